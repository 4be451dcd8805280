using System.Diagnostics;
using System.Globalization;

namespace PulseClarity.Bench.Pdf;

/// <summary>What a process cost, as GNU time tells it.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of all processors.</param>
/// <param name="PeakMegabytes">The most memory it held.</param>
/// <param name="Pages">The pages it says it made.</param>
/// <param name="Megabytes">The size of the file it made.</param>
internal sealed record Cost(double Wall, double Cpu, double PeakMegabytes, int Pages, double Megabytes)
{
    private const string Time = "/usr/bin/time";

    /// <summary>Whether the machine has GNU time.</summary>
    internal static bool CanBeTaken => File.Exists(Time);

    /// <summary>Runs a program that prints how many pages it made.</summary>
    internal static async Task<Cost> OfAsync(string made, params IReadOnlyList<string> command)
    {
        var report = made + ".cost";
        var start = new ProcessStartInfo(Time, ["-o", report, "-f", "%e %U %S %M", .. command]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Time} did not start.");
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command[0]} ended with {process.ExitCode}.");
        var numbers = (await File.ReadAllLinesAsync(report))[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Cost(
            numbers[0], numbers[1] + numbers[2], numbers[3] / 1024, int.Parse(said, CultureInfo.InvariantCulture), new FileInfo(made).Length / 1e6);
    }
}
