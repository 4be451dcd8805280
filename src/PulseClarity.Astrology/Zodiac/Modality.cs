namespace PulseClarity.Astrology.Zodiac;

/// <summary>The three modes, in the order in which the signs bear them.</summary>
public enum Modality
{
    /// <summary>Aries, Cancer, Libra, Capricorn: the signs that open the seasons.</summary>
    Cardinal,

    /// <summary>Taurus, Leo, Scorpio, Aquarius: the middle of the seasons.</summary>
    Fixed,

    /// <summary>Gemini, Virgo, Sagittarius, Pisces: the turn of the seasons.</summary>
    Mutable,
}
