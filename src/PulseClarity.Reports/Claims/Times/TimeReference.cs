using System.Collections.Immutable;
using NodaTime;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>A time that a text names: "until the 18th", "by twenty to eight", "on Tuesday evening".</summary>
/// <param name="Relation">How what is said lies to it.</param>
/// <param name="Windows">The times that may be meant; more than one where the words leave it open, as which Tuesday of a month.</param>
/// <param name="IsExactDay">Whether a day is named, and not a part of one only.</param>
/// <param name="HasTimeOfDay">Whether a time of the day is named.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal sealed record TimeReference(
    TimeRelation Relation, ImmutableArray<TimeWindow> Windows, bool IsExactDay, bool HasTimeOfDay, int Start, int End)
{
    private const int DaysBack = 10;

    /// <summary>The same where the verb is in a tense: of several days that may be meant, "by the 17th" is the next one unless the verb
    /// looks back.</summary>
    internal TimeReference For(Tense tense, LocalDateTime start)
    {
        if (tense == Tense.Past || Relation == TimeRelation.Since || Windows.Length == 1) return this;
        var ahead = Windows.RemoveAll(window => window.To < start.PlusDays(-DaysBack));
        return ahead.IsEmpty ? this : this with { Windows = ahead };
    }

    /// <summary>Whether an event at a time agrees with what is said to happen at this time.</summary>
    internal bool AgreesWithEvent(LocalDateTime time) => Windows.Any(window => Relation switch
    {
        TimeRelation.Before => time <= (HasTimeOfDay ? window.To : window.From),
        TimeRelation.After => time >= window.From,
        TimeRelation.By => time <= window.To && time >= window.From.PlusHours(HasTimeOfDay ? -2 : -48),
        _ => window.Contains(time),
    });

    /// <summary>Whether a state that lasts from one time until another agrees with what is said to be so at this time.</summary>
    internal bool AgreesWithState(LocalDateTime? from, LocalDateTime? until) => Windows.Any(window => Relation switch
    {
        TimeRelation.Until => until is { } end && window.Contains(end),
        TimeRelation.Since => from is { } begin && window.Contains(begin),
        TimeRelation.Before => !(from > window.From) && !(until < window.From.PlusHours(HasTimeOfDay ? -12 : -96)),
        TimeRelation.After => !(until < window.To) && !(from > window.To.PlusHours(HasTimeOfDay ? 6 : 48)),
        TimeRelation.By => !(from > window.To) && !(until < window.To),
        _ => window.Touches(from, until),
    });
}
