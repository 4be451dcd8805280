using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Transits;

/// <summary>The major aspects that are in orb at one moment.</summary>
internal sealed class DailyAspects(NatalChart chart)
{
    private readonly MovingPoint[] _natal =
    [
        .. NatalTargets.PointsOf(chart).Select(point => new MovingPoint(point, chart.LongitudeOf(point)!.Value, 0)),
    ];

    internal ImmutableArray<Aspect> ToNatal(ReadOnlySpan<BodyPosition> positions)
    {
        var found = ImmutableArray.CreateBuilder<Aspect>();
        foreach (var body in SkyEventFinder.Transiting)
        {
            var moving = Moving(body, positions);
            foreach (var natal in _natal) AddIfInOrb(found, moving, natal);
        }

        return ClosestFirst(found);
    }

    internal static ImmutableArray<Aspect> Mutual(ReadOnlySpan<BodyPosition> positions)
    {
        var found = ImmutableArray.CreateBuilder<Aspect>();
        var bodies = SkyEventFinder.InMutualAspects;
        for (var i = 0; i < bodies.Length; i++)
        {
            for (var j = i + 1; j < bodies.Length; j++)
                AddIfInOrb(found, Moving(bodies[i], positions), Moving(bodies[j], positions));
        }

        return ClosestFirst(found);
    }

    private static MovingPoint Moving(Body body, ReadOnlySpan<BodyPosition> positions) =>
        new((ChartPoint)body, positions[(int)body].Longitude, positions[(int)body].LongitudeSpeed);

    private static void AddIfInOrb(ImmutableArray<Aspect>.Builder found, in MovingPoint a, in MovingPoint b)
    {
        if (AspectFinder.TryFindMajor(a, b, OrbTable.ByTransit(a.Point), out var aspect)) found.Add(aspect);
    }

    private static ImmutableArray<Aspect> ClosestFirst(ImmutableArray<Aspect>.Builder found)
    {
        found.Sort((a, b) => a.Orb.CompareTo(b.Orb));
        return found.DrainToImmutable();
    }
}
