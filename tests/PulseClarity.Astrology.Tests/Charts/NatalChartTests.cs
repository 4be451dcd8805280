using CsCheck;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Tests.Charts;

/// <summary>A known chart; what holds for every chart; a chart without a time.</summary>
public class NatalChartTests
{
    private static readonly ChebyshevEphemeris Ephemeris = ChebyshevEphemeris.Default;

    // Lisbon, 15 June 1990, 14:30 summer time. Angles and cusps printed by Swiss Ephemeris 2.10.03.
    private static readonly NatalChart Ada = NatalChart.Cast(Ephemeris, Instant.FromUtc(1990, 6, 15, 13, 30), 38.72, -9.13);

    private static readonly Gen<NatalChart> AnyChart =
        from seconds in Gen.Long[-2_208_902_400, 4_102_358_400]
        from latitude in Gen.Double[-89, 89]
        from longitude in Gen.Double[-180, 180]
        from system in Gen.Enum<HouseSystem>()
        select NatalChart.Cast(Ephemeris, Instant.FromUnixTimeSeconds(seconds), latitude, longitude, system);

    [Fact]
    public void Cast_Ada_HasHerSignsHousesAndAngles()
    {
        Assert.Equal("24°11′ Gemini", Ada[Body.Sun].Zodiac.ToString());
        Assert.Equal(ZodiacSign.Pisces, Ada[Body.Moon].Sign);
        Assert.Equal(185.6144568, Ada.Houses!.Angles.Ascendant, 1e-4);
        Assert.Equal(96.3749976, Ada.Houses.Angles.Midheaven, 1e-4);
        Assert.Equal(16.2576854, Ada.Houses.Angles.Vertex, 1e-4);
        Assert.Equal(9, Ada[Body.Sun].House);
        Assert.True(Ada.IsDay);
        Assert.Equal(Body.Venus, Ada.Ruler!.Body);
        Assert.Equal(MoonPhaseName.LastQuarter, Ada.MoonPhase.Name);
        Assert.Equal(
            Degrees.Normalize(Ada.Houses.Angles.Ascendant + Ada[Body.Moon].Position.Longitude - Ada[Body.Sun].Position.Longitude),
            Ada.PartOfFortune!.Value,
            9);
    }

    [Theory]
    [InlineData(Body.Venus, Dignities.Domicile)]
    [InlineData(Body.Saturn, Dignities.Domicile)]
    [InlineData(Body.Jupiter, Dignities.Exaltation)]
    [InlineData(Body.Pluto, Dignities.Domicile)]
    [InlineData(Body.Mercury, Dignities.Domicile)]
    public void Cast_Ada_HasHerDignities(Body body, Dignities dignity) => Assert.True(Ada[body].Dignities.HasFlag(dignity));

    [Fact]
    public void Cast_AnyChart_EachApplyingAspectIsCloserAMinuteLater() => AnyChart.Sample(chart =>
    {
        const double Minute = 1.0 / 1440.0;
        foreach (var aspect in chart.Aspects)
        {
            double Orb(double days)
            {
                double At(ChartPoint point) => chart.LongitudeOf(point)!.Value
                    + (point <= ChartPoint.Chiron ? chart[(Body)point].Position.LongitudeSpeed * days : 0);
                return Math.Abs(Math.Abs(Degrees.Difference(At(aspect.A), At(aspect.B))) - aspect.Kind.Angle());
            }

            Assert.Equal(Orb(0), aspect.Orb, 9);
            if (aspect.Orb > 0.05) Assert.Equal(aspect.IsApplying, Orb(Minute) < Orb(0));
        }
    });

    [Fact]
    public void Cast_AnyChart_EveryPairInOrbIsThereOnceAndNoOther() => AnyChart.Sample(chart =>
    {
        var points = Enum.GetValues<ChartPoint>().Where(point => point != ChartPoint.MeanNode).ToArray();
        var expected =
            from a in points
            from b in points
            where a < b
            from kind in AspectGeometry.All
            let separation = Math.Abs(Degrees.Difference(chart.LongitudeOf(a)!.Value, chart.LongitudeOf(b)!.Value))
            where Math.Abs(separation - kind.Angle()) <= OrbTable.InChart(kind, a, b)
            select (a, b, kind);
        Assert.Equal(expected.Order(), chart.Aspects.Select(aspect => (aspect.A, aspect.B, aspect.Kind)).Order());
    });

    [Fact]
    public void Cast_AnyChart_EveryPatternHasTheAspectsThatMakeIt() => AnyChart.Sample(chart =>
    {
        bool Has(ChartPoint a, ChartPoint b, AspectKind kind) =>
            chart.Aspects.Any(aspect => aspect.Kind == kind && aspect.Involves(a) && aspect.Involves(b));
        foreach (var pattern in chart.Patterns)
        {
            var p = pattern.Points;
            Assert.True(pattern.Kind switch
            {
                AspectPatternKind.GrandTrine => Has(p[0], p[1], AspectKind.Trine) && Has(p[1], p[2], AspectKind.Trine) && Has(p[0], p[2], AspectKind.Trine),
                AspectPatternKind.TSquare => Has(p[0], p[1], AspectKind.Opposition) && Has(p[0], p[2], AspectKind.Square) && Has(p[1], p[2], AspectKind.Square),
                AspectPatternKind.Yod => Has(p[0], p[1], AspectKind.Sextile) && Has(p[0], p[2], AspectKind.Quincunx) && Has(p[1], p[2], AspectKind.Quincunx),
                AspectPatternKind.GrandCross => Has(p[0], p[2], AspectKind.Opposition) && Has(p[1], p[3], AspectKind.Opposition)
                    && Has(p[0], p[1], AspectKind.Square) && Has(p[2], p[3], AspectKind.Square),
                AspectPatternKind.Stellium => p.Length >= 3,
                _ => false,
            });
        }
    });

    [Fact]
    public void Cast_TwentyYearsOfDays_EveryKindOfPatternOccurs()
    {
        var kinds = Enumerable.Range(0, 7300)
            .SelectMany(day => NatalChart.Cast(Ephemeris, Instant.FromUtc(1980, 1, 1, 12, 0) + Duration.FromDays(day), 0, 0).Patterns)
            .Select(pattern => pattern.Kind)
            .ToHashSet();
        Assert.Equal(Enum.GetValues<AspectPatternKind>().Length, kinds.Count);
    }

    // Sun, Moon, Mercury, Venus, Mars, Jupiter and Saturn within some 16 degrees of Aquarius (and Ketu): 5 February 1962.
    [Fact]
    public void Cast_February1962_IsAStelliumOfSevenInAquarius()
    {
        var chart = NatalChart.Cast(Ephemeris, Instant.FromUtc(1962, 2, 5, 0, 0), 28.6, 77.2);
        var stellium = Assert.Single(chart.Patterns, pattern => pattern.Kind == AspectPatternKind.Stellium && pattern.Points.Length == 7);
        Assert.All(stellium.Points, point => Assert.Equal(ZodiacSign.Aquarius, chart[(Body)point].Sign));
    }

    [Fact]
    public void Cast_AnyChart_BalanceAndHemispheresCountEverything() => AnyChart.Sample(chart =>
    {
        Assert.Equal(14, chart.Balance.Elements.Sum());
        Assert.Equal(14, chart.Balance.Modalities.Sum());
        Assert.Equal(10, chart.Hemispheres!.Above + chart.Hemispheres.Below);
        Assert.Equal(10, chart.Hemispheres.East + chart.Hemispheres.West);
    });

    [Fact]
    public void Cast_WithinThePolarCircle_SaysThatPorphyryStandsIn()
    {
        var longyearbyen = NatalChart.Cast(Ephemeris, Instant.FromUtc(1990, 6, 15, 13, 30), 78.22, 15.65);
        Assert.True(longyearbyen.Houses!.IsSubstituted);
        Assert.Equal(HouseSystem.Placidus, longyearbyen.Houses.Requested);
        Assert.Equal(HouseSystem.Porphyry, longyearbyen.Houses.System);
    }

    // Mercury stood still on 20 March 2026 at 19:33 UT before going forwards, and on 26 February at 6:48 UT before going back.
    [Theory]
    [InlineData(2026, 3, 20, Motion.StationaryDirect)]
    [InlineData(2026, 2, 26, Motion.StationaryRetrograde)]
    [InlineData(2026, 3, 8, Motion.Retrograde)]
    [InlineData(2026, 5, 8, Motion.Direct)]
    public void Cast_AroundMercurysStations_SaysHowItMoves(int year, int month, int day, Motion motion) =>
        Assert.Equal(motion, NatalChart.Cast(Ephemeris, Instant.FromUtc(year, month, day, 12, 0), 0, 0)[Body.Mercury].Motion);

    [Fact]
    public void CastWithoutTime_ADayOnWhichTheMoonChangesSigns_SaysSoAndHasNoHouses()
    {
        // The Moon entered Aries on 16 June 1990 in the afternoon (UT).
        var day = new Interval(Instant.FromUtc(1990, 6, 16, 0, 0), Instant.FromUtc(1990, 6, 17, 0, 0));

        var chart = NatalChart.CastWithoutTime(Ephemeris, day);

        Assert.False(chart.HasTime);
        Assert.False(chart[Body.Moon].SignIsCertain);
        Assert.True(chart[Body.Sun].SignIsCertain);
        Assert.Equal((ZodiacSign.Pisces, ZodiacSign.Aries), (chart.MoonRange!.Value.From.Sign, chart.MoonRange.Value.To.Sign));
        Assert.Null(chart.PartOfFortune);
        Assert.Null(chart.Ruler);
        Assert.Null(chart.LongitudeOf(ChartPoint.Ascendant));
        Assert.All(chart.Placements, placement => Assert.Null(placement.House));
    }

    [Fact]
    public void CastWithoutTime_AnyDay_KeepsOnlyTheMoonsAspectsThatHoldAllDay() => Gen.Int[1, 72_000].Sample(day =>
    {
        var start = Instant.FromUtc(1900, 1, 2, 0, 0) + Duration.FromDays(day);
        var chart = NatalChart.CastWithoutTime(Ephemeris, new Interval(start, start + Duration.FromDays(1)));
        foreach (var aspect in chart.Aspects.Where(aspect => aspect.Involves(ChartPoint.Moon)))
        {
            foreach (var hour in new[] { 0, 6, 12, 18, 24 })
            {
                var later = NatalChart.Cast(Ephemeris, start + Duration.FromHours(hour), 0, 0);
                Assert.Contains(later.Aspects, aspect.IsSameAs);
            }
        }
    });
}
