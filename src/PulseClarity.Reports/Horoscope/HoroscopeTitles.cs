using System.Globalization;
using NodaTime;
using PulseClarity.Reports.Facts;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>What periods are called.</summary>
public static class HoroscopeTitles
{
    /// <summary>"Tuesday, 1 December 2026", "1 to 7 December 2026".</summary>
    public static string Of(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (start, end) = (period.Start, period.End);
        return period.Kind == PeriodKind.Day ? Text(start, "dddd, d MMMM uuuu")
            : (start.Year, start.Month) == (end.Year, end.Month) ? $"{Text(start, "%d")} to {Text(end, "d MMMM uuuu")}"
            : start.Year == end.Year ? $"{Text(start, "d MMMM")} to {Text(end, "d MMMM uuuu")}"
            : $"{Text(start, "d MMMM uuuu")} to {Text(end, "d MMMM uuuu")}";
    }

    private static string Text(LocalDate date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
