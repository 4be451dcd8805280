using NodaTime;
using PulseClarity.Reports.Claims.Words;
using PulseClarity.Reports.Facts;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>Reads days: "18 March", "the 18th", "Tuesday", "tomorrow", "early April".</summary>
internal sealed class DayReader(Period period)
{
    private const int DaysInWeek = 7;
    private const int Early = 10;
    private const int Late = 20;

    /// <summary>The days at a token, or null.</summary>
    internal DayReading? Read(IReadOnlyList<Token> tokens, int at, TimeRelation relation)
    {
        if (at >= tokens.Count) return null;
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.RelativeDay:
                return token.IsPossessive ? null : DayReading.Single([period.Start.PlusDays(token.Value)], at + 1);
            case TokenKind.Weekday:
                return Weekday(tokens, at, relation);
            case TokenKind.Month:
                return OfMonth(tokens, at);
            case TokenKind.Number or TokenKind.Ordinal:
                return Counted(tokens, at, token.Value) ?? OfNumber(tokens, at);
            default:
                if (token.IsAny("a", "one") && Counted(tokens, at, 1) is { } counted) return counted;
                return token.IsAny("early", "mid", "late", "end", "beginning", "start", "middle", "half") ? PartOfMonth(tokens, at) : null;
        }
    }

    // "Tuesday", and "Tuesday 12 March" or "Thursday, the 12th", which is that day of the month.
    private DayReading? Weekday(IReadOnlyList<Token> tokens, int at, TimeRelation relation)
    {
        if (at > 0 && tokens[at - 1].IsAny("a", "an", "every", "any", "each", "plain", "ordinary")) return null;
        var next = at + 1;
        while (next < tokens.Count && next < at + 3 && (tokens[next].Kind == TokenKind.Comma || tokens[next].Is("the"))) next++;
        if (next < tokens.Count && tokens[next].Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.Month && Read(tokens, next, relation) is { } dated)
            return dated;

        var isFarther = at > 0 && tokens[at - 1].IsAny("next", "last");
        var reach = isFarther ? 2 * DaysInWeek - 1 : period.Kind == PeriodKind.Day || relation is TimeRelation.Until or TimeRelation.Since ? DaysInWeek - 1 : 0;
        var days = DaysBetween(period.Start.PlusDays(-reach), period.End.PlusDays(reach))
            .Where(day => (int)day.DayOfWeek == tokens[at].Value);
        return DayReading.Single(days, at + 1);
    }

    // "In eight days", "a week from now", "three days ago".
    private DayReading? Counted(IReadOnlyList<Token> tokens, int at, int count)
    {
        if (at + 1 >= tokens.Count || !tokens[at + 1].IsAny("day", "days", "week", "weeks", "fortnight")) return null;
        var isWeeks = tokens[at + 1].IsAny("week", "weeks");
        var days = count * (isWeeks ? DaysInWeek : tokens[at + 1].Is("fortnight") ? 2 * DaysInWeek : 1);
        var isAgo = at + 2 < tokens.Count && tokens[at + 2].Is("ago");
        var isAhead = at + 2 < tokens.Count && tokens[at + 2].IsAny("from", "later", "hence") && !(at + 3 < tokens.Count && tokens[at + 2].Is("from") && !tokens[at + 3].IsAny("now", "today"));
        if (!isAgo && !isAhead && !(at > 0 && tokens[at - 1].IsAny("in", "within"))) return null;
        var margin = isWeeks ? 1 : 0;
        var day = isAgo ? period.Start.PlusDays(-days) : period.Start.PlusDays(days);
        var end = isAgo ? at + 3 : isAhead ? tokens[at + 2].Is("from") ? at + 4 : at + 3 : at + 2;
        return new DayReading([(day.PlusDays(-margin), day.PlusDays(margin))], end);
    }

    private DayReading? OfNumber(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Value is < 1 or > 31) return null;
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Is("of")) next++;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Month)
            return DayReading.Single(Dated(tokens, next, token.Value), AfterYear(tokens, next + 1));

        // A day of the month without its month is written as "the 18th"; "the first" may be anything.
        var isDay = token.Kind == TokenKind.Ordinal && char.IsAsciiDigit(token.Word[0]) && at > 0 && tokens[at - 1].Is("the")
            && !(at + 1 < tokens.Count && tokens[at + 1].IsAny("century", "floor", "birthday", "degree"));
        return isDay ? DayReading.Single(Nearest(DaysBetween(period.Start.PlusDays(-31), period.End.PlusDays(62)).Where(day => day.Day == token.Value).Select(day => (day, day))).Select(day => day.From), at + 1) : null;
    }

    private DayReading OfMonth(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Is("the")) next++;
        return next < tokens.Count && tokens[next] is { Kind: TokenKind.Number or TokenKind.Ordinal, Value: >= 1 and <= 31 }
            ? DayReading.Single(Dated(tokens, at, tokens[next].Value), AfterYear(tokens, next + 1))
            : new DayReading([.. Nearest(FirstDays(tokens, at).Select(first => (first, first.PlusMonths(1).PlusDays(-1))))], AfterYear(tokens, at + 1));
    }

    // "mid March", "late in April", "the end of May", "the first half of June".
    private DayReading? PartOfMonth(IReadOnlyList<Token> tokens, int at)
    {
        var month = at + 1;
        while (month < tokens.Count && month < at + 3 && tokens[month].IsAny("of", "in")) month++;
        if (month >= tokens.Count || tokens[month].Kind != TokenKind.Month) return null;
        var isEarly = tokens[at].IsAny("early", "beginning", "start");
        var isLate = tokens[at].IsAny("late", "end");
        if (tokens[at].Is("half")) return OfMonth(tokens, month);
        var days = FirstDays(tokens, month).Select(first => (
            first.PlusDays(isEarly ? 0 : isLate ? Late - 2 : Early - 2),
            isEarly ? first.PlusDays(Early) : isLate ? first.PlusMonths(1).PlusDays(-1) : first.PlusDays(Late)));
        return new DayReading([.. Nearest(days)], AfterYear(tokens, month + 1));
    }

    // Those within the period, or else the last before it and the first after it.
    private IEnumerable<(LocalDate From, LocalDate To)> Nearest(IEnumerable<(LocalDate From, LocalDate To)> stretches)
    {
        var all = stretches.ToList();
        var within = all.Where(stretch => stretch.From <= period.End && stretch.To >= period.Start).ToList();
        if (within.Count > 0) return within;
        return all.Where(stretch => stretch.To < period.Start).TakeLast(1).Concat(all.Where(stretch => stretch.From > period.End).Take(1));
    }

    private IEnumerable<LocalDate> Dated(IReadOnlyList<Token> tokens, int month, int day) => Nearest(
        from first in FirstDays(tokens, month)
        where day <= first.Calendar.GetDaysInMonth(first.Year, first.Month)
        select (first.PlusDays(day - 1), first.PlusDays(day - 1))).Select(stretch => stretch.From);

    private IEnumerable<LocalDate> FirstDays(IReadOnlyList<Token> tokens, int month)
    {
        var next = month + 1;
        while (next < tokens.Count && next < month + 3 && tokens[next].Kind is TokenKind.Number or TokenKind.Ordinal && tokens[next].Value <= 31) next++;
        var named = next < tokens.Count && IsYear(tokens[next]) ? tokens[next].Value : (int?)null;
        return Enumerable.Range(period.Start.Year - 1, period.End.Year - period.Start.Year + 3)
            .Where(year => named is null || year == named)
            .Select(year => new LocalDate(year, tokens[month].Value, 1));
    }

    private static int AfterYear(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && IsYear(tokens[at]) ? at + 1 : at;

    private static bool IsYear(Token token) => token is { Kind: TokenKind.Number, Value: >= 1900 and <= 2100 };

    private static IEnumerable<LocalDate> DaysBetween(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1)) yield return day;
    }
}
