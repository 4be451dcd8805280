using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Reports.LifeBlueprint;

/// <summary>All that the sky says for one blueprint: the person, and the year before them with its months.</summary>
/// <param name="Person">The person.</param>
/// <param name="Periods">The year from the day that was chosen and its twelve months, by their ids; in a writer's hands, those that it was told.</param>
public sealed record LifeBlueprintFacts(PersonFacts Person, IReadOnlyDictionary<string, PeriodFacts> Periods)
{
    // What reaches beyond the year is known for so many days.
    private const int DaysAround = 60;

    /// <summary>Computes them.</summary>
    /// <param name="birth">The birth with its chart.</param>
    /// <param name="name">The full name as the customer wrote it.</param>
    /// <param name="start">The first day of the year ahead.</param>
    /// <param name="zone">The zone whose civil days and clocks are meant: where the reader lives.</param>
    /// <exception cref="EphemerisRangeException">The year, or the two months around it, lies outside 1900–2100.</exception>
    public static LifeBlueprintFacts Of(BirthChart birth, string name, LocalDate start, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(birth);
        var year = new HoroscopeYear(start);
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, birth.Chart, zone, start.PlusDays(-DaysAround), HoroscopeYear.DayCount + 2 * DaysAround);
        return new LifeBlueprintFacts(
            PersonFacts.Of(birth, name),
            year.Months.Append(year.Year).ToDictionary(period => period.Id, period => PeriodFacts.Of(calendar, birth, period)));
    }
}
