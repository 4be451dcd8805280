using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Transits;

/// <summary>A body's way through a span of days, at points no more than a day apart.</summary>
/// <param name="ephemeris">Where exact positions come from.</param>
/// <param name="body">The body.</param>
/// <param name="start">Julian day (TT) of the first point.</param>
/// <param name="step">Days from one point to the next.</param>
/// <param name="points">How many points.</param>
internal sealed class SkyTrack(ChebyshevEphemeris ephemeris, Body body, double start, double step, int points)
{
    internal double Start => start;

    internal double Step => step;

    /// <summary>Degrees, unwrapped: they run on past 360°.</summary>
    internal double[] Longitudes { get; } = new double[points];

    /// <summary>Degrees a day.</summary>
    internal double[] Speeds { get; } = new double[points];

    /// <summary>Sets point <paramref name="i"/>; the points before it are set.</summary>
    internal void Record(int i, double longitude, double speed)
    {
        Longitudes[i] = i == 0 ? longitude : Longitudes[i - 1] + Degrees.Difference(Longitudes[i - 1], longitude);
        Speeds[i] = speed;
    }

    /// <summary>Exact longitude (0 to 360) and speed at any time.</summary>
    internal (double Angle, double Rate) At(double julianDayTt) => ephemeris.Longitude(body, julianDayTt);
}
