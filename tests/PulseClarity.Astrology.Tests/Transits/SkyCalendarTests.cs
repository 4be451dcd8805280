using CsCheck;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Transits;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Tests.Transits;

/// <summary>A year of sky: known events of 2026; every event is where it says; none is missed against a
/// table of quarter hours; days, voids of course, time zones; the ends of the range.</summary>
public class SkyCalendarTests
{
    private const double ThousandthOfAnArcsecond = 0.001 / 3600.0;

    private static readonly ChebyshevEphemeris Ephemeris = ChebyshevEphemeris.Default;
    private static readonly NatalChart Ada = NatalChart.Cast(Ephemeris, Instant.FromUtc(1990, 6, 15, 13, 30), 38.72, -9.13);
    private static readonly SkyCalendar Of2026 = SkyCalendar.Compute(Ephemeris, Ada, DateTimeZone.Utc, new LocalDate(2026, 1, 1));

    private static readonly Gen<(NatalChart Chart, SkyCalendar Calendar)> AnyYear =
        from birth in Gen.Long[-2_208_902_400, 1_790_000_000]
        from latitude in Gen.Double[-66, 66]
        from longitude in Gen.Double[-180, 180]
        from day in Gen.Int[3, 72_600]
        let chart = NatalChart.Cast(Ephemeris, Instant.FromUnixTimeSeconds(birth), latitude, longitude)
        select (chart, SkyCalendar.Compute(Ephemeris, chart, DateTimeZone.Utc, new LocalDate(1900, 1, 1).PlusDays(day)));

    // Stations and ingresses of 2026 as printed in common ephemerides (Universal Time).
    [Theory]
    [InlineData(Body.Mercury, true, 2, 26)]
    [InlineData(Body.Mercury, false, 3, 20)]
    [InlineData(Body.Mercury, true, 6, 29)]
    [InlineData(Body.Mercury, false, 7, 23)]
    [InlineData(Body.Mercury, true, 10, 24)]
    [InlineData(Body.Mercury, false, 11, 13)]
    [InlineData(Body.Venus, true, 10, 3)]
    [InlineData(Body.Venus, false, 11, 14)]
    [InlineData(Body.Jupiter, false, 3, 11)]
    [InlineData(Body.Saturn, true, 7, 26)]
    public void Stations_Of2026_FallOnTheirKnownDays(Body body, bool turnsRetrograde, int month, int day) =>
        Assert.Contains(Of2026.Days[DayOf(month, day)].Events.OfType<Station>(), station => station.Body == body && station.TurnsRetrograde == turnsRetrograde);

    [Theory]
    [InlineData(Body.Neptune, ZodiacSign.Aries, 1, 26)]
    [InlineData(Body.Saturn, ZodiacSign.Aries, 2, 14)]
    [InlineData(Body.Uranus, ZodiacSign.Gemini, 4, 26)]
    [InlineData(Body.Jupiter, ZodiacSign.Leo, 6, 30)]
    [InlineData(Body.Sun, ZodiacSign.Aries, 3, 20)]
    public void Ingresses_Of2026_FallOnTheirKnownDays(Body body, ZodiacSign sign, int month, int day) =>
        Assert.Contains(Of2026.Days[DayOf(month, day)].Events.OfType<SignIngress>(), ingress => ingress.Body == body && ingress.To == sign);

    [Theory]
    [InlineData(LunationKind.NewMoon, EclipseKind.Annular, 2, 17)]
    [InlineData(LunationKind.FullMoon, EclipseKind.Total, 3, 3)]
    [InlineData(LunationKind.NewMoon, EclipseKind.Total, 8, 12)]
    [InlineData(LunationKind.FullMoon, EclipseKind.Partial, 8, 28)]
    public void Eclipses_Of2026_FallOnTheirKnownDays(LunationKind kind, EclipseKind eclipse, int month, int day) =>
        Assert.Contains(Of2026.Days[DayOf(month, day)].Events.OfType<Lunation>(), lunation => lunation.Kind == kind && lunation.Eclipse?.Kind == eclipse);

    [Fact]
    public void Lunations_Of2026_AreFiftyInTheirOrder()
    {
        var kinds = Of2026.Events.OfType<Lunation>().Select(lunation => lunation.Kind).ToList();
        Assert.InRange(kinds.Count, 49, 50);
        for (var i = 1; i < kinds.Count; i++) Assert.Equal((LunationKind)(((int)kinds[i - 1] + 1) % 4), kinds[i]);
    }

    [Fact]
    public void Events_AnyYear_AreExactToAThousandthOfAnArcsecond() => AnyYear.Sample(
        year => Assert.All(year.Calendar.Events, happening => Assert.InRange(Miss(year.Chart, happening), 0, ThousandthOfAnArcsecond)),
        iter: 20);

    // In June 2029 Uranus passes behind the Sun's disc, where the bending of its light changes so fast that a solver that trusts
    // a smooth curve stops 0.003 arcseconds short.
    [Fact]
    public void Events_WhileAPlanetIsBehindTheSun_AreExactAllTheSame()
    {
        var calendar = SkyCalendar.Compute(Ephemeris, Ada, DateTimeZone.Utc, new LocalDate(2029, 6, 1), 7);
        var conjunction = Assert.Single(
            calendar.Events.OfType<MutualAspect>(), aspect => aspect is { A: Body.Sun, B: Body.Uranus, Kind: AspectKind.Conjunction });
        Assert.InRange(Miss(Ada, conjunction), 0, ThousandthOfAnArcsecond);
    }

    [Fact]
    public void Events_AnyYear_AreInOrderAndEachInItsDay() => AnyYear.Sample(
        year =>
        {
            var calendar = year.Calendar;
            Assert.Equal(calendar.Events, calendar.Days.SelectMany(day => day.Events));
            Assert.All(calendar.Days, day => Assert.All(day.Events, happening => Assert.True(day.Interval.Contains(happening.Instant))));
        },
        iter: 10);

    [Fact]
    public void Events_AgainstATableOfQuarterHours_NoneIsMissed()
    {
        var start = TimeScales.JulianDayTt(Of2026.Days[0].Interval.Start);
        const int StepsADay = 96;
        var sign = Enumerable.Repeat(-1, ChebyshevEphemeris.BodyCount).ToArray();
        var ingresses = new int[ChebyshevEphemeris.BodyCount];
        var positions = new BodyPosition[ChebyshevEphemeris.BodyCount];
        for (var step = 0; step <= 365 * StepsADay; step++)
        {
            Ephemeris.Positions(start + step / (double)StepsADay, positions);
            for (var body = 0; body < positions.Length; body++)
            {
                var now = (int)(positions[body].Longitude / 30);
                if (sign[body] >= 0 && sign[body] != now) ingresses[body]++;
                sign[body] = now;
            }
        }

        foreach (var body in SkyEventFinder.Transiting)
            Assert.Equal(ingresses[(int)body], Of2026.Events.OfType<SignIngress>().Count(ingress => ingress.Body == body));
    }

    [Fact]
    public void SolarReturn_EveryYear_BringsTheSunBackWithinAThousandthOfAnArcsecond()
    {
        var natal = Ada[Body.Sun].Position.Longitude;
        for (var year = 1991; year < 2099; year++)
        {
            var calendar = SkyCalendar.Compute(Ephemeris, Ada, DateTimeZone.Utc, new LocalDate(year, 6, 10), 12);
            var solarReturn = Assert.Single(calendar.SolarReturns);
            var there = Ephemeris.Position(Body.Sun, solarReturn.Instant).Longitude;
            Assert.InRange(Math.Abs(Degrees.Difference(natal, there)), 0, ThousandthOfAnArcsecond);
        }
    }

    [Fact]
    public void LunarReturns_OfAYear_AreThirteenOrFourteen() => Assert.InRange(Of2026.LunarReturns.Count(), 13, 14);

    [Fact]
    public void VoidOfCourse_EachSignOfAYear_EndsWithTheIngressAndHoldsNoAspect()
    {
        Assert.InRange(Of2026.VoidOfCourse.Length, 158, 163);
        var ingresses = Of2026.Events.OfType<SignIngress>().Where(ingress => ingress.Body == Body.Moon).Select(ingress => ingress.Instant).ToHashSet();
        var aspects = Of2026.Events.OfType<MutualAspect>()
            .Where(aspect => (aspect.A == Body.Moon || aspect.B == Body.Moon) && aspect.A <= Body.Pluto && aspect.B <= Body.Pluto)
            .Select(aspect => aspect.Instant)
            .Concat(Of2026.Events.OfType<Lunation>().Select(lunation => lunation.Instant))
            .ToList();
        Assert.All(Of2026.VoidOfCourse.Skip(1).SkipLast(1), stretch =>
        {
            Assert.Contains(stretch.End, ingresses);
            Assert.Contains(stretch.Start, aspects);
            Assert.DoesNotContain(aspects, instant => stretch.Start < instant && instant < stretch.End);
        });
    }

    [Fact]
    public void Days_WhereClocksChange_HaveTwentyThreeAndTwentyFiveHours()
    {
        var lisbon = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var calendar = SkyCalendar.Compute(Ephemeris, Ada, lisbon, new LocalDate(2026, 1, 1));
        Assert.Equal(Duration.FromHours(23), calendar.Days[DayOf(3, 29)].Interval.Duration);
        Assert.Equal(Duration.FromHours(25), calendar.Days[DayOf(10, 25)].Interval.Duration);
    }

    [Fact]
    public void Days_WithoutABirthTime_HaveNoHousesAndNoTransitsToMoonOrAngles()
    {
        var birthday = new Interval(Instant.FromUtc(1990, 6, 15, 0, 0), Instant.FromUtc(1990, 6, 16, 0, 0));
        var calendar = SkyCalendar.Compute(
            Ephemeris, NatalChart.CastWithoutTime(Ephemeris, birthday), DateTimeZone.Utc, new LocalDate(2026, 1, 1), 60);

        Assert.Empty(calendar.Events.OfType<HouseIngress>());
        Assert.All(calendar.Days, day => Assert.All(day.Positions, position => Assert.Null(position.NatalHouse)));
        Assert.DoesNotContain(
            calendar.Events.OfType<NatalTransit>(),
            transit => transit.Natal is ChartPoint.Moon or ChartPoint.Ascendant or ChartPoint.Midheaven);
    }

    [Theory]
    [InlineData(1900, 1, 2)]
    [InlineData(2099, 12, 20)]
    public void Compute_AtTheEndsOfTheRange_FindsWhatHappens(int year, int month, int day)
    {
        var calendar = SkyCalendar.Compute(Ephemeris, Ada, DateTimeZone.Utc, new LocalDate(year, month, day), 10);
        Assert.InRange(calendar.Events.OfType<SignIngress>().Count(ingress => ingress.Body == Body.Moon), 4, 5);
    }

    [Fact]
    public void Compute_BeyondTheRange_SaysTheRange() => Assert.Throws<EphemerisRangeException>(
        () => SkyCalendar.Compute(Ephemeris, Ada, DateTimeZone.Utc, new LocalDate(2099, 6, 1)));

    private static int DayOf(int month, int day) => new LocalDate(2026, month, day).DayOfYear - 1;

    // How far, in degrees, what an event says is from where the bodies are at its instant.
    private static double Miss(NatalChart chart, SkyEvent happening)
    {
        double Longitude(Body body) => Ephemeris.Position(body, happening.Instant).Longitude;
        double FromAngle(double a, double b, AspectKind kind) => Math.Abs(Math.Abs(Degrees.Difference(a, b)) - kind.Angle());
        return happening switch
        {
            SignIngress ingress => Math.Abs(Degrees.Difference(
                Longitude(ingress.Body), ingress.IsRetrograde ? ingress.From.Start() : ingress.To.Start())),
            MutualAspect aspect => FromAngle(Longitude(aspect.A), Longitude(aspect.B), aspect.Kind),
            Lunation lunation => Math.Abs(Degrees.Difference(
                Longitude(Body.Moon) - Longitude(Body.Sun), 90.0 * (int)lunation.Kind)),
            Station station => Math.Abs(Ephemeris.Position(station.Body, station.Instant).LongitudeSpeed) * 1e-3,
            NatalTransit transit => FromAngle(Longitude(transit.Body), chart.LongitudeOf(transit.Natal)!.Value, transit.Kind),
            HouseIngress ingress => Math.Abs(Degrees.Difference(
                Longitude(ingress.Body), chart.Houses!.Cusps[(ingress.IsRetrograde ? ingress.House : ingress.House - 1) % 12])),
            _ => throw new InvalidOperationException($"The test does not know {happening.GetType().Name}."),
        };
    }
}
