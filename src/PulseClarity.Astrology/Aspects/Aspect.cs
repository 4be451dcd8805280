namespace PulseClarity.Astrology.Aspects;

/// <summary>Two points at an angle to each other.</summary>
/// <param name="A">The first point.</param>
/// <param name="B">The second point.</param>
/// <param name="Kind">The angle.</param>
/// <param name="Orb">How far from exact, in degrees; never negative.</param>
/// <param name="IsApplying">Whether it grows more exact. An angle of the chart counts as at rest.</param>
public readonly record struct Aspect(ChartPoint A, ChartPoint B, AspectKind Kind, double Orb, bool IsApplying)
{
    /// <summary>Whether a point takes part.</summary>
    public bool Involves(ChartPoint point) => A == point || B == point;

    /// <summary>The point across from another.</summary>
    /// <exception cref="ArgumentException">The point takes no part in this aspect.</exception>
    public ChartPoint Other(ChartPoint point) =>
        point == A ? B : point == B ? A : throw new ArgumentException($"{point} takes no part in this aspect of {A} and {B}.", nameof(point));

    /// <summary>Whether another is the same angle of the same points, whatever its orb.</summary>
    public bool IsSameAs(Aspect other) => A == other.A && B == other.B && Kind == other.Kind;
}
