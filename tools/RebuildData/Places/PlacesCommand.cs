using System.CommandLine;
using System.Text;
using PulseClarity.Astrology.Places;

namespace PulseClarity.RebuildData.Places;

/// <summary><c>places</c>: makes the table of places from the GeoNames dump.</summary>
internal static class PlacesCommand
{
    // In alternateNamesV2.txt a code of four letters is no language but says that the name is none:
    // a link, a postal or airport code, a number in another database.
    private const int KindOfCodeLength = 4;

    internal static Command Create()
    {
        var cities = new Option<FileInfo>("--cities") { Description = "cities5000.txt of the GeoNames dump", Required = true };
        var regions = new Option<FileInfo>("--admin") { Description = "admin1CodesASCII.txt of the same day", Required = true };
        var alternate = new Option<FileInfo?>("--alternate") { Description = "alternateNamesV2.txt, for more names than the cities carry" };
        var result = new Option<FileInfo>("--out") { Description = "The file to write, like places.tsv.br", Required = true };
        var command = new Command("places", "Make the table of birthplaces.") { cities, regions, alternate, result };
        command.SetAction((parsed, cancellation) => Rebuilding.RunAsync(parsed, output =>
            RebuildAsync(
                parsed.GetRequiredValue(cities),
                parsed.GetRequiredValue(regions),
                parsed.GetValue(alternate),
                parsed.GetRequiredValue(result),
                output,
                cancellation)));
        return command;
    }

    private static async Task<int> RebuildAsync(
        FileInfo cities, FileInfo regions, FileInfo? alternate, FileInfo result, TextWriter output, CancellationToken cancellation)
    {
        var places = new List<PlaceRow>();
        await foreach (var row in Rebuilding.ReadRowsAsync(cities, PlaceRow.Columns)) places.Add(PlaceRow.Parse(row));
        var regionNames = new Dictionary<string, string>();
        await foreach (var row in Rebuilding.ReadRowsAsync(regions, columns: 2)) regionNames[row[0]] = row[1];

        var furtherNames = new List<(string Id, string Name)>();
        if (alternate is not null)
        {
            await foreach (var row in Rebuilding.ReadRowsAsync(alternate, columns: 4))
            {
                if (row[2].Length != KindOfCodeLength) furtherNames.Add((row[1], row[3]));
            }
        }

        var text = PlacesTableWriter.Write(places, regionNames, furtherNames.ToLookup(name => name.Id, name => name.Name));
        var table = Encoding.UTF8.GetBytes(text);
        await Rebuilding.WriteCompressedAsync(result, table, cancellation);
        await output.WriteLineAsync($"{result.Name}: {new PlaceTable(table, []).Count} places, {table.Length} bytes before compression.");
        return 0;
    }
}
