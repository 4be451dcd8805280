using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>How many of the planets, Sun to Pluto, stand in each mode; those whose sign is not certain do not count.</summary>
/// <param name="Cardinal">In Aries, Cancer, Libra, Capricorn.</param>
/// <param name="Fixed">In Taurus, Leo, Scorpio, Aquarius.</param>
/// <param name="Mutable">In Gemini, Virgo, Sagittarius, Pisces.</param>
public sealed record ModeCounts(int Cardinal, int Fixed, int Mutable)
{
    /// <summary>The count of a mode.</summary>
    public int Of(Modality mode) => mode switch
    {
        Modality.Cardinal => Cardinal,
        Modality.Fixed => Fixed,
        _ => Mutable,
    };
}
