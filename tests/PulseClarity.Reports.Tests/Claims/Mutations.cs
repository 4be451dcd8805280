using System.Globalization;
using System.Text.RegularExpressions;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Tests.Claims;

/// <summary>Changes one thing in a true sentence (a sign, house, date, hour, phase, motion or aspect), so that it is false. A change that
/// by chance stays true, as a witness reads the sky, is left out.</summary>
internal static partial class Mutations
{
    private const string Signs = "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces";
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly (string From, string To)[] Motions =
    [
        ("turns direct", "turns retrograde"), ("turned direct", "turned retrograde"), ("turns retrograde", "turns direct"),
        ("is retrograde", "is direct"), ("are retrograde", "are direct"), ("still retrograde", "no longer retrograde"), ("was retrograde", "was direct"),
        ("were retrograde", "were direct"), ("walking backwards", "walking forwards"), ("going backwards", "going forwards"), ("is direct", "is retrograde"),
        ("no longer retrograde", "still retrograde"), ("moves backwards", "moves forwards"), ("goes backwards", "goes forwards"), ("be direct", "be retrograde"),
    ];

    private static readonly (string From, string To)[] Phases =
    [
        ("waning crescent", "waxing crescent"), ("waning", "waxing"), ("last quarter", "first quarter"), ("first quarter", "last quarter"),
        ("full Moon", "new Moon"), ("new Moon", "full Moon"), ("Moon wanes", "Moon waxes"), ("last quarter", "waxing gibbous"),
    ];

    private static readonly (string From, string To)[] Aspects =
    [
        ("squares", "trines"), ("trines", "squares"), ("opposes", "trines"), ("a trine", "a square"), ("a square", "a sextile"), ("in trine", "in square"),
        ("a sextile", "a trine"), ("in sextile", "in opposition"), ("right angle", "trine"), ("passes over", "opposes"), ("joins", "squares"), ("conjunct", "opposite"),
    ];

    internal static IEnumerable<string> OfSigns(string text, Witness witness) =>
        from site in PlacedSign().Matches(text)
        let sign = site.Groups["sign"]
        where !Unstated().IsMatch(SentenceAround(text, sign.Index))
        from other in Enum.GetValues<ZodiacSign>()
        where other.ToString() != sign.Value && !witness.HasOneIn(SentenceAround(text, sign.Index), other)
        select Replaced(text, sign, other.ToString());

    internal static IEnumerable<string> OfHouses(string text, Witness witness) =>
        from site in PlacedHouse().Matches(text)
        let house = site.Groups["house"]
        where !Unstated().IsMatch(SentenceAround(text, house.Index))
        from other in Enumerable.Range(1, 12)
        where Ordinals[other - 1] != house.Value && !witness.HasOneInHouse(SentenceAround(text, house.Index), other)
        select Replaced(text, house, Ordinals[other - 1]);

    internal static IEnumerable<string> OfMotions(string text, Witness witness) =>
        from change in Motions
        from site in Regex.Matches(text, $@"\b{change.From}\b")
        let sentence = SentenceAround(text, site.Index)
        where !Unstated().IsMatch(sentence) && !Counted().IsMatch(sentence)
            && (change.From.StartsWith("turn", StringComparison.Ordinal) || !witness.HasOneOfBothMotions(sentence))
        select Replaced(text, site, change.To);

    internal static IEnumerable<string> OfPhases(string text) =>
        from change in Phases
        from site in Regex.Matches(text, change.From)
        where !text.Contains("waning half", StringComparison.Ordinal) && !text.Contains("a day past", StringComparison.Ordinal) && !text.Contains("one day after", StringComparison.Ordinal)
        select Replaced(text, site, change.To);

    internal static IEnumerable<string> OfAspects(string text) =>
        from change in Aspects
        from site in Regex.Matches(text, $@"\b{change.From}\b")
        where !Unstated().IsMatch(text)
        select Replaced(text, site, change.To);

    internal static IEnumerable<string> OfDates(string text)
    {
        if (!Event().IsMatch(text) || Unstated().IsMatch(text)) yield break;
        foreach (Match site in DayOfMonth().Matches(text))
        {
            var day = int.Parse(site.Groups["day"].Value, CultureInfo.InvariantCulture);
            foreach (var other in new[] { day - 5, day + 4, day + 9 }.Where(other => other is >= 4 and <= 20 or >= 24 and <= 28))
                yield return Replaced(text, site.Groups["day"], other.ToString(CultureInfo.InvariantCulture)).Replace($"{other}st", $"{other}th", StringComparison.Ordinal).Replace($"{other}nd", $"{other}th", StringComparison.Ordinal).Replace($"{other}rd", $"{other}th", StringComparison.Ordinal);
        }

        foreach (Match site in Weekday().Matches(text))
        {
            var days = Weekdays.Split('|');
            foreach (var step in new[] { 2, 4 }) yield return Replaced(text, site, days[(Array.IndexOf(days, site.Value) + step) % days.Length]);
        }

        foreach (Match site in Clock().Matches(text))
        {
            var hour = (int.Parse(site.Groups["hour"].Value, CultureInfo.InvariantCulture) + 3) % 24;
            yield return Replaced(text, site.Groups["hour"], hour.ToString("00", CultureInfo.InvariantCulture));
        }
    }

    private static string Replaced(string text, Capture site, string by) => string.Concat(text.AsSpan(0, site.Index), by, text.AsSpan(site.Index + site.Length));

    private static string SentenceAround(string text, int at)
    {
        var start = text.LastIndexOfAny(['.', '?', '!'], at) + 1;
        var end = text.IndexOfAny(['.', '?', '!'], at);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex($@"(?:(?:Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Chiron|Lilith|node|ascendant|midheaven|[Ss]he)\b[^.;:?!]{{0,40}}?\b(?:in|into|enters|through|leaves) (?:early |late )?(?<sign>{Signs})\b)|\b(?<sign>{Signs})(?= (?:Sun|Moon|Mercury|Venus|Mars|Saturn|ascendant|rising|was rising))")]
    private static partial Regex PlacedSign();

    [GeneratedRegex(@"(?:Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Chiron|Lilith|node)\b[^.;:?!]{0,40}?\b(?:in|into|through|crosses|enters) (?:your|the) (?<house>\w+) house")]
    private static partial Regex PlacedHouse();

    // Sentences whose signs, dates or words are said of nobody, or said not to be.
    [GeneratedRegex(@"\b(?:[Ww]henever|If|[Pp]eople|rules|[Ss]omeone|Those who|A Leo|likes to be seen|nowhere|not|no longer|never|nobody|Neither|would|changed signs|grand trine|or Virgo|If you|Only|No planet|share one sign|holds both|After the|Not every|nothing|them)\b")]
    private static partial Regex Unstated();

    [GeneratedRegex(@"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Aa]ll) (?:of |the )?(?:your )?planets?\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:[Uu]ntil|since|[Ff]rom|enters|moves|turns|leaves|came into|entered|falls|follows|exact|ends|meets?|joins|squares|trines|opposes|opens|slips|comes|has been|on 10)\b")]
    private static partial Regex Event();

    [GeneratedRegex($@"(?:\bthe (?<day>\d{{1,2}})(?:st|nd|rd|th)\b)|\b(?<day>\d{{1,2}}) (?:{Months})\b")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex($@"(?<!\bfor )\b(?:{Weekdays})\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?<hour>\d\d):\d\d\b")]
    private static partial Regex Clock();
}
