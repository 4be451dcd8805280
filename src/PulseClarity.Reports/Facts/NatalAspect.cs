using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Facts;

/// <summary>An aspect of the birth chart.</summary>
/// <param name="A">The first point.</param>
/// <param name="B">The second point.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="Orb">How far from exact, in degrees to one decimal.</param>
/// <param name="Applying">Whether it was growing more exact.</param>
public sealed record NatalAspect(ChartPoint A, ChartPoint B, AspectKind Kind, double Orb, bool Applying);
