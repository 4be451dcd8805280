using System.Collections.Immutable;

namespace PulseClarity.Astrology.Aspects;

/// <summary>Finds the aspects within a set of points.</summary>
internal static class AspectFinder
{
    /// <summary>All pairs in orb, closest first.</summary>
    internal static ImmutableArray<Aspect> Within(ReadOnlySpan<MovingPoint> points)
    {
        var found = ImmutableArray.CreateBuilder<Aspect>();
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                if (TryFind(points[i], points[j], OrbTable.InChart, out var aspect)) found.Add(aspect);
            }
        }

        found.Sort((a, b) => a.Orb.CompareTo(b.Orb));
        return found.DrainToImmutable();
    }

    /// <summary>The aspect of two points, if they are in one by the orbs given. No two orbs of the table overlap.</summary>
    internal static bool TryFind(
        in MovingPoint a, in MovingPoint b, Func<AspectKind, ChartPoint, ChartPoint, double> orbOf, out Aspect aspect)
    {
        var way = Degrees.Difference(a.Longitude, b.Longitude);
        foreach (var kind in AspectGeometry.All)
        {
            var orb = Math.Abs(Math.Abs(way) - kind.Angle());
            if (orb > orbOf(kind, a.Point, b.Point)) continue;
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
