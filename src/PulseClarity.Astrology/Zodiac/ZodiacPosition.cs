using System.Globalization;

namespace PulseClarity.Astrology.Zodiac;

/// <summary>A longitude as astrologers write it: a sign and what of it is passed.</summary>
/// <param name="Longitude">Degrees of the ecliptic of date, in [0, 360).</param>
public readonly record struct ZodiacPosition(double Longitude)
{
    private const double MinutesPerDegree = 60.0;

    /// <summary>The sign.</summary>
    public ZodiacSign Sign => Zodiacal.SignOf(Longitude);

    /// <summary>Degrees within the sign, in [0, 30).</summary>
    public double DegreesInSign => Degrees.Normalize(Longitude) % Zodiacal.SignWidth;

    /// <summary>Whole degrees within the sign, 0 to 29.</summary>
    public int Degree => (int)DegreesInSign;

    /// <summary>Whole minutes of arc, 0 to 59, cut off rather than rounded, so that 29°59′59″ never reads as the next sign.</summary>
    public int Minute => (int)((DegreesInSign - Degree) * MinutesPerDegree);

    /// <summary>For example <c>24°11′ Gemini</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Degree}°{Minute:00}′ {Sign}");
}
