using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Transits;

/// <summary>A body's way along a grid of times.</summary>
internal sealed class SkyTrack
{
    private readonly ChebyshevEphemeris _ephemeris;
    private readonly Body _body;

    internal SkyTrack(ChebyshevEphemeris ephemeris, Body body, SkyGrid grid)
    {
        _ephemeris = ephemeris;
        _body = body;
        Times = grid.Times;
        Longitudes = new double[Times.Length];
        Speeds = new double[Times.Length];
        for (var i = 0; i < Times.Length; i++)
        {
            var longitude = grid.Positions[i][(int)body].Longitude;
            Longitudes[i] = i == 0 ? longitude : Longitudes[i - 1] + Degrees.Difference(Longitudes[i - 1], longitude);
            Speeds[i] = grid.Positions[i][(int)body].LongitudeSpeed;
        }
    }

    /// <summary>Julian days (TT) of the points.</summary>
    internal double[] Times { get; }

    /// <summary>Degrees, unwrapped: they run on past 360°.</summary>
    internal double[] Longitudes { get; }

    /// <summary>Degrees a day.</summary>
    internal double[] Speeds { get; }

    /// <summary>Exact longitude (0 to 360) and speed at any time.</summary>
    internal (double Angle, double Rate) At(double julianDayTt) => _ephemeris.Longitude(_body, julianDayTt);
}
