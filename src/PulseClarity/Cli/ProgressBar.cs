using PulseClarity.Reports.Writing;

namespace PulseClarity.Cli;

/// <summary>A bar on one line of a terminal; nothing where the output is no terminal.</summary>
internal sealed class ProgressBar(TextWriter terminal, bool isTerminal, string doing) : IProgress<BookProgress>
{
    private const int Width = 30;

    /// <inheritdoc/>
    public void Report(BookProgress value)
    {
        if (!isTerminal) return;
        var filled = Width * value.Done / value.Total;
        terminal.Write($"\r{doing} {new string('█', filled)}{new string('░', Width - filled)} {100 * value.Done / value.Total,3} %");
        if (value.Done == value.Total) terminal.WriteLine();
    }
}
