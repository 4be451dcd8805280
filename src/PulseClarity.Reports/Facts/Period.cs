using System.Globalization;
using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>A stretch of civil days that a text is about.</summary>
/// <param name="Kind">How long it is.</param>
/// <param name="Number">Which one of its kind it is within its horoscope, from 1.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, inclusive.</param>
public sealed record Period(PeriodKind Kind, int Number, LocalDate Start, LocalDate End)
{
    /// <summary>A name that is unique within a horoscope and never changes: <c>day-2026-12-01</c>, <c>week-01</c>, <c>month-01</c>,
    /// <c>year</c>.</summary>
    public string Id => Kind switch
    {
        PeriodKind.Day => string.Create(CultureInfo.InvariantCulture, $"day-{Start:uuuu-MM-dd}"),
        PeriodKind.Week => string.Create(CultureInfo.InvariantCulture, $"week-{Number:00}"),
        PeriodKind.Month => MonthId(Number),
        _ => YearId,
    };

    internal const string YearId = "year";

    internal static string MonthId(int number) => string.Create(CultureInfo.InvariantCulture, $"month-{number:00}");

    /// <summary>How many days it has.</summary>
    internal int DayCount => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether a day belongs to it.</summary>
    public bool Contains(LocalDate date) => Start <= date && date <= End;
}
