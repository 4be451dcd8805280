using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Reports.Claims.Words;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>Finds the times that a clause names.</summary>
internal sealed class TimeReader(Period period)
{
    private const int ApproximateDays = 2;
    private readonly DayReader _days = new(period);

    internal ImmutableArray<TimeReference> Read(IReadOnlyList<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<TimeReference>();
        for (var i = 0; i < tokens.Count;)
        {
            if (ReadAt(tokens, i) is { } reference)
            {
                if (i > 0 && tokens[i - 1].IsAny("to", "and") && found.Count > 0 && found[^1] is { Relation: TimeRelation.Since } since && since.End == i - 1 && (tokens[i - 1].Is("to") || tokens[since.Start].Is("between")))
                {
                    found[^1] = Cut(since, period.Start);
                    reference = Cut(reference with { Relation = TimeRelation.Until }, period.End);
                }

                found.Add(reference);
                i = reference.End;
            }
            else i++;
        }

        return found.DrainToImmutable();
    }

    // "From Tuesday to Thursday", of a week that begins on Tuesday: what is so then may have been so before.
    private static TimeReference Cut(TimeReference reference, LocalDate edge) =>
        reference.Windows.Any(window => window.From.Date <= edge && edge <= window.To.Date) ? reference with { Relation = TimeRelation.At } : reference;

    private TimeReference? ReadAt(IReadOnlyList<Token> tokens, int start)
    {
        var (relation, isLed, isApproximate, at) = Lead(tokens, start);
        var clock = ClockReader.Read(tokens, at, isLed, isApproximate);
        var days = _days.Read(tokens, at, relation);
        if (clock is not null)
        {
            var next = Skip(tokens, clock.End);
            days = _days.Read(tokens, next, relation);
        }
        else if (days is not null)
        {
            var next = Skip(tokens, days.End);
            clock = ClockReader.Read(tokens, next, isLed: next == days.End || tokens[next - 1].Kind != TokenKind.Comma, isApproximate || Approximates(tokens, days.End, next));
        }

        if (clock is null && days is null) return null;

        // "From breakfast to bedtime" is a stretch, and begins nothing.
        if (relation == TimeRelation.Since && days is null && tokens[at].Kind == TokenKind.DayPart) relation = TimeRelation.At;
        if (clock is null && !isLed && relation == TimeRelation.At && !StandsAlone(tokens[at])) return null;
        var end = Math.Max(clock?.End ?? 0, days?.End ?? 0);
        var windows = Windows(clock, days, isApproximate);
        return windows.IsEmpty ? null : new TimeReference(relation, windows, days is not null, clock is not null, start, end);
    }

    private ImmutableArray<TimeWindow> Windows(ClockReading? clock, DayReading? days, bool isApproximate)
    {
        var stretches = days?.Days ?? [.. Enumerable.Range(0, period.DayCount).Select(day => (period.Start.PlusDays(day), period.Start.PlusDays(day)))];
        if (clock is null)
        {
            var margin = isApproximate ? ApproximateDays : 0;
            return [.. stretches.Select(stretch => new TimeWindow(
                stretch.From.PlusDays(-margin).AtMidnight(), stretch.To.PlusDays(margin + 1).AtMidnight().PlusMinutes(-1)))];
        }

        return
        [
            .. from stretch in stretches
               from minutes in clock.Minutes
               select new TimeWindow(stretch.From.AtMidnight().PlusMinutes(minutes.From), stretch.From.AtMidnight().PlusMinutes(minutes.To)),
        ];
    }

    private static (TimeRelation Relation, bool IsLed, bool IsApproximate, int At) Lead(IReadOnlyList<Token> tokens, int at)
    {
        var (relation, isLed, isApproximate) = (TimeRelation.At, false, false);
        for (; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Kind != TokenKind.Word) break;
            if (token.Is("between") && at + 2 < tokens.Count && tokens[at + 1].IsAny("now", "today") && tokens[at + 2].Is("and"))
            {
                (relation, isLed) = (TimeRelation.Until, true);
                at += 2;
            }
            else if (RelationOf(token.Word) is { } named)
            {
                // "Until just after four" is until about four.
                if (relation == TimeRelation.At) (relation, isLed) = (named, true);
                else isApproximate = true;
            }
            else if (MinutesAround(tokens, at) is { } end)
            {
                (isLed, isApproximate) = (true, true);
                at = end;
            }
            else if (token.IsAny("at", "on", "in", "during", "through", "throughout", "this", "the", "that", "next", "last", "same", "for", "over", "all")) isLed = true;
            else if (token.IsAny("around", "about", "towards", "toward", "near", "roughly", "approximately")) (isLed, isApproximate) = (true, true);
            else if (token.IsAny("just", "shortly", "soon", "a", "little", "not", "very", "early", "late", "some") && at + 1 < tokens.Count && RelationOf(tokens[at + 1].Word) is not null) isApproximate = true;
            else break;
        }

        return (relation, isLed, isApproximate, at);
    }

    // "A few minutes before five", "moments after four": about then.
    private static int? MinutesAround(IReadOnlyList<Token> tokens, int at)
    {
        var i = at;
        while (i < at + 3 && i < tokens.Count && tokens[i].IsAny("a", "few", "some", "couple", "of", "little")) i++;
        if (i < tokens.Count && tokens[i].IsAny("minutes", "moments", "minute")) i++;
        return i > at && i < tokens.Count && tokens[i].IsAny("before", "after", "past", "to") && !tokens[at].Is("of") ? i : null;
    }

    private static TimeRelation? RelationOf(string word) => word switch
    {
        "until" or "till" or "til" => TimeRelation.Until,
        "since" or "from" or "between" => TimeRelation.Since,
        "by" => TimeRelation.By,
        "before" => TimeRelation.Before,
        "after" or "past" or "following" => TimeRelation.After,
        _ => null,
    };

    // Between a day and its hour: "on Tuesday at 19:40", "on Tuesday, around eleven", "19:40 on Tuesday".
    private static int Skip(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end < at + 4 && (tokens[end].Kind == TokenKind.Comma || tokens[end].IsAny("at", "on", "in", "the", "of", "around", "about", "this", "just", "after", "before"))) end++;
        return end;
    }

    private static bool Approximates(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsAny("around", "about", "after", "before")) return true;
        }

        return false;
    }

    private static bool StandsAlone(Token token) => token.Kind is TokenKind.RelativeDay or TokenKind.Weekday or TokenKind.Number or TokenKind.Ordinal or TokenKind.Month;
}
