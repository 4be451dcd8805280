using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Charts;

/// <summary>A body in a chart.</summary>
/// <param name="Body">The body.</param>
/// <param name="Position">Where it is seen; degrees of the ecliptic of date.</param>
/// <param name="House">Its house, 1 to 12; null when the birth time is unknown.</param>
/// <param name="Motion">How it moves.</param>
/// <param name="Dignities">Its essential dignities.</param>
/// <param name="SignIsCertain">Whether it is in this sign for sure; false when the birth time is unknown and it changed
/// signs that day.</param>
public sealed record Placement(
    Body Body,
    BodyPosition Position,
    int? House,
    Motion Motion,
    Dignities Dignities,
    bool SignIsCertain)
{
    /// <summary>Its place in the zodiac.</summary>
    public ZodiacPosition Zodiac => new(Position.Longitude);

    /// <summary>The sign it is in.</summary>
    public ZodiacSign Sign => Zodiac.Sign;

    /// <summary>Whether it moves backwards at the instant of the chart.</summary>
    public bool IsRetrograde => Position.IsRetrograde;
}
