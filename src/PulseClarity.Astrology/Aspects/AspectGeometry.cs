using System.Collections.Immutable;

namespace PulseClarity.Astrology.Aspects;

/// <summary>The angles of the aspects.</summary>
public static class AspectGeometry
{
    private static readonly double[] Widths = [0, 30, 45, 60, 90, 120, 135, 150, 180];

    /// <summary>The aspects, by width.</summary>
    public static ImmutableArray<AspectKind> All { get; } = [.. Enum.GetValues<AspectKind>()];

    /// <summary>The exact angle in degrees, 0 to 180.</summary>
    public static double Angle(this AspectKind kind) => Widths[(int)kind];

    /// <summary>Whether it is one of Ptolemy's five: conjunction, sextile, square, trine, opposition.</summary>
    public static bool IsMajor(this AspectKind kind) =>
        kind is AspectKind.Conjunction or AspectKind.Sextile or AspectKind.Square or AspectKind.Trine or AspectKind.Opposition;
}
