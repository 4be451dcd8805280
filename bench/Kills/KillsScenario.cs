using System.Globalization;
using PulseClarity.Rehearsal;
using Spectre.Console;

namespace PulseClarity.Bench.Kills;

/// <summary>kill -9 at random moments while a year is bought with checkpoints in a folder: what is asked twice, beside what was under way.</summary>
internal static class KillsScenario
{
    private const int Kills = 60;
    private const int KillsARound = 12;

    internal static async Task<int> RunAsync()
    {
        var table = new Table().AddColumns("round", "kills", "ended", "answers", "calls", "in flight at the kills", "asked and not saved", "asked again", "429s");
        foreach (var column in table.Columns.Where((_, index) => index != 2)) column.RightAligned();
        var kills = 0;
        for (var round = 1; kills < Kills; round++)
        {
            var folder = Directory.CreateTempSubdirectory("kills").FullName;
            var report = await KillLoop.RunAsync(KillsARound, clockFactor: 20, folder, seed: round, CancellationToken.None);
            Directory.Delete(folder, recursive: true);
            kills += report.Kills;
            table.AddRow(
                Text(round), Text(report.Kills), "complete", Text(report.Items), Text(report.Calls), Text(report.InFlight), Text(report.Unsaved), Text(report.Repeated), Text(report.TooManyRequests));
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
