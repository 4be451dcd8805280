using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Charts;

/// <summary>When a body counts as standing still.</summary>
internal static class Stationary
{
    private const double AccelerationStepDays = 0.5;

    // Below this speed, in minutes of arc a day, a body counts as stationary: about a tenth of its mean speed for the
    // inner planets, and what it loses within some five days of its station for the outer ones.
    private static readonly double[] SlowMinutesADay =
        [0, 0, 5, 3, 1.5, 1, 0.7, 0.35, 0.2, 0.2, 0, 0, 0, 0.35];

    internal static Motion MotionOf(ChebyshevEphemeris ephemeris, Body body, double julianDayTt, double speed)
    {
        var motion = speed < 0 ? Motion.Retrograde : Motion.Direct;
        if (Math.Abs(speed) * 60.0 >= SlowMinutesADay[(int)body]) return motion;

        var step = julianDayTt + AccelerationStepDays <= ephemeris.Last ? AccelerationStepDays : -AccelerationStepDays;
        var acceleration = (ephemeris.Longitude(body, julianDayTt + step).Speed - speed) / step;
        return acceleration < 0 ? Motion.StationaryRetrograde : Motion.StationaryDirect;
    }
}
