using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Charts;

/// <summary>The sky at a birth: geocentric, tropical, apparent places on the ecliptic of date.</summary>
public sealed class NatalChart
{
    private NatalChart()
    {
    }

    /// <summary>The instant of the chart, UTC; the middle of the civil day when the birth time is unknown.</summary>
    public required Instant Instant { get; init; }

    /// <summary>Angles and cusps; null when the birth time is unknown.</summary>
    public required HouseCusps? Houses { get; init; }

    /// <summary>The fourteen bodies in the order of <see cref="Body"/>.</summary>
    public required ImmutableArray<Placement> Placements { get; init; }

    /// <summary>Aspects among Sun to Pluto, true node, Lilith, Chiron, ascendant and midheaven, closest first. The mean node
    /// stands aside for the true one. When the birth time is unknown, the Moon's aspects are those that hold all day.</summary>
    public required ImmutableArray<Aspect> Aspects { get; init; }

    /// <summary>Figures that the aspects of Sun to Pluto draw.</summary>
    public required ImmutableArray<AspectPattern> Patterns { get; init; }

    /// <summary>The Moon's way from the Sun at the instant of the chart.</summary>
    public required MoonPhase MoonPhase { get; init; }

    /// <summary>Elements and modes.</summary>
    public required Balance Balance { get; init; }

    /// <summary>Halves of the chart; null when the birth time is unknown.</summary>
    public required HemisphereEmphasis? Hemispheres { get; init; }

    /// <summary>The longitude of the part of fortune in degrees: ascendant + Moon − Sun by day, ascendant + Sun − Moon by
    /// night (Ptolemy's contemporaries; Paulus Alexandrinus, ch. 23). Null when the birth time is unknown.</summary>
    public required double? PartOfFortune { get; init; }

    /// <summary>Where the Moon was at the beginning and at the end of the civil day, when the birth time is unknown; else
    /// null.</summary>
    public required (ZodiacPosition From, ZodiacPosition To)? MoonRange { get; init; }

    /// <summary>Whether the Sun stood above the horizon (houses 7 to 12); null when the birth time is unknown.</summary>
    public bool? IsDay => this[Body.Sun].House is { } house ? house >= 7 : null;

    /// <summary>Whether time, and with it houses and angles, are known.</summary>
    public bool HasTime => Houses is not null;

    /// <summary>The body that rules the ascendant's sign (modern rulers); null when the birth time is unknown.</summary>
    public Placement? Ruler => Houses is { } houses ? this[Zodiacal.SignOf(houses.Angles.Ascendant).Ruler()] : null;

    /// <summary>The place of a body.</summary>
    public Placement this[Body body] => Placements[(int)body];

    /// <summary>The longitude of a point in degrees; null for an angle when the birth time is unknown.</summary>
    public double? LongitudeOf(ChartPoint point) => point switch
    {
        ChartPoint.Ascendant => Houses?.Angles.Ascendant,
        ChartPoint.Midheaven => Houses?.Angles.Midheaven,
        _ => this[(Body)point].Position.Longitude,
    };

    /// <summary>The chart of an instant and a place.</summary>
    /// <param name="ephemeris">Where positions come from.</param>
    /// <param name="instant">The instant of birth, UTC (taken as UT1).</param>
    /// <param name="latitude">Geographic latitude in degrees, north positive.</param>
    /// <param name="longitude">Geographic longitude in degrees, east positive.</param>
    /// <param name="system">The house system; Porphyry stands in where it is not defined.</param>
    /// <exception cref="EphemerisRangeException">The instant lies outside 1900–2100.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The latitude or longitude is no such angle.</exception>
    public static NatalChart Cast(
        ChebyshevEphemeris ephemeris, Instant instant, double latitude, double longitude, HouseSystem system = HouseSystem.Placidus)
    {
        var day = TimeScales.JulianDayTt(instant);
        var houses = HouseCusps.At(ephemeris, TimeScales.JulianDayUt(instant), day, latitude, longitude, system);
        Span<BodyPosition> positions = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        ephemeris.Positions(day, positions);

        var isDay = houses.HouseOf(positions[(int)Body.Sun].Longitude) >= 7;
        var placements = Place(ephemeris, day, positions, houses, isDay, positions, positions);
        ReadOnlySpan<MovingPoint> points =
        [
            .. MovingPoints(positions),
            new MovingPoint(ChartPoint.Ascendant, houses.Angles.Ascendant, 0),
            new MovingPoint(ChartPoint.Midheaven, houses.Angles.Midheaven, 0),
        ];
        var aspects = AspectFinder.Within(points);
        var sun = positions[(int)Body.Sun].Longitude;
        var moon = positions[(int)Body.Moon].Longitude;
        var fromSun = isDay ? moon - sun : sun - moon;
        return new NatalChart
        {
            Instant = instant,
            Houses = houses,
            Placements = placements,
            Aspects = aspects,
            Patterns = AspectPatterns.Find(aspects, points),
            MoonPhase = MoonPhase.Of(sun, moon),
            Balance = Balance.Of(placements, Zodiacal.SignOf(houses.Angles.Ascendant)),
            Hemispheres = HemisphereEmphasis.Of(placements),
            PartOfFortune = Degrees.Normalize(houses.Angles.Ascendant + fromSun),
            MoonRange = null,
        };
    }

    /// <summary>The chart of a civil day whose birth time is unknown: no houses, no angles; bodies as at the middle of the
    /// day, with what is certain and what is not.</summary>
    /// <param name="ephemeris">Where positions come from.</param>
    /// <param name="day">The instants that the civil day spans.</param>
    /// <exception cref="EphemerisRangeException">Part of the day lies outside 1900–2100.</exception>
    public static NatalChart CastWithoutTime(ChebyshevEphemeris ephemeris, Interval day)
    {
        var instant = day.Start + day.Duration / 2;
        var middle = TimeScales.JulianDayTt(instant);
        Span<BodyPosition> first = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        Span<BodyPosition> positions = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        Span<BodyPosition> last = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        ephemeris.Positions(TimeScales.JulianDayTt(day.Start), first);
        ephemeris.Positions(middle, positions);
        ephemeris.Positions(TimeScales.JulianDayTt(day.End), last);

        var placements = Place(ephemeris, middle, positions, houses: null, isDay: null, first, last);
        var points = MovingPoints(positions);
        var atFirst = AspectFinder.Within(MovingPoints(first));
        var atLast = AspectFinder.Within(MovingPoints(last));
        bool HoldsAllDay(Aspect aspect) => atFirst.Any(aspect.IsSameAs) && atLast.Any(aspect.IsSameAs);
        ImmutableArray<Aspect> aspects =
            [.. AspectFinder.Within(points).Where(aspect => !aspect.Involves(ChartPoint.Moon) || HoldsAllDay(aspect))];
        return new NatalChart
        {
            Instant = instant,
            Houses = null,
            Placements = placements,
            Aspects = aspects,
            Patterns = AspectPatterns.Find(aspects, points),
            MoonPhase = MoonPhase.Of(positions[(int)Body.Sun].Longitude, positions[(int)Body.Moon].Longitude),
            Balance = Balance.Of(placements, ascendant: null),
            Hemispheres = null,
            PartOfFortune = null,
            MoonRange = (new ZodiacPosition(first[(int)Body.Moon].Longitude), new ZodiacPosition(last[(int)Body.Moon].Longitude)),
        };
    }

    private static ImmutableArray<Placement> Place(
        ChebyshevEphemeris ephemeris,
        double julianDayTt,
        ReadOnlySpan<BodyPosition> positions,
        HouseCusps? houses,
        bool? isDay,
        ReadOnlySpan<BodyPosition> earliest,
        ReadOnlySpan<BodyPosition> latest)
    {
        var placements = ImmutableArray.CreateBuilder<Placement>(positions.Length);
        for (var i = 0; i < positions.Length; i++)
        {
            var body = (Body)i;
            var longitude = positions[i].Longitude;
            placements.Add(new Placement(
                body,
                positions[i],
                houses?.HouseOf(longitude),
                Stationary.MotionOf(ephemeris, body, julianDayTt, positions[i].LongitudeSpeed),
                EssentialDignity.Of(body, new ZodiacPosition(longitude), isDay),
                Zodiacal.SignOf(earliest[i].Longitude) == Zodiacal.SignOf(latest[i].Longitude)));
        }

        return placements.DrainToImmutable();
    }

    private static MovingPoint[] MovingPoints(ReadOnlySpan<BodyPosition> positions)
    {
        var points = new List<MovingPoint>(positions.Length + 2);
        for (var i = 0; i < positions.Length; i++)
        {
            if ((Body)i != Body.MeanNode)
                points.Add(new MovingPoint((ChartPoint)i, positions[i].Longitude, positions[i].LongitudeSpeed));
        }

        return [.. points];
    }
}
