using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Almanac;

/// <summary>How the things of the sky are called in running text.</summary>
internal static class SkyWords
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly string[] Numbers =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Kinds =
        ["a conjunction", "a semisextile", "a semisquare", "a sextile", "a square", "a trine", "a sesquiquadrate", "a quincunx", "an opposition"];

    /// <summary>"fifth" for 5.</summary>
    internal static string Ordinal(int house) => Ordinals[house - 1];

    /// <summary>"5th" for 5.</summary>
    internal static string ShortOrdinal(int house) => house switch { 1 => "1st", 2 => "2nd", 3 => "3rd", _ => $"{house}th" };

    /// <summary>"three" for 3; for 0 to 10.</summary>
    internal static string Number(int number) => Numbers[number];

    /// <summary>"a square".</summary>
    internal static string Of(AspectKind kind) => Kinds[(int)kind];

    /// <summary>"waxing crescent", "new Moon".</summary>
    internal static string Of(MoonPhaseName phase) => phase switch
    {
        MoonPhaseName.NewMoon => "new Moon",
        MoonPhaseName.WaxingCrescent => "waxing crescent",
        MoonPhaseName.FirstQuarter => "first quarter",
        MoonPhaseName.WaxingGibbous => "waxing gibbous",
        MoonPhaseName.FullMoon => "full Moon",
        MoonPhaseName.WaningGibbous => "waning gibbous",
        MoonPhaseName.LastQuarter => "last quarter",
        _ => "waning crescent",
    };

    /// <summary>"Sun", "north node": without an article, to follow "your".</summary>
    internal static string Plain(ChartPoint point) => point switch
    {
        ChartPoint.MeanNode or ChartPoint.TrueNode => "north node",
        ChartPoint.Ascendant => "ascendant",
        ChartPoint.Midheaven => "midheaven",
        _ => point.ToString(),
    };

    /// <summary>"the Sun", "Mercury", "the north node".</summary>
    internal static string Of(ChartPoint point) => point switch
    {
        ChartPoint.Sun or ChartPoint.Moon or ChartPoint.MeanNode or ChartPoint.TrueNode or ChartPoint.Ascendant or ChartPoint.Midheaven
            => "the " + Plain(point),
        _ => Plain(point),
    };

    /// <summary>"one", "one and two", "one, two and three".</summary>
    internal static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";

    /// <summary>With a capital at its beginning, within a quotation mark if it begins with one.</summary>
    internal static string Capital(string text) => text is ['\'', _, ..]
        ? "'" + Capital(text[1..])
        : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a small letter at its beginning, unless it begins with a name.</summary>
    internal static string Lowered(string text)
    {
        var end = text.IndexOfAny([' ', ',', ':']);
        var word = end < 0 ? text : text[..end];
        var isName = word == "I" || Enum.TryParse<ChartPoint>(word, out _) || Enum.TryParse<ZodiacSign>(word, out _);
        return isName ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
