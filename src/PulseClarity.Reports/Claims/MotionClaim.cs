using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Reports.Claims.Times;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Claims;

/// <summary>A body goes backwards, forwards, stands still or turns: "Mercury, still retrograde", "turns direct on the 20th".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Subject">The body.</param>
/// <param name="Kind">What it is said to do.</param>
/// <param name="IsNegated">Whether it is said not to.</param>
/// <param name="Tense">When.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record MotionClaim(string Quote, Subject Subject, MotionKind Kind, bool IsNegated, Tense Tense, TimeReference? Time) : Claim(Quote)
{
    // A station is felt as one for some days on either side.
    private const int DaysOfStation = 5;
    private const int DaysSinceTurn = 3;

    internal override bool IsOfPeriod => Subject.Frame != Frame.Birth;

    internal override string? Contradiction(Sky sky)
    {
        if (Subject.Frame != Frame.Period && HoldsAtBirth(sky)) return null;
        var told = Subject.Frame == Frame.Open ? Subject with { Frame = Frame.Period } : Subject;
        return Subject.Frame != Frame.Birth && HoldsInPeriod(sky) ? null : SkySentences.MotionOf(told, sky);
    }

    private bool HoldsAtBirth(Sky sky) => Kind switch
    {
        MotionKind.Retrograde => sky.WasRetrograde(Subject) != IsNegated,
        MotionKind.Direct => sky.WasRetrograde(Subject) == IsNegated,
        _ => false,
    };

    private bool HoldsInPeriod(Sky sky)
    {
        if (sky.Moving(Subject) is null) return false;
        var spans = sky.Retrogrades(Subject);
        return Kind switch
        {
            MotionKind.Retrograde => IsNegated ? IsDirect(spans, sky) : spans.Any(AgreesWith),
            MotionKind.Direct => IsNegated ? spans.Any(AgreesWith) : IsDirect(spans, sky),
            MotionKind.Stationary => IsNearStation(spans, sky),
            MotionKind.TurnsRetrograde => spans.Any(span => AgreesWithTurn(span.From, sky)),
            _ => spans.Any(span => AgreesWithTurn(span.Until, sky)) || TurnedBefore(spans, sky),
        };
    }

    private bool AgreesWith(RetrogradeSpan span) => Time is null || Time.AgreesWithState(span.From, span.Until);

    // Forwards between the times of going backwards: at some time of the period, or at the time that is named.
    private bool IsDirect(IReadOnlyList<RetrogradeSpan> spans, Sky sky)
    {
        LocalDateTime? from = null;
        for (var i = 0; i <= spans.Count; i++)
        {
            var until = i < spans.Count ? spans[i].From : null;
            var isKnown = i == spans.Count || until is not null;
            if (isKnown && (Time is null ? !(until <= sky.Start) && !(from >= sky.End) : Time.AgreesWithState(from, until))) return true;
            if (i < spans.Count && spans[i].Until is null) return false;
            from = i < spans.Count ? spans[i].Until : null;
        }

        return false;
    }

    private bool IsNearStation(IReadOnlyList<RetrogradeSpan> spans, Sky sky)
    {
        if (sky.Moving(Subject)!.Motion is Motion.StationaryDirect or Motion.StationaryRetrograde) return true;
        return spans.SelectMany(span => new[] { span.From, span.Until }).Any(turn => turn is { } time
            && (Time is null
                ? time >= sky.Start.PlusDays(-DaysOfStation) && time <= sky.End.PlusDays(DaysOfStation)
                : Time.Windows.Any(window => window.Widen(NodaTime.Period.FromDays(DaysOfStation)).Contains(time))));
    }

    private bool AgreesWithTurn(LocalDateTime? turn, Sky sky)
    {
        if (turn is not { } time) return Time is null && Tense == Tense.Past && Kind == MotionKind.TurnsRetrograde;
        if (Time is not null) return Time.AgreesWithEvent(time);
        return Tense switch
        {
            Tense.Past => time < sky.End,
            Tense.Future => time >= sky.Start,
            _ => sky.Start <= time && time < sky.End,
        };
    }

    // "Now that Mercury has turned direct": the span that ended is not told any more, only that there is none. Who still stands
    // nearly still turned some days ago.
    private bool TurnedBefore(IReadOnlyList<RetrogradeSpan> spans, Sky sky)
    {
        if (Tense != Tense.Past || spans.Count > 0) return false;
        return Time is null || (sky.Moving(Subject)!.Motion == Motion.StationaryDirect
            && Time.Windows.Any(window => window.Touches(sky.Start.PlusDays(-DaysSinceTurn), sky.Start)));
    }
}
