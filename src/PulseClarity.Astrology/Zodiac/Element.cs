namespace PulseClarity.Astrology.Zodiac;

/// <summary>The four elements, in the order in which the signs bear them.</summary>
public enum Element
{
    /// <summary>Aries, Leo, Sagittarius.</summary>
    Fire,

    /// <summary>Taurus, Virgo, Capricorn.</summary>
    Earth,

    /// <summary>Gemini, Libra, Aquarius.</summary>
    Air,

    /// <summary>Cancer, Scorpio, Pisces.</summary>
    Water,
}
