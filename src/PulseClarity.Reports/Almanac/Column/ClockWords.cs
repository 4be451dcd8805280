using System.Globalization;
using NodaTime;
using PulseClarity.Reports.Facts;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Times and dates as one says them.</summary>
internal static class ClockWords
{
    private const int Hour = 60;
    private const int Step = 5;
    private const int Quarter = 15;
    private const int Ways = 4;

    private static readonly string[] Hours = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    private static readonly string[] Minutes = ["", "five", "ten", "a quarter", "twenty", "twenty-five", "half"];

    /// <summary>When something is exact: a time of a day, or the dates within a longer period.</summary>
    internal static string When(IReadOnlyList<LocalDateTime> times, Period period, int way)
    {
        if (period.Kind == PeriodKind.Day) return TimeOf(times[0].TimeOfDay, way % Ways);
        var dates = times.Select(time => time.Date).Distinct().Take(3).Select((date, i) => DateOf(date, period, i == 0 ? way : 0)).ToList();
        return dates.Count switch
        {
            1 => "on " + dates[0],
            2 => $"on {dates[0]} and again on {dates[1]}",
            _ => $"on {dates[0]}, {dates[1]} and {dates[2]}",
        };
    }

    /// <summary>A date as the period it belongs to suggests: by weekday within a week.</summary>
    internal static string DateOf(LocalDate date, Period period, int way) => period.Kind switch
    {
        PeriodKind.Week when period.DayCount <= 7 => (way % 3) switch
        {
            0 => date.DayOfWeek.ToString(),
            1 => $"{date.DayOfWeek} {Written(date)}",
            _ => $"{date.DayOfWeek} the {Nth(date.Day)}",
        },
        PeriodKind.Month => (way % 2) switch { 0 => Written(date), _ => $"the {Nth(date.Day)} of {date.ToString("MMMM", CultureInfo.InvariantCulture)}" },
        _ => Written(date),
    };

    /// <summary>"14 March".</summary>
    internal static string Written(LocalDate date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"19:40"; with a word where it is another day's.</summary>
    internal static string Clock(LocalDateTime time, LocalDate day)
    {
        var clock = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return time.Date == day ? clock : time.Date == day.PlusDays(1) ? clock + " tomorrow" : time.Date == day.PlusDays(-1) ? clock + " yesterday" : $"{clock} on {Written(time.Date)}";
    }

    private static string TimeOf(LocalTime time, int way)
    {
        var clock = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return way switch
        {
            0 or 1 => "at " + clock,
            _ => "at about " + InWords(time),
        };
    }

    private static string InWords(LocalTime time)
    {
        var minutes = time.Hour * Hour + time.Minute;
        var rounded = (minutes + Step / 2) / Step * Step;
        var (hour, past) = (rounded / Hour, rounded % Hour);
        if (past == 0) return hour % 24 == 0 ? "midnight" : hour == 12 ? "noon" : $"{Hours[hour % 12]} {PartOf(time)}";
        var isBefore = past > Hour / 2;
        var amount = Minutes[(isBefore ? Hour - past : past) / Step];
        var minutesWord = (isBefore ? Hour - past : past) % Quarter == 0 ? "" : " minutes";
        var named = Hours[(hour + (isBefore ? 1 : 0)) % 12];
        return $"{amount}{(minutesWord.Length > 0 && amount == "twenty-five" ? minutesWord : "")} {(isBefore ? "to" : "past")} {named} {PartOf(time)}";
    }

    private static string PartOf(LocalTime time) => time.Hour switch
    {
        < 4 => "in the small hours",
        < 12 => "in the morning",
        < 18 => "in the afternoon",
        _ => "in the evening",
    };

    private static string Nth(int day) => day + (day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
