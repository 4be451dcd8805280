using System.Globalization;

namespace PulseClarity.RebuildData.Places;

/// <summary>A line of a GeoNames dump such as cities5000.txt; columns as its readme.txt numbers them, from zero.</summary>
internal sealed record PlaceRow(
    string Id,
    string Name,
    string AsciiName,
    string OtherNames,
    double Latitude,
    double Longitude,
    string FeatureCode,
    string CountryCode,
    string RegionCode,
    long Population,
    string ZoneId)
{
    internal const int Columns = 19;

    internal static PlaceRow Parse(string[] row)
    {
        if (!double.TryParse(row[4], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            || !double.TryParse(row[5], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            || !long.TryParse(row[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population))
        {
            throw new RebuildException($"The place {row[0]} has no latitude, longitude or population in columns 5, 6 and 15.");
        }

        return new PlaceRow(row[0], row[1], row[2], row[3], latitude, longitude, row[7], row[8], row[10], population, row[17]);
    }
}
