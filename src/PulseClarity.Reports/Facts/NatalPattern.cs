using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Facts;

/// <summary>A figure of the birth chart.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Points">The planets in it; the apex of a T-square or a yod comes last.</param>
public sealed record NatalPattern(AspectPatternKind Kind, ImmutableArray<ChartPoint> Points);
