using NodaTime;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Claims.Words;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads on which weekdays a clause puts its dates.</summary>
internal sealed class WeekdayReader(Period period)
{
    private readonly DayReader _days = new(period);

    internal IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.Weekday) continue;
            var next = at + 1;
            while (next < at + 3 && (clause[next].Kind == TokenKind.Comma || clause[next].Is("the"))) next++;
            if (clause[next].Kind is not (TokenKind.Number or TokenKind.Ordinal or TokenKind.Month)) continue;
            if (_days.Read(clause.Tokens, next, TimeRelation.At) is not { } reading) continue;
            var dates = reading.Days.Where(day => day.From == day.To).Select(day => day.From).ToList();
            if (dates.Count == 0) continue;

            // Of the dates that the words may mean, one that fits, or else the nearest to the period.
            var date = dates.FirstOrDefault(day => day.DayOfWeek == (IsoDayOfWeek)clause[at].Value && period.Contains(day), default);
            if (date == default) date = dates.OrderBy(Distance).First();
            yield return new WeekdayClaim(clause.Quote(at, reading.End - 1), (IsoDayOfWeek)clause[at].Value, date);
        }
    }

    private int Distance(LocalDate day) => day < period.Start ? NodaTime.Period.DaysBetween(day, period.Start)
        : day > period.End ? NodaTime.Period.DaysBetween(period.End, day)
        : 0;
}
