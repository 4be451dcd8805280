using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Facts;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>All that the sky says for one horoscope: the person, and each of the 430 periods.</summary>
public sealed class HoroscopeFacts
{
    /// <summary>What reaches beyond the year is known for so many days before and after it: since when Pluto is in a sign need not be.</summary>
    public const int DaysAround = 60;

    private readonly Dictionary<string, PeriodFacts> _periods;

    private HoroscopeFacts(PersonFacts person, HoroscopeYear year, Dictionary<string, PeriodFacts> periods) =>
        (Person, Year, _periods) = (person, year, periods);

    /// <summary>The person.</summary>
    public PersonFacts Person { get; }

    /// <summary>The periods.</summary>
    public HoroscopeYear Year { get; }

    /// <summary>The facts of a period.</summary>
    /// <exception cref="KeyNotFoundException">It is none of this horoscope.</exception>
    public PeriodFacts this[Period period] => _periods[(period ?? throw new ArgumentNullException(nameof(period))).Id];

    /// <summary>Computes them.</summary>
    /// <param name="birth">The birth with its chart.</param>
    /// <param name="name">The full name as the customer wrote it.</param>
    /// <param name="start">The first day.</param>
    /// <param name="zone">The zone whose civil days and clocks are meant: where the reader lives.</param>
    /// <exception cref="EphemerisRangeException">The year, or the two months around it, lies outside 1900–2100.</exception>
    public static HoroscopeFacts Of(BirthChart birth, string name, LocalDate start, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(birth);
        var year = new HoroscopeYear(start);
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, birth.Chart, zone, start.PlusDays(-DaysAround), HoroscopeYear.DayCount + 2 * DaysAround);
        Period[] all = [year.Year, .. year.Months, .. year.Weeks, .. year.Days];
        return new HoroscopeFacts(PersonFacts.Of(birth, name), year, all.ToDictionary(period => period.Id, period => PeriodFacts.Of(calendar, birth, period)));
    }
}
