using System.Collections.Immutable;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>Reads times of the day: "19:40", "twenty to eight", "around eleven in the morning", "late afternoon".</summary>
internal static class ClockReader
{
    private const int Hour = 60;
    private const int HalfDay = 12 * Hour;
    private const int Day = 24 * Hour;
    private const int Night = 6 * Hour;
    private const int Precise = 10;
    private const int Worded = 15;
    private const int Rounded = 25;
    private const int Approximate = 45;

    /// <summary>The time at a token, or null.</summary>
    /// <param name="tokens">The clause.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="isLed">Whether "at", "by", "in the" or the like stands before it.</param>
    /// <param name="isApproximate">Whether "around" or the like stands before it.</param>
    internal static ClockReading? Read(IReadOnlyList<Token> tokens, int at, bool isLed, bool isApproximate)
    {
        if (at >= tokens.Count) return null;
        if (tokens[at].Kind == TokenKind.Clock)
        {
            var margin = isApproximate ? Approximate : Precise;
            return InPartOfDay(tokens, new ClockReading([(tokens[at].Value - margin, tokens[at].Value + margin)], at + 1));
        }

        if (tokens[at].Kind == TokenKind.DayPart)
            return OfPart(tokens[at].Value, at + 1, isLed) is { } part ? Sharpened(tokens, part) : null;
        return TryWords(tokens, at, isLed, out var minutes, out var end, out var isRounded)
            ? InPartOfDay(tokens, BothHalves(minutes, isApproximate ? Approximate : isRounded ? Rounded : Worded, end))
            : null;
    }

    private static ClockReading? OfPart(int index, int end, bool isLed)
    {
        var part = DayPart.All[index];
        if (part.NeedsLead && !isLed) return null;
        if (part.From > part.Until - Night && part.Until > Day && part.From >= Day - Night / 2) return new ClockReading([(part.From, part.Until), (part.From - Day, part.Until - Day)], end);
        return part.Until > Day + Night - 1
            ? new ClockReading([(part.From, part.Until), (0, Night)], end)
            : new ClockReading([(part.From, part.Until)], end);
    }

    // "In the morning, around nine"; "this evening at 19:40".
    private static ClockReading Sharpened(IReadOnlyList<Token> tokens, ClockReading part)
    {
        var at = part.End;
        var isApproximate = false;
        while (at < tokens.Count && at < part.End + 3 && (tokens[at].Kind == TokenKind.Comma || tokens[at].IsAny("at", "around", "about", "shortly", "just", "before", "after", "towards", "toward", "by")))
        {
            isApproximate |= tokens[at].Kind != TokenKind.Comma && !tokens[at].IsAny("at", "by");
            at++;
        }

        if (at == part.End || at >= tokens.Count || tokens[at].Kind == TokenKind.DayPart) return part;
        if (Read(tokens, at, isLed: true, isApproximate) is not { } clock) return part;
        var (from, to) = part.Minutes[0];
        ImmutableArray<(int From, int To)> within = [.. clock.Minutes.Where(stretch => stretch.To >= from && stretch.From <= to)];
        return within.IsEmpty ? clock : new ClockReading(within, clock.End);
    }

    private static ClockReading BothHalves(int minutes, int margin, int end)
    {
        var morning = minutes % HalfDay;
        return new ClockReading([(morning - margin, morning + margin), (morning + HalfDay - margin, morning + HalfDay + margin)], end);
    }

    // "eight in the evening", "eleven tonight", "seven this morning": of two halves the one that is meant.
    private static ClockReading InPartOfDay(IReadOnlyList<Token> tokens, ClockReading reading)
    {
        var at = reading.End;
        while (at < tokens.Count && at < reading.End + 2 && tokens[at].IsAny("in", "the", "at", "this")) at++;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.DayPart) return reading;
        var part = DayPart.All[tokens[at].Value];
        ImmutableArray<(int From, int To)> within = [.. reading.Minutes.Where(stretch => stretch.To >= part.From && stretch.From <= part.Until)];
        return within.IsEmpty ? reading : new ClockReading(within, at + 1);
    }

    private static bool TryWords(IReadOnlyList<Token> tokens, int at, bool isLed, out int minutes, out int end, out bool isRounded)
    {
        (minutes, end, isRounded) = (0, at, false);
        var past = at;
        var amount = 0;
        if (tokens[past].IsAny("a") && past + 1 < tokens.Count && tokens[past + 1].Is("quarter")) past++;
        if (tokens[past].Is("half")) (amount, past) = (30, past + 1);
        else if (tokens[past].Is("quarter")) (amount, past) = (15, past + 1);
        else if (tokens[past] is { Kind: TokenKind.Number, Value: >= 1 and < 60 }) past = TakeAmount(tokens, past, out amount);
        if (past > at && past + 1 < tokens.Count && tokens[past].IsAny("past", "to", "after", "before") && IsHour(tokens[past + 1]))
        {
            var hour = tokens[past + 1].Value * Hour;
            minutes = (tokens[past].IsAny("past", "after") ? hour + amount : hour - amount + Day) % Day;
            end = past + 2;
            return true;
        }

        if (!IsHour(tokens[at])) return false;
        end = at + 1;
        isRounded = true;
        minutes = tokens[at].Value * Hour % Day;
        if (end < tokens.Count && tokens[end].Is("o'clock"))
        {
            end++;
            return true;
        }

        // A bare number is an hour only after "at" or the like, and before something that no number counts.
        return isLed && (end >= tokens.Count || tokens[end].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.End or TokenKind.DayPart or TokenKind.RelativeDay
                or TokenKind.Body or TokenKind.Weekday or TokenKind.Enters or TokenKind.Leaves
            || tokens[end].IsAny("in", "on", "at", "and", "or", "the", "this", "she", "he", "it", "you", "your", "but", "when", "while", "then", "so", "with", "that", "for", "a"));
    }

    // "twenty", "twenty five", "ten minutes".
    private static int TakeAmount(IReadOnlyList<Token> tokens, int at, out int amount)
    {
        amount = tokens[at].Value;
        at++;
        if (amount == 20 && at < tokens.Count && tokens[at] is { Kind: TokenKind.Number, Value: >= 1 and <= 9 }) amount += tokens[at++].Value;
        if (at < tokens.Count && tokens[at].IsAny("minutes", "minute")) at++;
        return at;
    }

    private static bool IsHour(Token token) => token is { Kind: TokenKind.Number, Value: >= 1 and <= 12 };
}
