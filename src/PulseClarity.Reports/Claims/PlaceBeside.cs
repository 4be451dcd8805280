using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads signs and houses whose body does not stand to their left with a verb between: "the Leo Moon", "in Gemini, the Moon …",
/// "the third house, where your Mars lives", "your Mercury (Gemini, ninth house)".</summary>
internal static class PlaceBeside
{
    // "Your sixth house, which it enters on Saturday".
    internal static Claim? Followed(Clause clause, int at, Place place)
    {
        var next = AfterChart(clause, at);
        if (clause[next].Kind == TokenKind.Comma) next++;
        if (!clause[next].IsAny("which", "that")) return null;
        next++;
        while (clause[next].IsAny("the", "your")) next++;
        if (clause.MentionAt(next) is not { IsClear: true } mention) return null;
        var verb = next + 1;
        while (clause[verb].IsAny("will", "has", "just")) verb++;
        if (clause[verb].IsAny("visits", "tours", "lights", "walks", "crosses", "passes") && clause[verb + 1].Kind != TokenKind.Comma)
            return new PlaceClaim(clause.Quote(at, verb), mention.Subject, place, Negation.None, Tense.Present, clause.TimeOf(at, verb));
        if (clause[verb].Kind is not (TokenKind.Enters or TokenKind.Leaves)) return null;
        var tense = TenseReader.Read(clause, next, verb);
        return new IngressClaim(clause.Quote(at, verb), mention.Subject, place, clause[verb].Kind == TokenKind.Leaves, tense, clause.TimesOf(at, verb, tense).First());
    }

    // "Venus has Aries for its road, and leaves it on the 30th".
    internal static IngressClaim? Again(Clause clause, int at, int place)
    {
        if (clause[at].Kind is not (TokenKind.Leaves or TokenKind.Enters) || !clause[at + 1].Is("it")) return null;
        if (clause.SubjectsBefore(at) is not [var mention, ..]) return null;
        var tense = TenseReader.Read(clause, mention.At, at);
        return new IngressClaim(
            clause.Quote(at, at + 1), mention.Subject, PlaceReader.PlaceAt(clause, place)!.Value, clause[at].Kind == TokenKind.Leaves, tense, clause.TimesOf(at, at + 1, tense).First());
    }

    // "the Leo Moon", "your Libra Sun", "your third-house Mars"; a mention that is not clear says that nothing is stated.
    internal static Mention? Compound(Clause clause, int at)
    {
        if (clause[at].IsPossessive || clause.MentionAt(at + 1) is not { } mention || mention.Start > at) return null;
        return mention;
    }

    // "In Gemini, the Moon …", "the third house, where your Mars lives", "Gemini holds the Moon", "Gemini for the Sun".
    internal static Mention? RightOf(Clause clause, int at)
    {
        if (clause.IsSupposed(at)) return null;
        var next = AfterChart(clause, at);
        if (clause[next].Kind == TokenKind.Comma) next++;

        // "In Pisces, and in your sixth house, Mercury …".
        if (clause[next].Is("and") && clause[next + 1].Is("in") && clause[next + 3].Kind is TokenKind.House) next += clause[next + 4].Kind == TokenKind.Comma ? 5 : 4;
        var isOpening = IsOpening(clause, at);
        var isLinked = clause[next].Is("where") || clause[next].Kind == TokenKind.Holds || clause[next].Is("for");
        if (isLinked) next++;
        else if (clause.Has(next - 1, next + 4, "that", "where") && clause[next].Is("is") && clause[next + 2].Is("sign"))
        {
            next += 4;
            isLinked = true;
        }
        else if (!isOpening) return null;
        if (isOpening) while (clause[next].IsAny("goes", "there", "is", "walks", "stands", "sits", "comes", "runs", "travels", "works", "that", "where")) next++;
        while (clause[next].IsAny("the", "your", "natal", "transiting", "now", "also", "both", "still")) next++;
        if (clause.MentionAt(next) is not { IsClear: true } mention || (clause[next].IsPossessive && !isLinked)) return null;

        // "Your fourth house holds Saturn": since birth, or now.
        if (clause[next - 1].IsAny("holds", "keeps", "carries", "contains", "houses") && clause[at].Kind == TokenKind.House && mention.Frame == Frame.Period) mention = mention with { Frame = Frame.Open };
        return PlaceLink.Before(clause, at)?.Kind is PlaceLinkKind.Enters or PlaceLinkKind.Leaves && !isLinked ? null : mention;
    }

    // "Your Mercury (Gemini, ninth house)".
    internal static Mention? Bracketed(Clause clause, int at)
    {
        var open = clause[at - 1].Kind == TokenKind.Comma && clause[at - 2].Kind == TokenKind.Sign ? at - 3 : at - 1;
        return clause[open].Is("(") && clause.MentionAt(open - 1) is { IsClear: true } mention ? mention : null;
    }

    // "The fifth house of your chart".
    private static int AfterChart(Clause clause, int at) => clause[at + 1].Is("of") && clause[at + 2].Is("your") && clause[at + 3].Is("chart") ? at + 4
        : clause[at + 1].Kind == TokenKind.InChart ? at + 2
        : at + 1;

    private static bool IsOpening(Clause clause, int at)
    {
        var before = at - 1;
        while (clause[before].IsAny("the", "your", "early", "late", "deep", "own", "natal")) before--;
        if (!clause[before].IsAny("in", "from", "through")) return false;
        before--;
        while (clause[before].IsAny("and", "but", "now", "still", "here", "then")) before--;
        return before < 0 || clause[before].Kind == TokenKind.Comma && before < 2;
    }
}
