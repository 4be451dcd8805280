using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Reports.Diagrams;

/// <summary>The signs that astrologers write for signs, bodies and aspects, and the tints they are drawn in.</summary>
public static class AstroGlyphs
{
    /// <summary>The glyph of a sign.</summary>
    public static string Of(ZodiacSign sign) => ((char)('♈' + (int)sign)).ToString();

    /// <summary>The glyph of a point; letters for the angles.</summary>
    public static string Of(ChartPoint point) => point switch
    {
        ChartPoint.Sun => "☉",
        ChartPoint.Moon => "☽",
        ChartPoint.Mercury => "☿",
        ChartPoint.Venus => "♀",
        ChartPoint.Mars => "♂",
        ChartPoint.Jupiter => "♃",
        ChartPoint.Saturn => "♄",
        ChartPoint.Uranus => "♅",
        ChartPoint.Neptune => "♆",
        ChartPoint.Pluto => "♇",
        ChartPoint.MeanNode or ChartPoint.TrueNode => "☊",
        ChartPoint.Lilith => "⚸",
        ChartPoint.Chiron => "⚷",
        ChartPoint.Ascendant => "AC",
        _ => "MC",
    };

    /// <summary>The glyph of an aspect.</summary>
    public static string Of(AspectKind kind) => kind switch
    {
        AspectKind.Conjunction => "☌",
        AspectKind.Semisextile => "⚺",
        AspectKind.Semisquare => "∠",
        AspectKind.Sextile => "⚹",
        AspectKind.Square => "□",
        AspectKind.Trine => "△",
        AspectKind.Sesquiquadrate => "⚼",
        AspectKind.Quincunx => "⚻",
        _ => "☍",
    };

    /// <summary>The tint of an element, dark enough for text on paper.</summary>
    internal static Colour TintOf(Element element) => element switch
    {
        Element.Fire => Colour.Parse("#9A4023"),
        Element.Earth => Colour.Parse("#5C6128"),
        Element.Air => Colour.Parse("#86651A"),
        _ => Colour.Parse("#2C5B76"),
    };

    /// <summary>The ink of an aspect's line: easy ones cool, hard ones warm, the small ones grey.</summary>
    internal static Colour InkOf(AspectKind kind) => kind switch
    {
        AspectKind.Trine or AspectKind.Sextile => Colour.Parse("#2C5B76"),
        AspectKind.Square or AspectKind.Opposition => Colour.Parse("#9A4023"),
        AspectKind.Conjunction => Inks.SecondInk,
        _ => Colour.Parse("#B4AA9B"),
    };
}
