using CsCheck;
using NodaTime;
using NodaTime.Text;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Tests.LifeClarity;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>The periods of a horoscope tile its 365 days for any start, and its batches hold each period once.</summary>
public sealed class HoroscopeYearTests
{
    private static readonly LocalDate First = new(1950, 1, 1);

    private static readonly Gen<HoroscopeYear> AnyYear =
        Gen.Int[0, NodaTime.Period.DaysBetween(First, new LocalDate(2090, 12, 31))].Select(day => new HoroscopeYear(First.PlusDays(day)));

    [Fact]
    public void Periods_AnyStart_TileTheirDays() => AnyYear.Sample(year =>
    {
        AssertTiles(year, year.Days, 365, (1, 1));
        AssertTiles(year, year.Weeks, 52, (7, 8));
        AssertTiles(year, year.Months, 12, (27, 31));
        AssertTiles(year, [year.Year], 1, (365, 365));
    });

    [Fact]
    public void Batches_AnyStart_HoldEachPeriodOnce() => AnyYear.Sample(year =>
    {
        var periods = year.Batches.SelectMany(batch => batch.Periods).ToList();
        Assert.Equal(161, year.Batches.Length);
        Assert.Equal(430, periods.Count);
        Assert.Equal(430, periods.Select(period => period.Id).Distinct().Count());
        Assert.Equal(161, year.Batches.Select(batch => batch.Id).Distinct().Count());
        var sizes = year.Batches.GroupBy(batch => (batch.Periods[0].Kind, batch.Periods.Length)).Select(group => (group.Key, group.Count()));
        Assert.Equal(
            [
                ((PeriodKind.Year, 1), 1),
                ((PeriodKind.Month, 1), 12),
                ((PeriodKind.Week, 2), 26),
                ((PeriodKind.Day, 3), 121),
                ((PeriodKind.Day, 2), 1),
            ],
            sizes);
    });

    [Fact]
    public void MonthOf_AnyPeriod_HoldsItsFirstDay() => AnyYear.Sample(year =>
        Assert.All(year.Days.Concat(year.Weeks), period => Assert.True(year.MonthOf(period).Contains(period.Start))));

    [Fact]
    public void MonthOf_PeriodOfAnotherYear_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new HoroscopeYear(First).MonthOf(new HoroscopeYear(First.PlusYears(3)).Days[0]));

    [Theory]
    [InlineData("2026-12-01", "2027-11-30", "2026-12-31", "2027-11-01")]
    [InlineData("2028-02-29", "2029-02-27", "2028-03-28", "2029-01-29")]
    [InlineData("2027-03-01", "2028-02-28", "2027-03-31", "2028-02-01")]
    [InlineData("2027-12-31", "2028-12-29", "2028-01-30", "2028-11-30")]
    [InlineData("2026-01-31", "2027-01-30", "2026-02-27", "2026-12-31")]
    public void Constructor_OddStart_EndsOnItsDay(string start, string end, string firstMonthEnd, string lastMonthStart)
    {
        var year = new HoroscopeYear(Date(start));

        Assert.Equal(Date(end), year.End);
        Assert.Equal(Date(firstMonthEnd), year.Months[0].End);
        Assert.Equal(Date(lastMonthStart), year.Months[^1].Start);
        Assert.Equal($"day-{start}", year.Days[0].Id);
        Assert.Equal("week-01", year.Weeks[0].Id);
        Assert.Equal("month-12", year.Months[^1].Id);
        Assert.Equal("year", year.Year.Id);
    }

    // Lisbon sets its clocks twice in the year; Samoa left out a whole Friday, 30 December 2011.
    [Theory]
    [InlineData("Europe/Lisbon", "2026-10-20", 25)]
    [InlineData("Pacific/Apia", "2011-12-25", 24)]
    public void Days_WhereClocksChange_AllHaveFacts(string zone, string start, int longestHours)
    {
        var chart = SampleBirths.ChartOf(0);
        var year = new HoroscopeYear(Date(start));
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, chart.Chart, DateTimeZoneProviders.Tzdb[zone], year.Start, 20);
        foreach (var day in year.Days[..20])
        {
            var facts = PeriodFacts.Of(calendar, chart, day);
            var sky = calendar.Days[day.Number - 1];

            Assert.InRange(sky.Interval.Duration.TotalHours, 0, longestHours);
            Assert.InRange(facts[Body.Moon]!.Signs.Length, 1, 2);
            Assert.Single(facts.Phases);
        }

        Assert.Equal(calendar.Days.Min(day => day.Interval.Duration) == Duration.Zero, zone == "Pacific/Apia");
    }

    private static void AssertTiles(HoroscopeYear year, IReadOnlyList<Period> periods, int count, (int Least, int Most) length)
    {
        Assert.Equal(count, periods.Count);
        Assert.Equal(year.Start, periods[0].Start);
        Assert.Equal(year.End, periods[^1].End);
        for (var i = 0; i < periods.Count; i++)
        {
            Assert.Equal(i + 1, periods[i].Number);
            Assert.InRange(periods[i].DayCount, length.Least, length.Most);
            if (i > 0) Assert.Equal(periods[i - 1].End.PlusDays(1), periods[i].Start);
        }

        Assert.Equal(365, periods.Sum(period => period.DayCount));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
