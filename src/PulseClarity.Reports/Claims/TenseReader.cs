using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Tells from the words between a body and what is said of it when that is meant to be.</summary>
internal static class TenseReader
{
    internal static Tense Read(Clause clause, int from, int to)
    {
        var isPast = false;
        for (var i = from + 1; i <= to; i++)
        {
            var token = clause[i];
            if (token.IsAny("will", "she'll", "he'll", "it'll", "about", "soon", "going", "before", "until", "ready", "preparing", "tomorrow", "later")) return Tense.Future;
            if (token.Is("from") && clause[i - 1].IsAny("day", "days", "week", "weeks", "hour", "hours", "month", "months", "minutes", "away")) return Tense.Future;
            isPast |= token.IsAny("was", "were", "been", "come", "gone", "reached", "spent", "begun") || (IsPastVerb(token) && !(token.Is("left") && clause[i + 1].Is("in")));
        }

        if (clause[from].IsAny("she'll", "he'll", "it'll") || clause[from - 1].IsAny("before", "until", "once", "when")) return Tense.Future;
        return isPast ? Tense.Past : clause[from - 1].IsAny("since", "after") || clause[from - 2].IsAny("since", "after") ? Tense.Past : Tense.Present;
    }

    private static bool IsPastVerb(Token token) =>
        token.Kind is TokenKind.Enters or TokenKind.Leaves or TokenKind.TurnsDirect or TokenKind.TurnsRetrograde
        && (token.Word.Split(' ')[0] is var verb) && (verb.EndsWith("ed", StringComparison.Ordinal) || verb is "went" or "came" or "come" or "left");
}
