using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Transits;

/// <summary>The sky day by day over a stretch of civil days, seen from a natal chart, with the exact instants of what
/// happens: ingresses, stations, lunations and eclipses, aspects among the moving bodies and to the natal points.</summary>
public sealed class SkyCalendar
{
    /// <summary>The days of a year's calendar, unless another length is asked for.</summary>
    public const int DaysOfYear = 365;

    internal SkyCalendar(
        DateTimeZone zone, ImmutableArray<SkyDay> days, ImmutableArray<SkyEvent> events, ImmutableArray<VoidOfCourse> voidOfCourse)
    {
        Zone = zone;
        Days = days;
        Events = events;
        VoidOfCourse = voidOfCourse;
    }

    /// <summary>The zone whose civil days these are.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The days, in order.</summary>
    public ImmutableArray<SkyDay> Days { get; }

    /// <summary>All that becomes exact within the days, in order of time. Moving bodies are Sun to Pluto, mean node and
    /// Chiron; for mutual aspects Sun to Pluto and Chiron. The true node, which turns several times a month, and Lilith have
    /// positions only.</summary>
    public ImmutableArray<SkyEvent> Events { get; }

    /// <summary>When the Moon is void of course: every stretch that touches the days, uncut.</summary>
    public ImmutableArray<VoidOfCourse> VoidOfCourse { get; }

    /// <summary>When the Sun comes back to its natal place: mostly once a year, in rare years not at all or twice.</summary>
    public IEnumerable<NatalTransit> SolarReturns => Returns(Body.Sun);

    /// <summary>When the Moon comes back to her natal place, every 27.3 days.</summary>
    public IEnumerable<NatalTransit> LunarReturns => Returns(Body.Moon);

    /// <summary>Computes the calendar.</summary>
    /// <param name="ephemeris">Where positions come from.</param>
    /// <param name="chart">The natal chart; without a birth time there are no houses and no transits to angles or Moon.</param>
    /// <param name="zone">The zone whose civil days are meant: where the reader lives.</param>
    /// <param name="start">The first day.</param>
    /// <param name="dayCount">How many days.</param>
    /// <exception cref="EphemerisRangeException">A day lies outside 1900–2100.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is not one day.</exception>
    public static SkyCalendar Compute(
        ChebyshevEphemeris ephemeris, NatalChart chart, DateTimeZone zone, LocalDate start, int dayCount = DaysOfYear)
    {
        if (dayCount < 1) throw new ArgumentOutOfRangeException(nameof(dayCount), dayCount, "Ask for at least one day.");
        return new SkyCalendarBuilder(ephemeris, chart, zone, start, dayCount).Build();
    }

    private IEnumerable<NatalTransit> Returns(Body body) =>
        Events.OfType<NatalTransit>().Where(transit => transit.Body == body && transit.IsReturn);
}
