using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>How many of the planets, Sun to Pluto, stand in each element; those whose sign is not certain do not count.</summary>
/// <param name="Fire">In Aries, Leo, Sagittarius.</param>
/// <param name="Earth">In Taurus, Virgo, Capricorn.</param>
/// <param name="Air">In Gemini, Libra, Aquarius.</param>
/// <param name="Water">In Cancer, Scorpio, Pisces.</param>
public sealed record ElementCounts(int Fire, int Earth, int Air, int Water)
{
    /// <summary>The count of an element.</summary>
    public int Of(Element element) => element switch
    {
        Element.Fire => Fire,
        Element.Earth => Earth,
        Element.Air => Air,
        _ => Water,
    };
}
