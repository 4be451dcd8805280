using System.Globalization;
using PulseClarity.Generation.Running;

namespace PulseClarity.Cli;

/// <summary>One line that tells how far a run has come: rewritten on a terminal, silent elsewhere.</summary>
internal sealed class RunProgressLine(TextWriter terminal, bool isTerminal)
{
    private int _length;

    internal void Report(RunProgress progress)
    {
        if (!isTerminal) return;
        var left = progress.Left is { } time ? $", {Minutes(time.Least)} to {Minutes(time.Most)} minutes left" : "";
        var line = string.Create(CultureInfo.InvariantCulture, $"{progress.DoneItems:N0} of {progress.Items:N0} answers, ${progress.Spent.Cost:0.00}{left}");
        terminal.Write($"\r{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <summary>Takes the line away.</summary>
    internal void End()
    {
        if (isTerminal && _length > 0) terminal.Write($"\r{new string(' ', _length)}\r");
    }

    private static string Minutes(TimeSpan time) => Math.Ceiling(time.TotalMinutes).ToString("0", CultureInfo.InvariantCulture);
}
