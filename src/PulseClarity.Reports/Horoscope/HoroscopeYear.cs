using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PulseClarity.Reports.Facts;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>The 430 periods of a Personal Horoscope: 365 days, 52 weeks, 12 months and the year, from a start date.
/// <para>It always has 365 days, whether or not a 29 February is among them: with one, it ends on the day before the day before the
/// start's anniversary. The days are dates of the calendar; which instants they span is for a zone to say, and where clocks left out
/// a whole day, as in Samoa on 30 December 2011, that date is a period of no length like any other.</para>
/// <para>Weeks have seven days from the start; the last day belongs to the 52nd week as its eighth. Months begin on the start's day of
/// the month, or on the last day of a month that is too short for it; the twelfth ends with the year, and so is a day shorter when a
/// 29 February is among the days. Each kind tiles the 365 days without gap or overlap.</para></summary>
public sealed class HoroscopeYear
{
    /// <summary>How many days a horoscope has.</summary>
    public const int DayCount = 365;

    private const int WeekCount = 52;
    internal const int MonthCount = 12;
    private const int DaysInWeek = 7;
    private const int DaysInBatch = 3;
    private const int WeeksInBatch = 2;

    /// <summary>The horoscope that starts on a day.</summary>
    /// <param name="start">The first day.</param>
    public HoroscopeYear(LocalDate start)
    {
        Start = start;
        End = start.PlusDays(DayCount - 1);
        Year = new Period(PeriodKind.Year, 1, Start, End);
        Months = [.. Enumerable.Range(0, MonthCount).Select(month => new Period(
            PeriodKind.Month,
            month + 1,
            start.PlusMonths(month),
            month == MonthCount - 1 ? End : start.PlusMonths(month + 1).PlusDays(-1)))];
        Weeks = [.. Enumerable.Range(0, WeekCount).Select(week => new Period(
            PeriodKind.Week,
            week + 1,
            start.PlusDays(week * DaysInWeek),
            week == WeekCount - 1 ? End : start.PlusDays(week * DaysInWeek + DaysInWeek - 1)))];
        Days = [.. Enumerable.Range(0, DayCount).Select(day => new Period(PeriodKind.Day, day + 1, start.PlusDays(day), start.PlusDays(day)))];
        Batches =
        [
            new HoroscopeBatch("year", [Year]),
            .. Months.Select(month => new HoroscopeBatch(month.Id, [month])),
            .. Weeks.Chunk(WeeksInBatch).Select((weeks, i) => new HoroscopeBatch(Invariant($"weeks-{i + 1:00}"), [.. weeks])),
            .. Days.Chunk(DaysInBatch).Select((days, i) => new HoroscopeBatch(Invariant($"days-{i + 1:000}"), [.. days])),
        ];
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate End { get; }

    /// <summary>The year.</summary>
    public Period Year { get; }

    /// <summary>The 12 months, in order.</summary>
    public ImmutableArray<Period> Months { get; }

    /// <summary>The 52 weeks, in order.</summary>
    public ImmutableArray<Period> Weeks { get; }

    /// <summary>The 365 days, in order.</summary>
    public ImmutableArray<Period> Days { get; }

    /// <summary>The 161 calls, in the order in which one may tell the next what it needs: the year, the months, then weeks and
    /// days.</summary>
    public ImmutableArray<HoroscopeBatch> Batches { get; }

    /// <summary>The month that a period belongs to: the one that holds its first day.</summary>
    /// <param name="period">A period of this horoscope.</param>
    /// <exception cref="ArgumentException">It starts outside the horoscope.</exception>
    public Period MonthOf(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        foreach (var month in Months)
        {
            if (month.Contains(period.Start)) return month;
        }

        throw new ArgumentException($"{period.Id} starts on {period.Start}, outside the horoscope from {Start} to {End}.", nameof(period));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
