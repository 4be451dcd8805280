using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of bodies in aspect. It remembers the last aspect, for "the square is exact at eleven".</summary>
internal sealed class AspectReader
{
    private const int FarthestObject = 6;
    private const int FarthestVerb = 8;
    private const int FarthestPair = 32;
    private const int FarthestSecond = 10;

    private static readonly string[] BeforeObject =
    [
        "to", "with", "of", "from", "the", "your", "natal", "own", "transiting", "a", "an", "exact", "by", "its", "his", "her", "at", "against", "and", "close", "tight",
        "wide", "between", "both", "on", "aspect", "angle", "off", "up", "in", "stern", "old", "slow",
    ];

    private static readonly string[] AfterBoth =
    [
        "at", "in", "a", "an", "by", "form", "forms", "forming", "make", "makes", "making", "are", "is", "now", "both", "exact", "close", "perfect", "tight", "each",
        "other", "stand", "stands", "into", "come", "comes", "their", "still", "right", "today", "wide", "loose", "exactly", "almost", "nearly", "standing", "easy", "hard", "stiff", "held", "caught",
        "hold", "holds", "keep", "keeps", "these", "days", "friendly", "helpful", "uneasy", "through", "with", "it", "this", "have", "draw", "share", "there", "come", "meet", "lies", "runs",
    ];

    private AspectClaim? _last;
    private (Clause Clause, Mention Subject)? _lastSubject;

    internal IEnumerable<Claim> Read(Clause clause)
    {
        if (Completed(clause) is { } completed) yield return completed;
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind is not (TokenKind.Aspect or TokenKind.AspectVerb) || clause.IsSupposed(at)) continue;
            if (clause[at].Is("opposite") && clause[at - 1].Is("the")) continue;
            var found = clause[at].Kind == TokenKind.Aspect ? Named(clause, at) : Met(clause, at);
            if (found is null)
            {
                if (Recalled(clause, at) is { } recalled) yield return recalled;
                continue;
            }

            var (left, right) = found.Value;
            var isAgain = IsAgain(clause, at);
            _lastSubject = (clause, left[0]);
            var (start, end) = Span(clause, at, isAgain ? right : [.. left, .. right]);
            var isOfBefore = clause.Times.IsEmpty && (clause.MentionAt(left[0].At) != left[0] || clause.MentionAt(right[0].At) != right[0]);
            TimeReference?[] times = isOfBefore && clause.Before is { Times: [var lead] } ? [lead] : [.. clause.TimesOf(start, end, Tense.Present)];
            foreach (var a in left)
            {
                foreach (var b in right)
                {
                    foreach (var time in times)
                    {
                        _last = new AspectClaim(
                            clause.Quote(start, end), Pair(a, b), (AspectKind)clause[at].Value, IsNegated(clause, start, at), time);
                        yield return _last;
                    }
                }
            }
        }
    }

    // "A visitor comes for your Mars on Friday, by way of a trine: Mercury".
    private static AspectClaim? Completed(Clause clause)
    {
        if (clause.Before is not { Tokens: [.., { Kind: TokenKind.Aspect } aspect] } before || clause.Mentions is not [{ IsClear: true } first, .. var others] || first.Start > 0) return null;
        var (other, time) = (default(Mention), before.Times is [var only] ? only : null);
        if (before.Mentions is [{ IsClear: true } named]) other = named;
        else if (before.Mentions.IsEmpty && others is [{ IsClear: true } second, ..] && second.At - first.At <= FarthestSecond && clause.Has(first.At, second.At, "and", "to", "with")) other = second;
        return other.Point is null ? null : new AspectClaim($"{before.Quote(0, before.Tokens.Length - 1)}: {clause.Quote(first.Start, first.At)}", Pair(first, other), (AspectKind)aspect.Value, false, time);
    }

    // From the first to the last of the words, as far as they stand in this clause.
    private static (int Start, int End) Span(Clause clause, int at, IEnumerable<Mention> mentions)
    {
        var here = mentions.Where(mention => clause.MentionAt(mention.At) == mention).ToList();
        return here.Count == 0 ? (0, at) : (Math.Min(at, here.Min(mention => mention.Start)), Math.Max(at, here.Max(mention => mention.At)));
    }

    // "The square is exact at eleven": the bodies are those of the last one.
    private AspectClaim? Recalled(Clause clause, int at)
    {
        if (_last is null || !clause.Mentions.IsEmpty || clause[at].Value != (int)_last.Kind || !clause.Has(-1, clause.Tokens.Length, "exact", "perfect", "perfects", "peaks", "complete")) return null;
        return clause.Times.FirstOrDefault(time => time.Start > at) is { } time
            ? _last with { Quote = clause.Quote(at, time.End - 1), Time = time }
            : null;
    }

    private (IReadOnlyList<Mention> Left, IReadOnlyList<Mention> Right)? Named(Clause clause, int at)
    {
        var right = ObjectsAfter(clause, at);
        if (right.Count > 0 && IsOfPair(clause, at, right[0]))
        {
            if (SecondOfPair(clause, right[0]) is { } second) return ([right[0]], [second]);
            if (!clause.Has(at, right[0].At, "from")) return null;
        }

        var left = clause.SubjectsBefore(at);

        // "Forms a sextile to Mars, just after the square to Venus": who forms both is named once.
        if (right.Count > 0 && IsAgain(clause, at)) return ([_lastSubject!.Value.Subject], right);
        if (right.Count > 0) return left.IsEmpty ? null : (left, right);
        if (!left.IsEmpty && clause[at - 1].IsAny("a", "an") && clause[at - 2].Is("it") && MeantByIt(clause, left[0]) is { } given) return (left, [given]);
        var goal = clause[at + 1].IsAny("to", "with", "of", "from") ? at + 2 : at + 1;
        if (!left.IsEmpty && clause[goal].Is("it") && MeantByIt(clause, left[0]) is { } it) return (left, [it]);
        if (at <= 1 && clause[at + 1].Kind is TokenKind.Comma or TokenKind.End && clause.Before is { Mentions: [{ IsClear: true } from, { IsClear: true } to] }) return ([from], [to]);
        if (left.IsEmpty && clause[at - 1].IsAny("a", "an") && PairAfter(clause, at) is { } pair) return ([pair.A], [pair.B]);

        // "Venus and Mars form a trine", "catches your Mars at a right angle", "the Mercury–Mars square".
        var before = clause.Mentions.Where(mention => mention.At < at).TakeLast(2).ToList();
        return before is [{ IsClear: true } one, { IsClear: true } other] && (IsFiller(clause, other.At + 1, at) || RunsBetween(clause, one, other, at))
            ? ([one], [other])
            : null;
    }

    private bool IsAgain(Clause clause, int at) => clause[at - 1].Is("the") && _lastSubject?.Clause == clause;

    // "It is your Uranus that is touched, for the Moon passes over it": the one before the subject, or else the last one before the colon.
    private static Mention? MeantByIt(Clause clause, Mention subject)
    {
        var here = clause.Mentions.LastOrDefault(mention => mention.At < subject.Start && clause[mention.At].Kind == TokenKind.Body);
        if (here.Point is not null) return here.IsClear ? here : null;
        return clause.Before?.Mentions.LastOrDefault() is { IsClear: true } before && before.Point != subject.Point ? before : null;
    }

    // "There is a square at 07:02, the Moon to Neptune".
    private static (Mention A, Mention B)? PairAfter(Clause clause, int at)
    {
        var after = clause.Mentions.Where(mention => mention is { IsClear: true } && mention.At > at && mention.At - at <= FarthestPair && clause[mention.At].Kind == TokenKind.Body).Take(2).ToList();
        return after is [var a, var b] && b.At - a.At <= FarthestSecond && clause.Has(a.At, b.At, "to", "with", "and") ? (a, b) : null;
    }

    private static (IReadOnlyList<Mention> Left, IReadOnlyList<Mention> Right)? Met(Clause clause, int at)
    {
        var left = clause.SubjectsBefore(at);

        // "The Sun and Venus meet".
        if (left.Length == 2 && at == left[0].At + 1 && clause[at].IsAny("meet", "met", "join")) return ([left[1]], [left[0]]);
        if (left.IsEmpty || at - left[0].At > FarthestVerb || clause.Has(left[0].At, at, "you", "and", "to")) return null;
        var next = at + 1;
        while (next <= at + 4 && (clause[next].Kind is TokenKind.Sign or TokenKind.Retrograde || clause[next].IsAny("the", "your", "natal", "transiting", "own"))) next++;
        if (next == at + 1 && clause[next].Is("it") && MeantByIt(clause, left[0]) is { } it) return (left, [it]);
        if (clause.MentionAt(next) is not { IsClear: true } right || clause[next].IsPossessive) return null;

        // "meets your Mars in a trine": the meeting is the trine.
        for (var i = next + 1; i <= next + 5; i++)
        {
            if (clause[i].Kind is TokenKind.Aspect) return null;
        }

        return (left, [right]);
    }

    private static IReadOnlyList<Mention> ObjectsAfter(Clause clause, int at)
    {
        var unknown = 0;
        for (var i = at + 1; i <= at + FarthestObject; i++)
        {
            if (clause.MentionAt(i) is { } mention)
            {
                if (!mention.IsClear || clause[mention.At].IsPossessive || (clause[i - 1].Is("and") && at == i - 1)) return [];
                return [mention, .. ListedAfter(clause, mention)];
            }

            if (clause[i].Kind == TokenKind.Sign || clause[i].Kind == TokenKind.Retrograde) continue;
            if (clause[i].Kind != TokenKind.Word || (!clause[i].IsAny(BeforeObject) && ++unknown > 1)) return [];
        }

        return [];
    }

    private static IEnumerable<Mention> ListedAfter(Clause clause, Mention first)
    {
        var last = first;
        foreach (var next in clause.Mentions.Where(mention => mention.At > first.At))
        {
            if (!next.IsClear || !clause.IsJoined(last.At, next.At) || BeginsSomethingNew(clause[next.At + 1]) || clause[next.At].IsPossessive) yield break;
            yield return next;
            last = next;
        }
    }

    private static bool BeginsSomethingNew(Token after) =>
        after.Kind is TokenKind.Enters or TokenKind.Leaves or TokenKind.Aspect or TokenKind.AspectVerb or TokenKind.Direct or TokenKind.TurnsDirect or TokenKind.TurnsRetrograde
        || after.IsAny("is", "are", "has", "goes", "stays", "stands", "makes", "sits", "does", "asks", "wants", "in", "keeps", "comes", "will", "may", "can");

    // "a square between Mercury and Mars", "the trine of Venus and Saturn", "a trine from Jupiter to your Sun".
    private static bool IsOfPair(Clause clause, int at, Mention first) =>
        clause.Has(at, first.At, "between") || (clause.Has(at, first.At, "of", "from") && !clause.Has(at, first.At, "to", "with"));

    private static Mention? SecondOfPair(Clause clause, Mention first)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.At <= first.At || !mention.IsClear) continue;
            return clause.Has(first.At, mention.At, "and", "to", "with") && mention.At - first.At <= FarthestObject + 4 ? mention : null;
        }

        return null;
    }

    // "From Mercury, retrograde in Aquarius, to your Sun, which lives in the ninth house, runs a trine".
    private static bool RunsBetween(Clause clause, Mention one, Mention other, int at) =>
        (clause[one.Start - 1].Is("from") && clause[other.Start - 1].Is("to") && clause.Has(other.At, at, "runs", "goes", "leads", "reaches", "stretches"))
        || (clause[one.Start - 1].Is("between") && clause.Has(one.At, other.At, "and") && at - other.At <= FarthestPair / 2 && clause[at - 1].IsAny("a", "an"));

    private static bool IsFiller(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isAlso = clause[i].Is("and") && clause[i + 1].IsAny("are", "form", "stand", "make");
            if (clause[i].Kind is not (TokenKind.Comma or TokenKind.Sign or TokenKind.AtBirth or TokenKind.InChart) && !isAlso && !clause[i].IsAny(AfterBoth)) return false;
        }

        return true;
    }

    private static bool IsNegated(Clause clause, int start, int at) =>
        clause.IsNegated(start, at) || clause[start - 1].Kind == TokenKind.Not || (clause[at - 1].Is("a") && clause[at - 2].Kind == TokenKind.Not);

    // "Your Sun squares Saturn": Saturn may be that of the birth too.
    private static AspectPair Pair(Mention a, Mention b)
    {
        var (first, second) = (a.Subject, b.Subject);
        if (first.Frame == Frame.Birth && second.Frame == Frame.Period && b.Start == b.At) second = second with { Frame = Frame.Open };
        return new AspectPair(first, second);
    }
}
