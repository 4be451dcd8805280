namespace PulseClarity.Astrology.Ephemeris;

/// <summary>What an EPHC file holds: the range in Julian days (TT) and the segments by body number.</summary>
internal sealed record EphemerisTables(double First, double Last, IReadOnlyDictionary<int, ChebyshevSegments> Segments);
