using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Places;
using PulseClarity.Astrology.TimeZones;

namespace PulseClarity.Astrology.Births;

/// <summary>Where somebody was born, and by which clocks.</summary>
public sealed record BirthPlace
{
    private BirthPlace(string label, double latitude, double longitude, DateTimeZone zone)
    {
        Label = label;
        Latitude = latitude;
        Longitude = longitude;
        Zone = zone;
    }

    /// <summary>How the place is called: "Lisbon, Portugal", or its coordinates.</summary>
    public string Label { get; }

    /// <summary>Degrees, north positive.</summary>
    public double Latitude { get; }

    /// <summary>Degrees, east positive.</summary>
    public double Longitude { get; }

    /// <summary>The zone with its full history.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>A place of the gazetteer.</summary>
    public static BirthPlace Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new BirthPlace(place.Label, place.Latitude, place.Longitude, HistoricalZones.Default[place.ZoneId]);
    }

    /// <summary>A place by its coordinates.</summary>
    /// <param name="latitude">Degrees, north positive, −90 to 90.</param>
    /// <param name="longitude">Degrees, east positive, −180 to 180.</param>
    /// <param name="zoneId">An IANA id.</param>
    /// <exception cref="BirthDataException">There is no such place or zone.</exception>
    public static BirthPlace At(double latitude, double longitude, string zoneId)
    {
        if (!(Math.Abs(latitude) <= 90))
            throw new BirthDataException("latitude", Invariant($"A latitude lies between -90 and 90 degrees; {latitude} does not. South is negative."));
        if (!(Math.Abs(longitude) <= 180))
            throw new BirthDataException("longitude", Invariant($"A longitude lies between -180 and 180 degrees; {longitude} does not. West is negative."));

        try
        {
            var zone = HistoricalZones.Default[zoneId];
            return new BirthPlace(Coordinates.Describe(latitude, longitude), latitude, longitude, zone);
        }
        catch (UnknownTimeZoneException unknown)
        {
            throw new BirthDataException("zone", unknown.Message);
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
