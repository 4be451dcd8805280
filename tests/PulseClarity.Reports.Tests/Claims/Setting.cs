using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Tests.LifeClarity;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>A person and, unless the birth chart alone is meant, a period to check sentences against.</summary>
internal sealed record Setting(PersonFacts Person, PeriodFacts? Period, Witness Witness)
{
    private static readonly Dictionary<string, Setting> Known = new()
    {
        ["ada-day"] = Of(0, "Europe/Lisbon", new(2026, 1, 1), new(PeriodKind.Day, 71, new(2026, 3, 12), new(2026, 3, 12))),
        ["ada-week"] = Of(0, "Europe/Lisbon", new(2026, 1, 1), new(PeriodKind.Week, 10, new(2026, 3, 8), new(2026, 3, 14))),
        ["ada-year"] = Of(0, "Europe/Lisbon", new(2026, 3, 1), new(PeriodKind.Year, 1, new(2026, 3, 1), new(2027, 2, 28))),
        ["ada-birth"] = OfBirth(0),
        ["k-day"] = Of(6, "Australia/Sydney", new(2026, 1, 1), new(PeriodKind.Day, 240, new(2026, 8, 28), new(2026, 8, 28))),
        ["sam-month"] = Of(4, "America/New_York", new(2026, 1, 1), new(PeriodKind.Month, 10, new(2026, 10, 15), new(2026, 11, 14))),
        ["maria-birth"] = OfBirth(3),
    };

    internal static Setting Named(string name) => Known[name];

    internal static Setting OfBirth(int number) => new(
        PersonFacts.Of(SampleBirths.ChartOf(number), SampleBirths.All[number].Name), null, new Witness(SampleBirths.ChartOf(number), null, default, default));

    private static Setting Of(int number, string zone, LocalDate calendarStart, Period period)
    {
        var birth = SampleBirths.ChartOf(number);
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, birth.Chart, DateTimeZoneProviders.Tzdb[zone], calendarStart);
        return OfBirth(number) with
        {
            Period = PeriodFacts.Of(calendar, birth, period),
            Witness = new Witness(birth, calendar, period.Start.PlusDays(-1), period.End.PlusDays(2)),
        };
    }
}
