using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Transits;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Tests.LifeClarity;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Tests.Facts;

/// <summary>The facts of a period are those of the calendar: signs with their ingresses, motion, lunations, aspects, and no more.</summary>
public sealed class PeriodFactsTests
{
    private static readonly LocalDate Start = new(2026, 3, 1);
    private static readonly SkyCalendar Lisbon = SkyCalendar.Compute(
        ChebyshevEphemeris.Default, SampleBirths.ChartOf(0).Chart, DateTimeZoneProviders.Tzdb["Europe/Lisbon"], Start);

    // In March 2026 Mercury goes backwards in Pisces from 26 February to the 20th (Universal Time).
    [Fact]
    public void Of_ADayInMarch2026_TellsTheSkyOfThatDay()
    {
        var day = Of(PeriodKind.Day, 12, Start.PlusDays(11), Start.PlusDays(11));

        Assert.Equal("day-2026-03-12", day.Period.Id);
        Assert.Equal(35, day.Age);
        Assert.Equal([MoonPhaseName.LastQuarter], day.Phases.Select(run => run.Phase));
        Assert.Equal([LunationKind.LastQuarter, LunationKind.NewMoon], day.Lunations.Select(lunation => lunation.Kind));
        Assert.Equal(Motion.Retrograde, day[Body.Mercury]!.Motion);
        Assert.Null(day[Body.Venus]!.Motion);
        Assert.Equal(new LocalDate(2026, 3, 20), Assert.Single(day[Body.Mercury]!.Retrogrades!.Value).Until!.Value.Date);
        Assert.Equal([ZodiacSign.Sagittarius, ZodiacSign.Capricorn], day[Body.Moon]!.Signs.Select(stay => stay.Sign));
        Assert.Equal(new LocalDateTime(2026, 3, 12, 4, 7), day[Body.Moon]!.Signs[0].Until);
        Assert.Contains(day.Aspects, aspect => aspect is { A: Body.Moon, B: Body.Saturn, Kind: AspectKind.Square });
        Assert.Contains(day.Transits, transit => transit is { Body: Body.Moon, Natal: ChartPoint.Ascendant, Kind: AspectKind.Square, House: null });
    }

    [Fact]
    public void Of_EveryDay_HoldsTheNoonOfItsDay()
    {
        for (var i = 0; i < Lisbon.Days.Length; i++)
        {
            var (sky, facts) = (Lisbon.Days[i], Of(PeriodKind.Day, i + 1, Start.PlusDays(i), Start.PlusDays(i)));
            var noon = sky.Date.At(new LocalTime(12, 0));
            foreach (var body in facts.Bodies)
            {
                Assert.Equal(sky[body.Body].Sign, body.Signs.Single(stay => Holds(stay.From, stay.Until)).Sign);
                Assert.Equal(sky[body.Body].NatalHouse, body.Houses!.Value.Single(stay => Holds(stay.From, stay.Until)).House);
                if (BodyStays.CanTurn(body.Body))
                    Assert.Equal(sky[body.Body].Speed < 0, body.Retrogrades?.Any(span => Holds(span.From, span.Until)) ?? false);
            }

            Assert.Equal(12, facts.Bodies.Length);
            bool Holds(LocalDateTime? from, LocalDateTime? until) => !(from > noon) && !(until <= noon);
        }
    }

    [Fact]
    public void Of_AYear_TellsEclipsesAndSlowBodiesFirst()
    {
        var year = Of(PeriodKind.Year, 1, Start, Start.PlusDays(364));

        Assert.All(year.Lunations, lunation => Assert.NotNull(lunation.Eclipse));
        Assert.Equal(5, year.Lunations.Length);
        Assert.Null(year[Body.Moon]);
        Assert.InRange(year.Transits[0].Body, Body.Saturn, Body.Pluto);
        Assert.Equal(new LocalDate(2026, 6, 15), year.Birthday);
        Assert.Equal(new LocalDate(2026, 6, 15), year.SolarReturn!.Value.Date);
        Assert.DoesNotContain(year.Transits, transit => transit.Body == Body.Moon);
    }

    [Fact]
    public void Of_BirthWithoutATime_TellsNoHousesAndNothingOfTheNatalMoon()
    {
        var chart = SampleBirths.ChartOf(4);
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, chart.Chart, DateTimeZone.Utc, Start, 31);
        var month = PeriodFacts.Of(calendar, chart, new Period(PeriodKind.Month, 1, Start, Start.PlusDays(30)));

        Assert.All(month.Bodies, body => Assert.Null(body.Houses));
        Assert.All(month.Transits, transit => Assert.True(transit.House is null && transit.Natal is not (ChartPoint.Moon or ChartPoint.Ascendant)));
        Assert.Null(month.LunarReturns);
        Assert.NotEmpty(month.Transits);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(364, 365)]
    [InlineData(5, 4)]
    public void Of_PeriodOutsideTheCalendar_IsRefused(int first, int last) =>
        Assert.Throws<ArgumentException>(() => Of(PeriodKind.Week, 1, Start.PlusDays(first), Start.PlusDays(last)));

    [Theory]
    [InlineData("2000-02-29", "2026-02-27", 25)]
    [InlineData("2000-02-29", "2026-02-28", 26)]
    [InlineData("2000-02-29", "2028-02-28", 27)]
    [InlineData("2000-02-29", "2028-02-29", 28)]
    [InlineData("1931-10-17", "2026-10-16", 94)]
    public void AgeOn_AroundABirthday_CountsWholeYears(string born, string day, int age) =>
        Assert.Equal(age, Ages.On(Date(born), Date(day)));

    [Theory]
    [InlineData("2000-02-29", "2026-02-20", "2026-03-01", "2026-02-28")]
    [InlineData("2000-02-29", "2028-02-29", "2028-02-29", "2028-02-29")]
    [InlineData("1990-06-15", "2026-06-15", "2026-06-15", "2026-06-15")]
    [InlineData("1990-06-15", "2026-06-16", "2027-06-14", null)]
    [InlineData("2026-06-15", "2026-06-15", "2027-06-14", null)]
    public void BirthdayIn_AroundABirthday_IsTheDayOneGrowsOlder(string born, string start, string end, string? birthday) =>
        Assert.Equal(birthday is null ? null : Date(birthday), Ages.BirthdayIn(Date(born), new Period(PeriodKind.Year, 1, Date(start), Date(end))));

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static PeriodFacts Of(PeriodKind kind, int number, LocalDate start, LocalDate end) =>
        PeriodFacts.Of(Lisbon, SampleBirths.ChartOf(0), new Period(kind, number, start, end));
}
