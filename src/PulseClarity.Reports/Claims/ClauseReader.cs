using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Claims;

/// <summary>Parts a text into clauses and finds out which bodies they speak of.</summary>
internal sealed class ClauseReader(string text, Period? period)
{
    private readonly TimeReader? _times = period is null ? null : new TimeReader(period);
    private readonly MentionReader _mentions = new(text, isOfBirthOnly: period is null);

    internal IEnumerable<Clause> Read()
    {
        var tokens = Lexicon.Read(text);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.End) end++;
            foreach (var clause in Sentence(tokens, start, end)) yield return clause;
            start = end + 1;
        }
    }

    private IEnumerable<Clause> Sentence(List<Token> tokens, int start, int end)
    {
        var isOfBirth = period is null;
        for (var i = start; i < end; i++) isOfBirth |= tokens[i].Kind == TokenKind.AtBirth && !IsCompared(tokens, start, i) && !(i > start && tokens[i - 1].Kind == TokenKind.Body);

        Clause? before = null;
        for (var from = start; from < end;)
        {
            var to = from;
            while (to < end && tokens[to].Kind != TokenKind.Break) to++;
            if (to > from)
            {
                ImmutableArray<Token> part = [.. tokens[from..to]];
                before = new Clause(text, part, _mentions.Read(part, isOfBirth, NamesTheMoon(tokens, from, end), to + 1 < end && tokens[to + 1].Kind == TokenKind.Body ? (ChartPoint)(tokens[to + 1].Value % Lexicon.Opposite) : null), _times?.Read(part) ?? [], isOfBirth, period?.Start.AtMidnight() ?? default, before);
                yield return before;
            }

            from = to + 1;
        }
    }

    private static bool NamesTheMoon(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Body, Value: (int)ChartPoint.Moon }) return true;
        }

        return false;
    }

    // "Jupiter is back where it was at your birth" speaks of now.
    private static bool IsCompared(List<Token> tokens, int start, int at)
    {
        for (var i = Math.Max(start, at - 4); i < at; i++)
        {
            if (tokens[i].IsAny("where", "as", "than", "since", "like")) return true;
        }

        return false;
    }
}
