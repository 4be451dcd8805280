using System.Globalization;
using System.Text;

namespace PulseClarity.RebuildData.Places;

/// <summary>Writes the table that the gazetteer searches.</summary>
internal static class PlacesTableWriter
{
    private const int SmallestPopulation = 5_000;
    private const int OtherNamesFromPopulation = 100_000;

    // Historical, destroyed and abandoned places: nobody is born there any more.
    private static readonly HashSet<string> Gone = ["PPLH", "PPLQ", "PPLW"];

    /// <summary>The table: a comment, then a line a place, largest first, places of a size in the order given.</summary>
    /// <param name="places">The lines of the dump.</param>
    /// <param name="regions">Region names by country and region code, like <c>PT.14</c>.</param>
    /// <param name="furtherNames">More names by place id, from the dump of alternate names.</param>
    internal static string Write(
        IEnumerable<PlaceRow> places, IReadOnlyDictionary<string, string> regions, ILookup<string, string> furtherNames)
    {
        var table = new StringBuilder("#id\tname\tascii(if differs)\tadmin1\tcc\tlat\tlon\tpop\ttz\talt(latin,folded-distinct)\n");
        foreach (var place in places.Where(IsWanted).OrderByDescending(place => place.Population))
        {
            var others = place.Population >= OtherNamesFromPopulation
                ? OtherNames.Select([place.Name, place.AsciiName], place.OtherNames.Split(',').Concat(furtherNames[place.Id]))
                : [];
            var region = regions.GetValueOrDefault($"{place.CountryCode}.{place.RegionCode}", "");
            var ascii = place.AsciiName == place.Name ? "" : place.AsciiName;
            table.Append(place.Id).Append('\t').Append(place.Name).Append('\t').Append(ascii).Append('\t').Append(region);
            table.Append(CultureInfo.InvariantCulture, $"\t{place.CountryCode}\t{place.Latitude:F4}\t{place.Longitude:F4}");
            table.Append(CultureInfo.InvariantCulture, $"\t{place.Population}\t{place.ZoneId}\t").AppendJoin(',', others).Append('\n');
        }

        return table.ToString();
    }

    private static bool IsWanted(PlaceRow place) =>
        place.Population >= SmallestPopulation && !Gone.Contains(place.FeatureCode) && place.ZoneId.Length > 0;
}
