using NodaTime;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Transits;

/// <summary>All bodies at the noon of each day, and at some days before and after, so that what spans a day's edge is seen
/// whole.</summary>
internal sealed class SkyGrid
{
    // The Moon stays in a sign for at most 2.7 days, so her last aspect in it lies within this margin.
    private const int MarginDays = 4;

    private readonly int _firstNoon;

    /// <param name="ephemeris">Where positions come from.</param>
    /// <param name="midnights">The instants at which the days begin, and the end of the last.</param>
    /// <exception cref="EphemerisRangeException">A day lies outside 1900–2100; only the margins may be cut short.</exception>
    internal SkyGrid(ChebyshevEphemeris ephemeris, ReadOnlySpan<Instant> midnights)
    {
        var first = TimeScales.JulianDayTt(midnights[0]);
        var last = TimeScales.JulianDayTt(midnights[^1]);
        if (first < ephemeris.First) throw new EphemerisRangeException(first, ephemeris.First, ephemeris.Last);
        if (last > ephemeris.Last) throw new EphemerisRangeException(last, ephemeris.First, ephemeris.Last);

        var times = new List<double>(midnights.Length + 2 * MarginDays);
        for (var day = MarginDays; day >= 1; day--) AddAfterLast(times, Math.Max(ephemeris.First, first - day));
        _firstNoon = times.Count;
        for (var day = 0; day + 1 < midnights.Length; day++)
            times.Add(TimeScales.JulianDayTt(midnights[day] + (midnights[day + 1] - midnights[day]) / 2));
        for (var day = 0; day <= MarginDays; day++) AddAfterLast(times, Math.Min(ephemeris.Last, last + day));

        Times = [.. times];
        Positions = new BodyPosition[Times.Length][];
        for (var i = 0; i < Times.Length; i++)
            ephemeris.Positions(Times[i], Positions[i] = new BodyPosition[ChebyshevEphemeris.BodyCount]);
    }

    /// <summary>Julian days (TT), ascending, no more than 1.5 days apart.</summary>
    internal double[] Times { get; }

    /// <summary>For each time the bodies in the order of <see cref="Body"/>.</summary>
    internal BodyPosition[][] Positions { get; }

    internal (double Time, BodyPosition[] Positions) Noon(int day) => (Times[_firstNoon + day], Positions[_firstNoon + day]);

    private static void AddAfterLast(List<double> times, double time)
    {
        if (times.Count == 0 || time > times[^1]) times.Add(time);
    }
}
