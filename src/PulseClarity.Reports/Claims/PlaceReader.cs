using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of bodies in signs and houses, and of their coming and going.</summary>
internal static class PlaceReader
{
    internal static IEnumerable<Claim> Read(Clause clause)
    {
        PlaceLink? last = null;
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (PlaceAt(clause, at) is not { } place) continue;
            if (Ascending(clause, at, place) is { } rising)
            {
                yield return rising;
                continue;
            }

            if (Compound(clause, at, place) is { } compound)
            {
                if (compound.Mention.IsClear) yield return Stands(clause, compound.Mention, place, at, compound.Mention.At);
                continue;
            }

            if (RightOf(clause, at) is { } right) yield return Stands(clause, right, place, at, right.At);

            var link = PlaceLink.Before(clause, at) ?? (last is { } shared ? shared.Continued(clause, at) : null);
            last = link;
            if (link is null || clause.IsSupposed(at)) continue;
            foreach (var claim in Linked(clause, link, place, at)) yield return claim;
        }
    }

    internal static Place? PlaceAt(Clause clause, int at) => clause[at].Kind switch
    {
        TokenKind.Sign => new Place((ZodiacSign)clause[at].Value, null),
        TokenKind.House => new Place(null, clause[at].Value),
        _ => null,
    };

    private static IEnumerable<Claim> Linked(Clause clause, PlaceLink link, Place place, int at)
    {
        var subjects = clause.SubjectsBefore(link.Start + (link.Kind is PlaceLinkKind.Enters or PlaceLinkKind.Leaves ? 1 : 0));
        if (subjects.IsEmpty || HasOtherOwner(clause, subjects[0].At, at)) yield break;

        // "The full Moon in Virgo" is a lunation.
        if (clause[subjects[0].At] is { Kind: TokenKind.Phase } phase && PhaseReader.IsPrincipal(phase.Value)) yield break;
        var (from, to) = (subjects.Min(subject => subject.Start), at);
        var time = clause.TimeOf(from, at);

        // "Retrograde in Pisces until the 20th": until then it is retrograde, not in Pisces.
        if (time is { Relation: not Times.TimeRelation.At } && HasMotion(clause, subjects[0].At, at)) time = null;
        var tense = TenseReader.Read(clause, subjects[0].At, at);
        var quote = clause.Quote(from, to);
        foreach (var mention in subjects)
        {
            var isNegated = clause.IsNegated(mention.At, at) && time?.Relation != Times.TimeRelation.Until;
            if (link.Kind is PlaceLinkKind.In)
            {
                if (time is null && clause.IsAfterWhen(at) && !IsClauseOfWhere(clause, at)) continue;
                yield return new PlaceClaim(quote, mention.Subject, place, isNegated, tense, time);
            }
            else if (!isNegated)
            {
                var isLeaving = link.Kind is PlaceLinkKind.Leaves;
                var bearing = time?.Relation is Times.TimeRelation.Until ? time with { Relation = Times.TimeRelation.At } : time;
                yield return new IngressClaim(quote, mention.Subject, place, isLeaving, tense, isLeaving && IsFollowedByGoal(clause, at) ? bearing ?? clause.TimeOf(from, at + 2) : bearing);
            }
        }
    }

    // "leaves Gemini for Cancer at 19:40": the time belongs to both.
    private static bool IsFollowedByGoal(Clause clause, int at) => clause[at + 1].IsAny("for", "to", "into") && clause[at + 2].Kind is TokenKind.Sign;

    // "where Mercury is in Pisces" states what it says; "when the Moon is in Leo" may not.
    private static bool IsClauseOfWhere(Clause clause, int at) => clause.Has(-1, at, "where");

    // "your fourth house, which begins in Capricorn" speaks of the house and not of the body before it.
    private static bool HasOtherOwner(Clause clause, int subject, int at)
    {
        for (var i = subject + 1; i < at; i++)
        {
            if (clause[i].Kind is TokenKind.House or TokenKind.Cusp && clause.Has(i, at, "begins", "starts", "opens", "cusp")) return true;
        }

        return false;
    }

    private static bool HasMotion(Clause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (clause[i].Kind == TokenKind.Retrograde) return true;
        }

        return false;
    }

    private static PlaceClaim Stands(Clause clause, Mention mention, Place place, int from, int to)
    {
        var start = Math.Min(from, mention.Start);
        var end = Math.Max(from, to);
        return new PlaceClaim(clause.Quote(start, end), mention.Subject, place, IsNegated: clause[start - 1].Kind == TokenKind.Not, Tense.Present, clause.TimeOf(start, end));
    }

    // "Libra rising", "Libra was rising", "Libra on the ascendant".
    private static PlaceClaim? Ascending(Clause clause, int at, Place place)
    {
        if (place.Sign is null) return null;
        if (clause[at - 1].Kind == TokenKind.BodySign || (clause[at - 2].Kind == TokenKind.BodySign && (clause[at - 1].Kind == TokenKind.Comma || clause[at - 1].Is("in"))))
        {
            var named = clause[at - 1].Kind == TokenKind.BodySign ? at - 1 : at - 2;
            var point = (ChartPoint)clause[named].Value;
            return new PlaceClaim(clause.Quote(named, at), new Subject(point, false, clause[named - 1].Is("the") && point != ChartPoint.Ascendant ? Frame.Open : Frame.Birth), place, false, Tense.Present, null);
        }

        var end = at + 1;
        if (clause[end].IsAny("was", "is")) end++;
        if (clause[end].IsAny("rising", "rises", "rose"))
        {
            return clause[at - 1].IsAny("a", "any", "every") || clause.IsSupposed(at)
                ? null
                : new PlaceClaim(clause.Quote(at, end), new Subject(ChartPoint.Ascendant, false, Frame.Birth), place, false, Tense.Present, null);
        }

        if (clause[at + 1].IsAny("on", "at") && clause[at + 2].IsAny("the", "your") && clause.MentionAt(at + 3) is { Point: ChartPoint.Ascendant or ChartPoint.Midheaven } angle)
            return new PlaceClaim(clause.Quote(at, at + 3), angle.Subject, place, false, Tense.Present, null);
        return null;
    }

    // "the Leo Moon", "your Libra Sun", "your third-house Mars"; a mention that is not clear says that nothing is stated.
    private static (Mention Mention, bool IsSign)? Compound(Clause clause, int at, Place place)
    {
        if (clause[at].IsPossessive || clause.MentionAt(at + 1) is not { } mention || mention.Start > at) return null;
        return (place.House is not null && mention.Start == mention.At) || (place.House is null && PlaceLink.Before(clause, at) is not null && mention.Start == mention.At && !clause.IsJoined(at, at + 1) && clause[at - 1].Is("in"))
            ? null
            : (mention, place.Sign is not null);
    }

    // "In Gemini, the Moon …", "the third house, where your Mars lives", "Gemini holds the Moon", "Gemini for the Sun".
    private static Mention? RightOf(Clause clause, int at)
    {
        if (clause.IsSupposed(at)) return null;
        var next = at + 1;
        if (clause[next].Kind == TokenKind.Comma) next++;
        var isOpening = IsOpening(clause, at);
        var isLinked = clause[next].Is("where") || clause[next].Kind == TokenKind.Holds || clause[next].Is("for");
        if (isLinked) next++;
        else if (!isOpening) return null;
        while (clause[next].IsAny("the", "your", "natal", "transiting", "now", "also", "both", "still")) next++;
        if (clause.MentionAt(next) is not { IsClear: true } mention || (clause[next].IsPossessive && !isLinked)) return null;
        return PlaceLink.Before(clause, at)?.Kind is PlaceLinkKind.Enters or PlaceLinkKind.Leaves && !isLinked ? null : mention;
    }

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
