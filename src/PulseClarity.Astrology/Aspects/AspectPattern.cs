using System.Collections.Immutable;

namespace PulseClarity.Astrology.Aspects;

/// <summary>A figure that several aspects draw together.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Points">The points in it; the apex of a T-square or a yod comes last.</param>
public sealed record AspectPattern(AspectPatternKind Kind, ImmutableArray<ChartPoint> Points);
