using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Claims.Words;

/// <summary>The words and phrases, by what they mean.</summary>
internal static class LexiconTable
{
    private const int NorthNode = (int)ChartPoint.TrueNode;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Qualities = ["fire", "earth", "air", "water", "cardinal", "fixed", "mutable"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    internal static IEnumerable<Phrase> All() =>
    [
        .. Sky(),
        .. Figures(),
        .. MotionPhrases.All(),
        .. PlacePhrases.All(),
        .. TimePhrases(),
        .. Of(TokenKind.Not, 0, "not|no longer|never|neither|nor|isn't|aren't|doesn't|don't|won't|hasn't|wasn't|weren't|without|cannot|can't|nowhere near"),
        .. Of(TokenKind.Supposing, 0, "if|whenever|unless|suppose|imagine|would|every time|each time|any time|as though|people with|people who|people born|those with|those who|those born|anyone with|anyone who|someone with|somebody with|someone who|everyone with|others with|a person with"),
        .. Of(TokenKind.AtBirth, 0, "born with|as a child|as a girl|as a boy|you were born|were you born|at your birth|at birth|when you were born|in your horoscope of birth|on the day you were born|on your birthday in|when you arrived|by birth"),
        .. Of(TokenKind.InChart, 0, "in your chart|in your birth chart|in your natal chart|in your own chart|in the birth chart|in the natal chart|your natal chart has|your chart has|your birth chart has|of your birth chart|of your natal chart"),
    ];

    internal static IEnumerable<Phrase> Of(TokenKind kind, int value, string texts) =>
        texts.Split('|').Select(text => new Phrase(text, kind, value));

    private static IEnumerable<Phrase> Sky()
    {
        foreach (var point in Enum.GetValues<ChartPoint>().Where(point => point is not (ChartPoint.MeanNode or ChartPoint.TrueNode)))
        {
            var name = point.ToString().ToLowerInvariant();
            var isCommonWord = point is >= ChartPoint.Mercury and <= ChartPoint.Pluto;
            yield return new Phrase(name, TokenKind.Body, (int)point, isCommonWord);
            foreach (var sign in (string[])["sign is", "sign"])
                yield return new Phrase($"{name} {sign}", TokenKind.BodySign, (int)point, isCommonWord);
        }

        foreach (var (point, texts) in ((int, string)[])
        [
            ((int)ChartPoint.Moon, "luna|lady moon"),
            ((int)ChartPoint.Lilith, "black moon lilith|black moon"),
            (NorthNode, "north node|northern node|lunar node|true node|mean node|moon's north node|node of fate"),
            (NorthNode + Lexicon.Opposite, "south node|southern node"),
            ((int)ChartPoint.Midheaven, "medium coeli"),
            ((int)ChartPoint.Ascendant + Lexicon.Opposite, "descendant"),
            ((int)ChartPoint.Midheaven + Lexicon.Opposite, "imum coeli"),
        ])
        {
            foreach (var phrase in Of(TokenKind.Body, point, texts)) yield return phrase;
        }

        foreach (var phrase in Of(TokenKind.BodySign, (int)ChartPoint.Ascendant, "rising sign|rising sign is|sign rising|ascending sign")) yield return phrase;
        foreach (var sign in Enum.GetValues<ZodiacSign>())
            yield return new Phrase(sign.ToString().ToLowerInvariant(), TokenKind.Sign, (int)sign, NeedsCapital: true);
    }

    private static IEnumerable<Phrase> Figures() =>
    [
        .. Of(TokenKind.Aspect, (int)AspectKind.Conjunction, "a return to|its return to|conjunct|conjuncts|conjunction|conjoin|conjoins|conjoined|conjoining"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Square, "square|squares|squared|squaring|right angle|right angles|ninety degrees|90 degrees"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Trine, "trine|trines|trined|trining|120 degrees"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Sextile, "sextile|sextiles|sextiled|sextiling|60 degrees|sixty degrees"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Opposition, "opposition|oppose|opposes|opposed|opposing|opposite|across from|straight across from"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Quincunx, "quincunx|inconjunct"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Semisextile, "semisextile|semi sextile"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Semisquare, "semisquare|semi square"),
        .. Of(TokenKind.Aspect, (int)AspectKind.Sesquiquadrate, "sesquiquadrate|sesquisquare"),
        .. Of(TokenKind.AspectVerb, (int)AspectKind.Conjunction, "comes back to|is back on|is back at|meets|meet|met|cross|pass over|touches down on|joins|join|joined|joining|meeting|catches up with|passes over|walks over|crosses over|sits on|lands on|stands on|stands over|hangs over|arrives at|crosses|reaches|passes right over|stands right on"),
        .. Of(TokenKind.AspectVerb, (int)AspectKind.Opposition, "faces|facing|faced|stares across at|looks across at"),
        .. Of(TokenKind.Pattern, (int)AspectPatternKind.GrandTrine, "grand trine|great trine"),
        .. Of(TokenKind.Pattern, (int)AspectPatternKind.TSquare, "t square|tee square|tsquare"),
        .. Of(TokenKind.Pattern, (int)AspectPatternKind.GrandCross, "grand cross|grand square"),
        .. Of(TokenKind.Pattern, (int)AspectPatternKind.Yod, "yod|finger of god"),
        .. Of(TokenKind.Pattern, (int)AspectPatternKind.Stellium, "stellium"),
        .. Qualities.Select((word, i) => new Phrase(word, TokenKind.Quality, i)),
        .. Of(TokenKind.Quality, 0, "fiery"), .. Of(TokenKind.Quality, 1, "earthy"), .. Of(TokenKind.Quality, 2, "airy"), .. Of(TokenKind.Quality, 3, "watery"),
        .. PhasePhrases.All(),
        .. Of(TokenKind.Eclipse, 0, "eclipse"), .. Of(TokenKind.Eclipse, 1, "solar eclipse|eclipse of the sun"), .. Of(TokenKind.Eclipse, 2, "lunar eclipse|eclipse of the moon"),
        .. Of(TokenKind.Return, (int)Body.Sun, "solar return"), .. Of(TokenKind.Return, (int)Body.Moon, "lunar return"),
        .. Of(TokenKind.Void, 0, "void of course|void"),
        .. Of(TokenKind.Cusp, 0, "cusp"),
        .. Of(TokenKind.NumberName, (int)NumberName.LifePath, "life path"),
        .. Of(TokenKind.NumberName, (int)NumberName.Expression, "expression number"),
        .. Of(TokenKind.NumberName, (int)NumberName.SoulUrge, "soul urge"),
        .. Of(TokenKind.NumberName, (int)NumberName.Maturity, "maturity number"),
        .. Of(TokenKind.NumberName, (int)NumberName.PersonalYear, "personal year"),
        .. Of(TokenKind.NumberName, (int)NumberName.PersonalMonth, "personal month"),
        .. Of(TokenKind.NumberName, (int)NumberName.PersonalDay, "personal day"),
    ];

    private static IEnumerable<Phrase> TimePhrases() =>
    [
        .. Months.Select((month, i) => new Phrase(month, TokenKind.Month, i + 1, NeedsCapital: true)),
        .. Weekdays.Select((day, i) => new Phrase(day, TokenKind.Weekday, i + 1, NeedsCapital: true)),
        .. Of(TokenKind.RelativeDay, 0, "today"),
        .. Of(TokenKind.RelativeDay, 1, "tomorrow"),
        .. Of(TokenKind.RelativeDay, -1, "yesterday"),
        .. Of(TokenKind.RelativeDay, 2, "the day after tomorrow"),
        .. Of(TokenKind.RelativeDay, -2, "the day before yesterday"),
        .. Times.DayPart.All.SelectMany((part, i) => Of(TokenKind.DayPart, i, part.Names)),
    ];
}
