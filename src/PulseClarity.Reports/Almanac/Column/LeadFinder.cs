using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Finds the facts of a period that can lead an answer, the weightiest of each kind first.</summary>
internal sealed class LeadFinder(PersonFacts person, PeriodFacts facts)
{
    private readonly LocalDate _start = facts.Period.Start;
    private readonly LocalDateTime _middle = facts.Period.Start.PlusDays((facts.Period.DayCount - 1) / 2).At(new LocalTime(12, 0));

    private bool IsDay => facts.Period.Kind == PeriodKind.Day;

    internal List<Lead> Find() => [.. ToNatal(), .. AmongPlanets(), .. new MoonLeads(facts).Find(), .. Bodies()];

    private IEnumerable<Lead> ToNatal() =>
        from transit in facts.Transits
        let times = transit.Exact.Where(time => facts.Period.Contains(time.Date)).ToList()
        where times.Count > 0 || transit.Orb is not null
        let at = times.Count > 0 ? times[0] : _middle
        let signs = times.Append(at).Select(time => SignAt(transit.Body, time)).Distinct().ToList()
        where signs is [not null]
        select new Lead(
            LeadKind.Natal, transit.Body == Body.Moon ? FactReach.MoonToNatal : FactReach.PlanetToNatal, transit.Body, SignAt(transit.Body, at)!.Value)
        {
            Angle = transit.Kind,
            Natal = transit.Natal,
            OtherSign = IsCertain(transit.Natal) ? transit.Sign : null,
            House = transit.House,
            IsRetrograde = times.Append(at).All(time => IsRetrogradeAt(transit.Body, time)),
            Times = [.. times],
        };

    private IEnumerable<Lead> AmongPlanets() =>
        from aspect in facts.Aspects
        let times = aspect.Exact.Where(time => facts.Period.Contains(time.Date)).ToList()
        where times.Count > 0 || aspect.Orb is not null
        let at = times.Count > 0 ? times[0] : _middle
        where SignAt(aspect.A, at) is not null && SignAt(aspect.B, at) is not null
        select new Lead(LeadKind.Mutual, FactReach.AmongPlanets, aspect.A, SignAt(aspect.A, at)!.Value)
        {
            Angle = aspect.Kind,
            Other = aspect.B,
            OtherSign = SignAt(aspect.B, at),
            IsRetrograde = times.Append(at).All(time => IsRetrogradeAt(aspect.A, time)),
            Times = [.. times],
        };

    private IEnumerable<Lead> Bodies() => facts.Bodies.Where(body => body.Body != Body.Moon).SelectMany(OfBody);

    private IEnumerable<Lead> OfBody(TransitingBody body)
    {
        var isStraight = body.Retrogrades is null;
        foreach (var stay in body.Signs)
        {
            if (stay.From is { } from && facts.Period.Contains(from.Date) && SignAt(body.Body, from.PlusMinutes(-1)) is { } left)
            {
                yield return new Lead(LeadKind.Ingress, FactReach.Turning, body.Body, stay.Sign) { OtherSign = left, Times = [from] };
            }
        }

        foreach (var stay in body.Houses ?? [])
        {
            if (stay.From is { } from && facts.Period.Contains(from.Date) && SignAt(body.Body, from) is { } sign)
                yield return new Lead(LeadKind.HouseIngress, FactReach.Turning, body.Body, sign) { House = stay.House, Times = [from] };
        }

        foreach (var span in body.Retrogrades ?? [])
        {
            foreach (var (turn, isBack) in new[] { (span.From, true), (span.Until, false) })
            {
                if (turn is { } at && facts.Period.Contains(at.Date) && SignAt(body.Body, at) is { } sign)
                    yield return new Lead(LeadKind.Station, FactReach.Turning, body.Body, sign) { IsRetrograde = isBack, Times = [at] };
            }
        }

        if (body.Signs.Length == 0 || (body.Signs.Length > 1 && (IsDay || facts.Period.Kind == PeriodKind.Year))) yield break;
        var isBackThroughout = body.Retrogrades is [var only] && (only.From is not { } begin || begin.Date < _start) && (only.Until is not { } end || end.Date > facts.Period.End);
        yield return new Lead(LeadKind.Place, FactReach.PlanetPlace, body.Body, body.Signs[0].Sign)
        {
            House = body.Houses is [var house] && body.Signs.Length == 1 ? house.House : null,
            IsRetrograde = !isStraight && isBackThroughout && body.Signs.Length == 1,
            Until = body.Signs[0].Until is { } until && until.Date > _start && until.Date < _start.PlusDays(IsDay ? 40 : 200) ? until : null,
        };
    }

    private ZodiacSign? SignAt(Body body, LocalDateTime time)
    {
        foreach (var stay in facts[body]?.Signs ?? [])
        {
            if ((stay.From is not { } from || from <= time) && (stay.Until is not { } until || time < until)) return stay.Sign;
        }

        return null;
    }

    private bool IsRetrogradeAt(Body body, LocalDateTime time) =>
        (facts[body]?.Retrogrades ?? []).Any(span => (span.From is not { } from || from < time) && (span.Until is not { } until || time < until));

    private bool IsCertain(ChartPoint natal) =>
        natal is ChartPoint.Ascendant or ChartPoint.Midheaven || person[(Body)natal] is { PossibleSigns: null };
}
