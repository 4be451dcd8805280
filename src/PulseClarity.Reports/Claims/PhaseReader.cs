using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of the Moon's phase.</summary>
internal static class PhaseReader
{
    private const int Principal = PhasePhrases.New | PhasePhrases.FirstQuarter | PhasePhrases.Full | PhasePhrases.LastQuarter;

    // What stands before a phase and tells how it is meant.
    private static readonly string[] LeadWords =
    [
        "before", "towards", "toward", "until", "till", "approaching", "nears", "after", "since", "past", "next", "last", "previous",
        "coming", "every", "each", "any", "no", "between", "under", "beneath", "is", "with", "by", "was", "to", "brings", "still", "now",
        "and", "but", "on", "at", "in", "of", "for", "makes", "made", "has", "have",
    ];

    // What may stand between the Moon and the word for her phase.
    private static readonly string[] BeforeWord =
    [
        "is", "was", "still", "now", "already", "almost", "nearly", "quite", "turns", "becomes", "grows", "will", "be", "keeps", "on",
        "has", "been", "just", "slowly", "thin", "and", "stands", "hangs",
    ];

    // What may stand between a phase and the sign it falls in.
    private static readonly string[] BeforeSign =
    [
        "in", "is", "was", "will", "be", "falls", "comes", "follows", "exact", "and", "it", "of", "your", "the", "lights",
    ];

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause.IsSupposed(at)) continue;
            var claim = clause[at].Kind switch
            {
                TokenKind.Phase => Named(clause, at),
                TokenKind.PhaseWord => Said(clause, at),
                _ => null,
            };
            if (claim is not null) yield return claim;
        }
    }

    private static PhaseClaim? Named(Clause clause, int at)
    {
        var phases = clause[at].Value;
        if (clause[at].IsPossessive || clause[at + 1].Is("of") || clause[at - 1].Is("like") || clause[at - 2].Is("like")) return null;
        var end = at;
        var sign = IsPrincipal(phases) ? SignAfter(clause, at, out end) : null;
        var time = clause.TimeOf(at, at) ?? clause.TimeOf(at, end);
        if (time is null && clause is { Times: [], Before: { Times: [var told], Mentions: [{ Point: ChartPoint.Moon }] } }) time = told;
        if (time is null && IsPrincipal(phases) && clause.Times is [var only] && clause[at + 1].IsAny("lights", "falls", "comes", "reaches", "meets")) time = only;
        var lead = Lead(clause, at, out var isIndefinite);
        if (clause.Has(at, at + 6, "away", "off") && clause.Has(at, at + 3, "is")) lead = "before";
        if (IsOfBirth(clause, at)) return new PhaseClaim(clause.Quote(at, at), phases, Frame.Birth, clause.IsNegated(at - 3, at), null, null, IsMoment: false);
        if (sign is null && time is null && Displaced(lead, phases) is { } implied)
            return implied == 0 ? null : new PhaseClaim(clause.Quote(Math.Max(0, at - 2), at), implied, Frame.Period, IsNegated: false, null, null, IsMoment: false);
        if (lead is "every" or "each" or "any" or "no" or "between") return null;

        // "A full Moon is a good time to …" says nothing of tonight; "under a full Moon" does, and so does any crescent.
        var isGeneral = isIndefinite && sign is null && time is null && (phases & ~(PhasePhrases.New | PhasePhrases.Full)) == 0
            && clause[at + 1].Kind != TokenKind.Comma && !clause[at + 1].IsAny("over", "stands", "stands over", "hangs", "hangs over", "shines", "belongs", "lights", "tonight", "today")
            && lead is not ("has" or "of" or "have" or "under" or "beneath" or "is" or "with" or "by" or "was" or "to" or "brings" or "still" or "now" or "tonight");
        if (isGeneral) return null;
        var isMoment = IsPrincipal(phases) && lead is not ("under" or "beneath" or "is" or "still" or "with");
        return new PhaseClaim(clause.Quote(at, end), phases, Frame.Period, clause.IsNegated(at - 3, at), sign, time, isMoment) { House = IsPrincipal(phases) ? HouseAfter(clause, at) : null };
    }

    /// <summary>Whether only moments that become exact are meant, and no crescent between them.</summary>
    internal static bool IsPrincipal(int phases) => (phases & ~Principal) == 0;

    // "Waxing towards the full Moon", "after the new Moon", "the next full Moon": where she is on her way, not what she is.
    private static int? Displaced(string lead, int phases) => (lead, phases) switch
    {
        ("before" or "towards" or "toward" or "until" or "till" or "approaching" or "nears" or "to", PhasePhrases.Full) => PhasePhrases.Waxing,
        ("before" or "towards" or "toward" or "until" or "till" or "approaching" or "nears" or "to", PhasePhrases.New) => PhasePhrases.Waning,
        ("after" or "since" or "past", PhasePhrases.Full) => PhasePhrases.Waning,
        ("after" or "since" or "past", PhasePhrases.New) => PhasePhrases.Waxing,
        ("before" or "towards" or "toward" or "until" or "till" or "after" or "since" or "past" or "approaching" or "nears", PhasePhrases.FirstQuarter) => PhasePhrases.Waxing,
        ("before" or "towards" or "toward" or "until" or "till" or "after" or "since" or "past" or "approaching" or "nears", PhasePhrases.LastQuarter) => PhasePhrases.Waning,
        ("before" or "towards" or "toward" or "until" or "till" or "after" or "since" or "past" or "next" or "last" or "previous" or "coming" or "approaching" or "nears", _) => 0,
        _ => null,
    };

    private static string Lead(Clause clause, int at, out bool isIndefinite)
    {
        isIndefinite = false;
        var i = at - 1;
        for (var unknown = 0; i >= 0; i--)
        {
            if (clause[i].IsAny("a", "an")) isIndefinite = true;
            else if (!clause[i].IsAny("the", "this", "that", "its", "her", "your", "our") && !(clause[i].Kind == TokenKind.Word && !IsLeadWord(clause[i]) && ++unknown <= 1)) break;
        }

        return clause[i].Word;
    }

    private static bool IsLeadWord(Token word) => word.IsAny(LeadWords);

    private static bool IsOfBirth(Clause clause, int at) => clause.IsOfBirth || clause.Has(-1, at, "born", "natal", "birth");

    // "The Moon is waning", "the waxing Moon", "she is full"; not "full of questions", "new to this".
    private static PhaseClaim? Said(Clause clause, int at)
    {
        if (clause[at + 1].IsAny("of", "to", "by", "into")) return null;
        if (clause.MentionAt(at + 1) is { Point: ChartPoint.Moon, IsGeneral: false } right) return Of(clause, right, at, at + 1);
        if (clause.Mentions.LastOrDefault(mention => mention.At < at) is not { Point: ChartPoint.Moon, IsGeneral: false } left) return null;
        for (var i = left.At + 1; i < at; i++)
        {
            if (clause[i].Kind is not (TokenKind.Comma or TokenKind.Not) && !clause[i].IsAny(BeforeWord)) return null;
        }

        return clause.Has(left.At, at, "is", "was", "turns", "becomes", "will", "keeps", "has", "stands", "hangs") || clause[at].IsAny("waxing", "waxes", "waning", "wanes", "grows", "shrinks") || clause[left.At].IsPossessive
            ? Of(clause, left, left.Start, at)
            : null;
    }

    private static PhaseClaim Of(Clause clause, Mention moon, int start, int end)
    {
        var word = clause[end].Kind == TokenKind.PhaseWord ? end : start;
        var phases = clause[word].Value;
        if (clause.Has(start, word, "almost", "nearly")) phases |= phases == PhasePhrases.Full ? PhasePhrases.Waxing : phases == PhasePhrases.New ? PhasePhrases.Waning : 0;
        var frame = moon.Frame == Frame.Open ? Frame.Period : moon.Frame;
        return new PhaseClaim(clause.Quote(start, end), phases, frame, clause.IsNegated(start, end), null, frame == Frame.Birth ? null : clause.TimeOf(start, end), IsMoment: false);
    }

    private static ZodiacSign? SignAfter(Clause clause, int at, out int end)
    {
        end = at;
        for (var i = at + 1; i <= at + 10; i++)
        {
            if (clause[i].Kind == TokenKind.Sign && clause[i - 1].Is("in"))
            {
                end = i;
                return (ZodiacSign)clause[i].Value;
            }

            var isBridge = clause[i].Kind == TokenKind.Comma || clause[i].IsAny(BeforeSign) || clause[i].Kind == TokenKind.House;
            if (!isBridge && !clause.Times.Any(time => time.Start <= i && i < time.End)) break;
        }

        if (clause[at - 1].Kind != TokenKind.Sign) return null;
        return (ZodiacSign)clause[at - 1].Value;
    }

    // "The full Moon falls in Pisces, in your tenth house", "lights your tenth house".
    internal static int? HouseAfter(Clause clause, int at)
    {
        for (var i = at + 1; i < clause.Tokens.Length; i++)
        {
            if (clause[i].Kind is TokenKind.Body) return null;
            if (clause[i].Kind == TokenKind.House)
                return clause[i - 1].IsAny("your", "the") && (clause[i - 2].IsAny("in", "lights", "through") || clause[i - 2].Kind == TokenKind.Enters) ? clause[i].Value : null;
        }

        return null;
    }
}
