using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of bodies going backwards or forwards.</summary>
internal static class MotionReader
{
    private const int FarthestForward = 5;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if ((IsBareDirect(clause, at) ? MotionKind.Direct : KindOf(clause[at].Kind)) is not { } kind || clause.IsSupposed(at)) continue;

            // "Turns retrograde on the 3rd and direct again on the 14th".
            if (kind == MotionKind.Direct && clause[at - 1].IsAny("and", "then") && clause.Tokens.Take(at).Any(token => token.Kind == TokenKind.TurnsRetrograde)) kind = MotionKind.TurnsDirect;
            var subjects = Subjects(clause, at, kind);
            if (subjects.IsEmpty) continue;
            var start = Math.Min(at, subjects.Min(subject => subject.Start));
            var end = Math.Max(at, subjects.Max(subject => subject.At));
            var tense = TenseReader.Read(clause, subjects[0].At, at);
            foreach (var time in clause.TimesOf(start, EndOfPlace(clause, end), tense))
            {
                foreach (var claim in Told(clause, at, kind, subjects, tense, time, clause.Quote(start, end))) yield return claim;
            }
        }
    }

    private static IEnumerable<MotionClaim> Told(
        Clause clause, int at, MotionKind kind, ImmutableArray<Mention> subjects, Tense tense, TimeReference? time, string quote)
    {
        var isNegated = IsNegated(clause, subjects[0].At, at) && time?.Relation != TimeRelation.Until;
        if (time is { Relation: TimeRelation.Until } && kind is MotionKind.TurnsDirect or MotionKind.TurnsRetrograde) time = time! with { Relation = TimeRelation.At };
        if (Tense.Past == tense && clause.Has(subjects[0].At, at, "was", "were") && time is null && !clause.IsOfBirth) yield break;
        if (time is null && kind == MotionKind.Retrograde && subjects[0].Frame == Frame.Period && IsAnyTime(clause, subjects[0], at)) yield break;
        foreach (var subject in subjects.Where(subject => subject.Point is not (ChartPoint.Sun or ChartPoint.Moon) || kind is not MotionKind.Direct))
            yield return new MotionClaim(quote, subject.Subject, kind, isNegated, tense, time);
    }

    // "Retrograde in Pisces until the 20th": the time belongs to the motion.
    private static int EndOfPlace(Clause clause, int end)
    {
        for (var i = end + 1; i <= end + 4; i++)
        {
            if (clause[i].Kind is TokenKind.Sign or TokenKind.House) return i;
            if (!clause[i].IsAny("in", "through", "your", "the")) return end;
        }

        return end;
    }

    // "When Mercury is retrograde", "when Mercury walks backwards": whenever that may be.
    private static bool IsAnyTime(Clause clause, Mention subject, int at) => clause.IsAfterWhen(subject.At, at + 1)
        || (clause[subject.At - 1].Is("when") && clause[at].Word.Contains(' ', StringComparison.Ordinal));

    // "Pluto, direct in Aquarius,"; a direct road or a direct question is another thing.
    private static bool IsBareDirect(Clause clause, int at) => clause[at].Is("direct")
        && (clause.MentionAt(at - 1) is not null || (clause[at - 1].Kind == TokenKind.Comma && clause.MentionAt(at - 2) is not null))
        && (clause[at + 1].Kind is TokenKind.Comma or TokenKind.End or TokenKind.Break || clause[at + 1].IsAny("in", "through", "since", "until", "again", "and"));

    private static MotionKind? KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Retrograde => MotionKind.Retrograde,
        TokenKind.Direct => MotionKind.Direct,
        TokenKind.Stationary => MotionKind.Stationary,
        TokenKind.TurnsRetrograde => MotionKind.TurnsRetrograde,
        TokenKind.TurnsDirect => MotionKind.TurnsDirect,
        _ => null,
    };

    // "retrograde Mercury" to the right; else whoever is nearest to the left. "Saturn helps you move forward" is about you.
    private static ImmutableArray<Mention> Subjects(Clause clause, int at, MotionKind kind)
    {
        if (kind == MotionKind.Retrograde && clause.MentionAt(at + 1) is { IsClear: true } right) return [right];
        var left = clause.SubjectsBefore(at);
        if (left.IsEmpty) return [];
        var isPlain = clause[at].Word.StartsWith("is ", StringComparison.Ordinal) || clause[at].Word.StartsWith("was ", StringComparison.Ordinal) || clause[at].Word.StartsWith("are ", StringComparison.Ordinal);
        if (kind is MotionKind.Direct or MotionKind.Stationary && !isPlain && (at - left[0].At > FarthestForward || clause.Has(left[0].At, at, "you", "to", "your", "us", "things", "can", "may", "lets"))) return [];
        if (clause.Has(left[0].At, at, "you", "we", "people", "like")) return [];
        return left;
    }

    private static bool IsNegated(Clause clause, int from, int to) =>
        clause.IsNegated(from, to) || clause.Has(from, to, "stopped", "stops", "ended", "finished", "after") || clause[from - 1].Kind == TokenKind.Not;
}
