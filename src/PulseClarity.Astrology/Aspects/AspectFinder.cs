using System.Collections.Immutable;

namespace PulseClarity.Astrology.Aspects;

/// <summary>Finds the aspects within a set of points.</summary>
internal static class AspectFinder
{
    private static readonly AspectKind?[] MajorsByThirties =
    [
        AspectKind.Conjunction, null, AspectKind.Sextile, AspectKind.Square, AspectKind.Trine, null, AspectKind.Opposition,
    ];

    /// <summary>All pairs in orb, closest first.</summary>
    internal static ImmutableArray<Aspect> Within(ReadOnlySpan<MovingPoint> points)
    {
        var found = ImmutableArray.CreateBuilder<Aspect>();
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                if (TryFind(points[i], points[j], out var aspect)) found.Add(aspect);
            }
        }

        found.Sort((a, b) => a.Orb.CompareTo(b.Orb));
        return found.DrainToImmutable();
    }

    /// <summary>The major aspect of two points, if they are within an orb (below 15°) of one.</summary>
    internal static bool TryFindMajor(in MovingPoint a, in MovingPoint b, double widestOrb, out Aspect aspect)
    {
        var way = Degrees.Difference(a.Longitude, b.Longitude);
        var thirties = (int)Math.Round(Math.Abs(way) / 30.0);
        var orb = Math.Abs(Math.Abs(way) - thirties * 30.0);
        if (orb > widestOrb || MajorsByThirties[thirties] is not { } kind)
        {
            aspect = default;
            return false;
        }

        aspect = new Aspect(a.Point, b.Point, kind, orb, IsApplying(way, b.Speed - a.Speed, kind));
        return true;
    }

    // No two orbs of the natal table overlap, so the first aspect in orb is the only one.
    private static bool TryFind(in MovingPoint a, in MovingPoint b, out Aspect aspect)
    {
        var way = Degrees.Difference(a.Longitude, b.Longitude);
        foreach (var kind in AspectGeometry.All)
        {
            var orb = Math.Abs(Math.Abs(way) - kind.Angle());
            if (orb > OrbTable.InChart(kind, a.Point, b.Point)) continue;
            aspect = new Aspect(a.Point, b.Point, kind, orb, IsApplying(way, b.Speed - a.Speed, kind));
            return true;
        }

        aspect = default;
        return false;
    }

    private static bool IsApplying(double way, double relativeSpeed, AspectKind kind)
    {
        var separation = Math.Abs(way);
        var separationSpeed = way >= 0 ? relativeSpeed : -relativeSpeed;
        return separation > kind.Angle() ? separationSpeed < 0 : separationSpeed > 0;
    }
}
