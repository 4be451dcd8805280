using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads signs that are named without an "in": the rising sign, the Moon sign, "as a Gemini", "Pisces season".</summary>
internal static class NamedSign
{
    // "Libra rising", "Libra was rising", "Libra on the ascendant"; "Pisces season".
    internal static PlaceClaim? Of(Clause clause, int at, Place place)
    {
        if (place.Sign is null) return null;
        var named = at - 1;
        while (named > at - 4 && (clause[named].Kind is TokenKind.Comma or TokenKind.RelativeDay || clause[named].IsAny("is", "in", "now"))) named--;
        if (clause[named].Kind == TokenKind.BodySign)
        {
            var point = (ChartPoint)clause[named].Value;
            var frame = point == ChartPoint.Ascendant || clause[named - 1].Is("your") || clause.IsOfBirth ? Frame.Birth
                : clause.Times.Any(time => time.Start > named && time.End <= at) ? Frame.Period
                : Frame.Open;
            return new PlaceClaim(clause.Quote(named, at), new Subject(point, false, frame), place, Negation.None, Tense.Present, null);
        }

        if (clause[at + 1].Is("season") && !clause[at - 1].IsAny("every", "each", "next", "last", "until", "by"))
            return new PlaceClaim(clause.Quote(at, at + 1), new Subject(ChartPoint.Sun, false, clause.IsOfBirth ? Frame.Birth : Frame.Period), place, Negation.None, Tense.Present, null);

        if (IsCalled(clause, at))
            return new PlaceClaim(clause.Quote(at - 1, at), new Subject(ChartPoint.Sun, false, Frame.Birth), place, Negation.None, Tense.Present, null);

        var end = at + 1;
        if (clause[end].IsAny("was", "is")) end++;
        if (clause[end].IsAny("rising", "rises", "rose"))
        {
            return clause[at - 1].IsAny("a", "any", "every") || clause.IsSupposed(at)
                ? null
                : new PlaceClaim(clause.Quote(at, end), new Subject(ChartPoint.Ascendant, false, Frame.Birth), place, Negation.None, Tense.Present, null);
        }

        if (clause[at + 1].IsAny("on", "at") && clause[at + 2].IsAny("the", "your") && clause.MentionAt(at + 3) is { Point: ChartPoint.Ascendant or ChartPoint.Midheaven } angle)
            return new PlaceClaim(clause.Quote(at, at + 3), angle.Subject, place, Negation.None, Tense.Present, null);
        return null;
    }

    // "As a Gemini, you …", "you are a Gemini": by the Sun, as people say it.
    private static bool IsCalled(Clause clause, int at) => clause[at - 1].IsAny("a", "an")
        && (clause[at - 2].IsAny("as", "you're") || (clause[at - 2].Is("are") && clause[at - 3].Is("you")))
        && (clause[at + 1].Kind is TokenKind.Comma or TokenKind.End or TokenKind.Break || clause[at + 1].IsAny("you", "and", "by", "who", "so"));
}
