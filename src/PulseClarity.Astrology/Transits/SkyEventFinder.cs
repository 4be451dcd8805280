using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Transits;

/// <summary>Finds what becomes exact within a span of time, each instant by solving for it.</summary>
internal sealed class SkyEventFinder
{
    private static readonly double[] SignStarts = [.. Enumerable.Range(0, Zodiacal.SignCount).Select(sign => sign * Zodiacal.SignWidth)];
    private static readonly double[] RayAngles = [.. NatalTargets.MajorRays.Select(ray => ray.Angle)];

    private readonly ChebyshevEphemeris _ephemeris;
    private readonly NatalChart _chart;
    private readonly Interval _span;
    private readonly SkyTrack?[] _tracks = new SkyTrack?[ChebyshevEphemeris.BodyCount];
    private readonly List<SkyEvent> _events = [];
    private readonly List<double> _times = [];
    private readonly List<double> _moonAspects = [];

    internal SkyEventFinder(ChebyshevEphemeris ephemeris, NatalChart chart, Interval span, SkyGrid grid)
    {
        _ephemeris = ephemeris;
        _chart = chart;
        _span = span;
        foreach (var body in Transiting) _tracks[(int)body] = new SkyTrack(ephemeris, body, grid);
    }

    /// <summary>The bodies whose ingresses, stations and transits to natal points are followed.</summary>
    internal static ImmutableArray<Body> Transiting { get; } =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn,
        Body.Uranus, Body.Neptune, Body.Pluto, Body.MeanNode, Body.Chiron,
    ];

    /// <summary>The bodies whose aspects to each other are followed.</summary>
    internal static ImmutableArray<Body> InMutualAspects { get; } = [.. Transiting.Where(body => body != Body.MeanNode)];

    internal ImmutableArray<SkyEvent> Find()
    {
        var targets = new NatalTargets(_chart);
        foreach (var body in Transiting)
        {
            var track = AngleTrack.Of(_tracks[(int)body]!);
            FindSignIngresses(body, track);
            FindStations(body, track);
            FindNatalTransits(body, track, targets);
            if (_chart.Houses is { } houses) FindHouseIngresses(body, track, houses);
        }

        for (var i = 0; i < InMutualAspects.Length; i++)
        {
            for (var j = i + 1; j < InMutualAspects.Length; j++) FindMutualAspects(InMutualAspects[i], InMutualAspects[j]);
        }

        SkyEvent[] events = [.. _events];
        Array.Sort(_times.ToArray(), events);
        return ImmutableCollectionsMarshal.AsImmutableArray(events);
    }

    /// <summary>The Moon's stretches void of course that touch the span; after <see cref="Find"/>.</summary>
    internal ImmutableArray<VoidOfCourse> MoonVoidOfCourse()
    {
        _moonAspects.Sort();
        var stretches = ImmutableArray.CreateBuilder<VoidOfCourse>();
        AngleTrack.Of(_tracks[(int)Body.Moon]!).Cross(SignStarts, (time, sign, _) =>
        {
            var index = _moonAspects.BinarySearch(time);
            var before = (index < 0 ? ~index : index) - 1;
            if (before < 0) return;

            var start = TimeScales.ToInstant(_moonAspects[before]);
            var end = TimeScales.ToInstant(time);
            if (end > _span.Start && start < _span.End)
                stretches.Add(new VoidOfCourse(start, end, ((ZodiacSign)sign).Next(-1)));
        });
        return stretches.DrainToImmutable();
    }

    private void FindSignIngresses(Body body, AngleTrack track) => track.Cross(SignStarts, (time, index, growing) =>
    {
        var sign = (ZodiacSign)index;
        Add(time, instant => growing
            ? new SignIngress(instant, body, sign.Next(-1), sign)
            : new SignIngress(instant, body, sign, sign.Next(-1)));
    });

    private void FindStations(Body body, AngleTrack track)
    {
        foreach (var (time, turnsBack) in track.Turns())
            Add(time, instant => new Station(instant, body, _ephemeris.Longitude(body, time).Longitude, turnsBack));
    }

    private void FindNatalTransits(Body body, AngleTrack track, NatalTargets targets) => track.Cross(targets.Angles, (time, index, growing) =>
    {
        var (point, kind) = targets[index];
        Add(time, instant => new NatalTransit(instant, body, point, kind, !growing));
    });

    private void FindHouseIngresses(Body body, AngleTrack track, HouseCusps houses)
    {
        (double Degree, int House)[] cusps = [.. houses.Cusps.Select((cusp, i) => (cusp, i + 1)).OrderBy(cusp => cusp.cusp)];
        track.Cross([.. cusps.Select(cusp => cusp.Degree)], (time, index, growing) =>
        {
            var house = cusps[index].House;
            var entered = growing ? house : (house + HouseCusps.Count - 2) % HouseCusps.Count + 1;
            Add(time, instant => new HouseIngress(instant, body, entered, !growing));
        });
    }

    private void FindMutualAspects(Body a, Body b)
    {
        var lights = a == Body.Sun && b == Body.Moon;
        AngleTrack.Between(_tracks[(int)a]!, _tracks[(int)b]!).Cross(RayAngles, (time, index, _) =>
        {
            var (angle, kind) = NatalTargets.MajorRays[index];
            if ((a == Body.Moon || b == Body.Moon) && a <= Body.Pluto && b <= Body.Pluto) _moonAspects.Add(time);
            if (lights && angle % 90.0 == 0) Add(time, instant => LunationAt(instant, time, (LunationKind)(int)(angle / 90.0)));
            else Add(time, instant => new MutualAspect(instant, a, b, kind));
        });
    }

    private Lunation LunationAt(Instant instant, double time, LunationKind kind)
    {
        var eclipse = kind switch
        {
            LunationKind.NewMoon => Eclipses.Solar(_ephemeris, time),
            LunationKind.FullMoon => Eclipses.Lunar(_ephemeris, time),
            _ => null,
        };
        return new Lunation(instant, kind, _ephemeris.Longitude(Body.Moon, time).Longitude, eclipse);
    }

    private void Add(double time, Func<Instant, SkyEvent> happening)
    {
        var instant = TimeScales.ToInstant(time);
        if (!_span.Contains(instant)) return;
        _times.Add(time);
        _events.Add(happening(instant));
    }
}
