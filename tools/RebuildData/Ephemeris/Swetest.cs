using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>The program of Swiss Ephemeris, run beside us; only what it prints is taken. Its library is under the AGPL and is
/// neither linked nor loaded.</summary>
/// <param name="program">Where the program is.</param>
/// <param name="dataFolder">Where its data files (<c>sepl_18.se1</c> and the like) are.</param>
internal sealed class Swetest(FileInfo program, DirectoryInfo dataFolder)
{
    // The program stops after 36,525 lines.
    private const int MostLines = 36_000;

    /// <summary>Places of a body at even steps of Terrestrial Time.</summary>
    /// <param name="body">Which body, and so with which corrections.</param>
    /// <param name="firstDay">Julian day (TT) of the first instant.</param>
    /// <param name="stepDays">Days between two instants.</param>
    /// <param name="count">How many instants.</param>
    /// <param name="cancellation">Ends the program early.</param>
    /// <exception cref="RebuildException">The program cannot be started, fails, or complains.</exception>
    internal async Task<ImmutableArray<PrintedPlace>> PrintAsync(
        BodyPlan body, double firstDay, double stepDays, int count, CancellationToken cancellation)
    {
        var places = ImmutableArray.CreateBuilder<PrintedPlace>(count);
        while (places.Count < count)
        {
            var lines = Math.Min(MostLines, count - places.Count);
            places.AddRange(await RunAsync(body, firstDay + places.Count * stepDays, stepDays, lines, cancellation));
        }

        return places.MoveToImmutable();
    }

    private async Task<ImmutableArray<PrintedPlace>> RunAsync(
        BodyPlan body, double firstDay, double stepDays, int count, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program.FullName) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in Arguments(body, firstDay, stepDays, count)) start.ArgumentList.Add(argument);

        using var process = Start(start);
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(cancellation);
            var printed = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
                throw new RebuildException($"swetest ended with code {process.ExitCode}: {(await complaints).Trim()}");
            return SwetestPrintout.Parse(printed, count);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private IEnumerable<string> Arguments(BodyPlan body, double firstDay, double stepDays, int count)
    {
        yield return $"-edir{dataFolder.FullName}";
        yield return "-eswe";
        yield return $"-p{body.Letter}";

        // The shortest text that reads back as the same number.
        yield return string.Create(CultureInfo.InvariantCulture, $"-bj{firstDay:R}");
        yield return string.Create(CultureInfo.InvariantCulture, $"-s{stepDays:R}");
        yield return string.Create(CultureInfo.InvariantCulture, $"-n{count}");
        yield return "-flbR";
        yield return "-ep";
        yield return "-g,";
        yield return "-head";
        if (body.IsNutation) yield break;
        yield return "-nonut";
        yield return "-nodefl";
    }

    private Process Start(ProcessStartInfo start)
    {
        if (!dataFolder.Exists) throw new RebuildException($"There is no folder {dataFolder.FullName}; Debian's swe-standard-data brings the files.");
        if (!program.Exists) throw new RebuildException($"There is no program {program.FullName}; Debian's package swetest brings it.");
        try
        {
            return Process.Start(start) ?? throw new RebuildException($"{program.FullName} did not start.");
        }
        catch (Win32Exception error)
        {
            throw new RebuildException($"{program.FullName} cannot be started: {error.Message}");
        }
    }
}
