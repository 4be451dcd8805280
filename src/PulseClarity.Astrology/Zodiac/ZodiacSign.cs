namespace PulseClarity.Astrology.Zodiac;

/// <summary>The twelve signs of the tropical zodiac, 30° each from the equinox of date.</summary>
public enum ZodiacSign
{
    /// <summary>0° to 30°.</summary>
    Aries,

    /// <summary>30° to 60°.</summary>
    Taurus,

    /// <summary>60° to 90°.</summary>
    Gemini,

    /// <summary>90° to 120°.</summary>
    Cancer,

    /// <summary>120° to 150°.</summary>
    Leo,

    /// <summary>150° to 180°.</summary>
    Virgo,

    /// <summary>180° to 210°.</summary>
    Libra,

    /// <summary>210° to 240°.</summary>
    Scorpio,

    /// <summary>240° to 270°.</summary>
    Sagittarius,

    /// <summary>270° to 300°.</summary>
    Capricorn,

    /// <summary>300° to 330°.</summary>
    Aquarius,

    /// <summary>330° to 360°.</summary>
    Pisces,
}
