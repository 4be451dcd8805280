using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Zodiac;

/// <summary>What tradition ties to each sign.</summary>
public static class Zodiacal
{
    /// <summary>How many signs there are.</summary>
    public const int SignCount = 12;

    /// <summary>The width of a sign in degrees.</summary>
    public const double SignWidth = 30.0;

    private static readonly Body[] TraditionalRulers =
    [
        Body.Mars, Body.Venus, Body.Mercury, Body.Moon, Body.Sun, Body.Mercury,
        Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Saturn, Body.Jupiter,
    ];

    /// <summary>The sign that a longitude lies in.</summary>
    /// <param name="longitude">Degrees of the ecliptic of date.</param>
    public static ZodiacSign SignOf(double longitude) => (ZodiacSign)(int)(Degrees.Normalize(longitude) / SignWidth);

    /// <summary>The longitude at which a sign begins, in degrees.</summary>
    public static double Start(this ZodiacSign sign) => (int)sign * SignWidth;

    /// <summary>The sign a number of signs further on round the zodiac; negative goes back.</summary>
    public static ZodiacSign Next(this ZodiacSign sign, int signs = 1) =>
        (ZodiacSign)((((int)sign + signs) % SignCount + SignCount) % SignCount);

    /// <summary>The sign across the zodiac.</summary>
    public static ZodiacSign Opposite(this ZodiacSign sign) => sign.Next(SignCount / 2);

    /// <summary>The element of a sign.</summary>
    public static Element Element(this ZodiacSign sign) => (Element)((int)sign % 4);

    /// <summary>The mode of a sign.</summary>
    public static Modality Modality(this ZodiacSign sign) => (Modality)((int)sign % 3);

    /// <summary>The ruler of a sign among the seven visible bodies.</summary>
    public static Body TraditionalRuler(this ZodiacSign sign) => TraditionalRulers[(int)sign];

    /// <summary>The ruler of a sign as it is commonly taught since the outer planets were found: Pluto for Scorpio, Uranus
    /// for Aquarius, Neptune for Pisces, else the traditional one.</summary>
    public static Body Ruler(this ZodiacSign sign) => sign switch
    {
        ZodiacSign.Scorpio => Body.Pluto,
        ZodiacSign.Aquarius => Body.Uranus,
        ZodiacSign.Pisces => Body.Neptune,
        _ => sign.TraditionalRuler(),
    };
}
