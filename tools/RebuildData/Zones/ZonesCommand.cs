using System.CommandLine;
using PulseClarity.Astrology.TimeZones;

namespace PulseClarity.RebuildData.Zones;

/// <summary><c>zones</c>: packs compiled TZif files.</summary>
internal static class ZonesCommand
{
    internal static Command Create()
    {
        var zoneinfo = new Option<DirectoryInfo>("--zoneinfo") { Description = "A folder of TZif files built with backzone", Required = true };
        var list = new Option<FileInfo>("--ids") { Description = "The ids to pack, one a line", Required = true };
        var result = new Option<FileInfo>("--out") { Description = "The file to write, like tzif.bin.br", Required = true };
        var command = new Command("zones", "Pack time zones with their history before 1970.") { zoneinfo, list, result };
        command.SetAction((parsed, cancellation) => Rebuilding.RunAsync(parsed, output =>
            RebuildAsync(
                parsed.GetRequiredValue(zoneinfo),
                parsed.GetRequiredValue(list),
                parsed.GetRequiredValue(result),
                output,
                cancellation)));
        return command;
    }

    private static async Task<int> RebuildAsync(
        DirectoryInfo zoneinfo, FileInfo list, FileInfo result, TextWriter output, CancellationToken cancellation)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in Rebuilding.ReadRowsAsync(list, columns: 1)) ids.Add(row[0].Trim());
        var bundle = await ZoneBundle.PackAsync(zoneinfo, ids, cancellation);
        var zones = new HistoricalZones(bundle);
        ZoneBundle.RequireFullHistory(zones);
        await Rebuilding.WriteCompressedAsync(result, bundle, cancellation);

        await output.WriteLineAsync($"{result.Name}: {ids.Count} zones, {bundle.Length} bytes before compression.");
        var embedded = HistoricalZones.Default;
        var changed = ids.Union(embedded.Ids).Where(id => !zones.File(id).SequenceEqual(embedded.File(id))).Order(StringComparer.Ordinal).ToList();
        await output.WriteLineAsync(changed.Count == 0
            ? "Every zone has the same bytes as in the embedded bundle."
            : $"Not as in the embedded bundle: {string.Join(", ", changed)}");
        return 0;
    }
}
