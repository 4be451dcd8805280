using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;
using Period = NodaTime.Period;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>What the Moon herself gives an answer to begin with: signs, houses, phase, lunations, and hours void of course.</summary>
internal sealed class MoonLeads(PeriodFacts facts)
{
    private const int LeastVoidMinutes = 45;

    internal IEnumerable<Lead> Find() => [.. Lunations(), .. Signs(), .. Houses(), .. Phase(), .. Voids()];

    private IEnumerable<Lead> Lunations() =>
        from lunation in facts.Lunations
        where facts.Period.Contains(lunation.At.Date)
        select new Lead(LeadKind.Lunation, FactReach.Phase, Body.Moon, lunation.Sign)
        {
            House = lunation.House,
            Times = [lunation.At],
            Phase = PhaseOf(lunation.Kind),
            Lunation = (lunation.Kind, lunation.Eclipse is not null),
        };

    private IEnumerable<Lead> Signs()
    {
        var stays = facts[Body.Moon]?.Signs ?? [];
        switch (facts.Period.Kind)
        {
            case PeriodKind.Day when stays.Length == 1:
                yield return new Lead(LeadKind.MoonSign, FactReach.MoonSign, Body.Moon, stays[0].Sign);
                break;
            case PeriodKind.Day when stays.Length > 1 && stays[1].From is { } change:
                yield return new Lead(LeadKind.MoonChange, FactReach.MoonSign, Body.Moon, stays[1].Sign) { OtherSign = stays[0].Sign, Times = [change] };
                break;
            case PeriodKind.Week:
                foreach (var stay in stays)
                {
                    LocalDate? from = stay.From is { } begin && facts.Period.Contains(begin.Date) ? begin.Date : null;
                    LocalDate? to = stay.Until is { } end && facts.Period.Contains(end.Date) ? end.Date : null;
                    if (from != to && to != facts.Period.Start && from != facts.Period.End)
                        yield return new Lead(LeadKind.MoonSign, FactReach.MoonSign, Body.Moon, stay.Sign) { Days = (from, to) };
                }

                break;
        }
    }

    private IEnumerable<Lead> Houses()
    {
        if (facts.Period.Kind != PeriodKind.Day || facts[Body.Moon] is not { Houses: { Length: > 0 } houses, Signs: { Length: > 0 } signs }) yield break;
        if (houses.Length == 1)
            yield return new Lead(LeadKind.MoonHouse, FactReach.MoonHouse, Body.Moon, signs[0].Sign) { House = houses[0].House };
        else if (houses[1].From is { } change)
            yield return new Lead(LeadKind.MoonHouse, FactReach.MoonHouse, Body.Moon, signs[0].Sign) { House = houses[1].House, Times = [change] };
    }

    private IEnumerable<Lead> Phase()
    {
        if (facts.Period.Kind != PeriodKind.Day || facts.Phases.IsEmpty || Lunations().Any() || facts[Body.Moon] is not { Signs: { Length: > 0 } signs }) yield break;
        yield return new Lead(LeadKind.Phase, FactReach.Phase, Body.Moon, signs[^1].Sign) { Phase = facts.Phases[0].Phase };
    }

    private IEnumerable<Lead> Voids() =>
        from stretch in facts.MoonVoid ?? []
        where Period.Between(stretch.From, stretch.Until, PeriodUnits.Minutes).Minutes >= LeastVoidMinutes
            && facts[Body.Moon] is { Signs.Length: > 0 }
        select new Lead(LeadKind.Void, FactReach.Turning, Body.Moon, facts[Body.Moon]!.Signs[0].Sign) { Times = [stretch.From], Until = stretch.Until };

    private static MoonPhaseName PhaseOf(LunationKind kind) => kind switch
    {
        LunationKind.NewMoon => MoonPhaseName.NewMoon,
        LunationKind.FirstQuarter => MoonPhaseName.FirstQuarter,
        LunationKind.FullMoon => MoonPhaseName.FullMoon,
        _ => MoonPhaseName.LastQuarter,
    };
}
