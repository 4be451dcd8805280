namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>What a column of the table holds; for nutation the first two are its parts in longitude and obliquity.</summary>
internal enum Coordinate
{
    Longitude,
    Latitude,
    Distance,
}
