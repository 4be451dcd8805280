namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>One printed line: longitude and latitude in degrees (of nutation: its two parts), distance in astronomical units.</summary>
internal readonly record struct PrintedPlace(double Longitude, double Latitude, double Distance)
{
    internal double this[Coordinate coordinate] => coordinate switch
    {
        Coordinate.Longitude => Longitude,
        Coordinate.Latitude => Latitude,
        _ => Distance,
    };
}
