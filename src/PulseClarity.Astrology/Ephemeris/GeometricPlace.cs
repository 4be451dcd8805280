namespace PulseClarity.Astrology.Ephemeris;

/// <summary>What the tables hold for a body: the apparent place less nutation and less the bending of light, on the mean
/// ecliptic of date; degrees, astronomical units, days.</summary>
internal readonly record struct GeometricPlace(
    double Longitude,
    double Latitude,
    double Distance,
    double LongitudeSpeed,
    double LatitudeSpeed,
    double DistanceSpeed)
{
    internal GeometricPlace After(double days) => this with
    {
        Longitude = Longitude + LongitudeSpeed * days,
        Latitude = Latitude + LatitudeSpeed * days,
        Distance = Distance + DistanceSpeed * days,
    };
}
