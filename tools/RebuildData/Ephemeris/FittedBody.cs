using System.Collections.Immutable;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>A body's segments, ready to be written.</summary>
/// <param name="Id">Its number in the EPHC file.</param>
/// <param name="SegmentDays">Days a segment.</param>
/// <param name="SegmentCount">How many segments.</param>
/// <param name="Coordinates">Longitude, then latitude and distance where there are any.</param>
internal sealed record FittedBody(int Id, double SegmentDays, int SegmentCount, ImmutableArray<FittedCoordinate> Coordinates);
