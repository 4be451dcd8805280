using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Astrology.Births;

/// <summary>A birth with the chart it has.</summary>
/// <param name="Time">The birth time: known, or a day only.</param>
/// <param name="Place">Where.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Ascendant">How far the ascendant moves within minutes; null when the time is unknown.</param>
public sealed record BirthChart(BirthTime Time, BirthPlace Place, NatalChart Chart, AscendantRange? Ascendant)
{
    /// <summary>The chart of a birth.</summary>
    /// <param name="ephemeris">Where positions come from.</param>
    /// <param name="time">The birth time; an ambiguous or skipped one must have been decided before.</param>
    /// <param name="place">Where.</param>
    /// <param name="system">The house system.</param>
    /// <exception cref="BirthDataException">The time names two instants or none; the message asks which is meant.</exception>
    /// <exception cref="EphemerisRangeException">The instant lies outside 1900–2100.</exception>
    public static BirthChart Cast(ChebyshevEphemeris ephemeris, BirthTime time, BirthPlace place, HouseSystem system = HouseSystem.Placidus)
    {
        ArgumentNullException.ThrowIfNull(place);
        switch (time)
        {
            case BirthTime.Known known:
                var instant = known.Reading.Instant;
                var chart = NatalChart.Cast(ephemeris, instant, place.Latitude, place.Longitude, system);
                return new BirthChart(time, place, chart, AscendantRange.Around(ephemeris, instant, place));
            case BirthTime.UnknownTime unknown:
                return new BirthChart(time, place, NatalChart.CastWithoutTime(ephemeris, unknown.Day), null);
            case BirthTime.MissingDay:
                throw new BirthDataException("date", time.Remark!);
            default:
                throw new BirthDataException("time", time.Remark!);
        }
    }
}
