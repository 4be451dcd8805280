using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Transits;

/// <summary>A moving body at noon of a day.</summary>
/// <param name="Body">The body.</param>
/// <param name="Longitude">Degrees of the ecliptic of date, at noon in the day's zone.</param>
/// <param name="Speed">Degrees a day.</param>
/// <param name="Motion">How it moves.</param>
/// <param name="NatalHouse">The natal house it passes through, 1 to 12; null without houses.</param>
public readonly record struct DailyPosition(Body Body, double Longitude, double Speed, Motion Motion, int? NatalHouse)
{
    /// <summary>Its place in the zodiac.</summary>
    public ZodiacPosition Zodiac => new(Longitude);

    /// <summary>The sign it is in.</summary>
    public ZodiacSign Sign => Zodiac.Sign;
}
