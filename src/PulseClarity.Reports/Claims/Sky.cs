using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Claims;

/// <summary>The facts, as claims ask for them.</summary>
internal sealed class Sky(PersonFacts person, PeriodFacts? period)
{
    internal PersonFacts Person => person;

    internal PeriodFacts? Period => period;

    internal bool HasTime => person.BirthTime is not null;

    /// <summary>The moment at which the period begins, local time.</summary>
    internal LocalDateTime Start => period!.Period.Start.AtMidnight();

    /// <summary>The moment at which the period ends, local time.</summary>
    internal LocalDateTime End => period!.Period.End.PlusDays(1).AtMidnight();

    /// <summary>The signs that a point of the birth chart may be in; empty where the facts tell none.</summary>
    internal ImmutableArray<ZodiacSign> BirthSigns(Subject subject)
    {
        ImmutableArray<ZodiacSign> signs = subject.Point switch
        {
            ChartPoint.Ascendant => person.Ascendant is { } ascendant ? [ascendant.Sign] : [],
            ChartPoint.Midheaven => person.Midheaven is { } midheaven ? [midheaven.Sign] : [],
            var point => person[(Body)point] is { } placement ? placement.PossibleSigns ?? [placement.Sign] : [],
        };
        return subject.IsOpposite ? [.. signs.Select(sign => sign.Opposite())] : signs;
    }

    /// <summary>The house of a body of the birth chart; null where it is not known.</summary>
    internal int? BirthHouse(Subject subject)
    {
        if (subject.IsAngle) return null;
        var house = person[(Body)subject.Point]?.House;
        return subject.IsOpposite ? Across(house) : house;
    }

    /// <summary>Whether a body of the birth chart went backwards.</summary>
    internal bool WasRetrograde(Subject subject) => !subject.IsAngle && person[(Body)subject.Point]?.Retrograde == true;

    /// <summary>A moving body of the period; null where nothing is told of it.</summary>
    internal TransitingBody? Moving(Subject subject)
    {
        var body = subject.IsNode ? Body.MeanNode : (Body)subject.Point;
        return subject.IsAngle ? null : period?[body];
    }

    /// <summary>The stays in signs of a moving body.</summary>
    internal ImmutableArray<SignStay> Signs(Subject subject)
    {
        var stays = Moving(subject)?.Signs ?? [];
        return subject.IsOpposite ? [.. stays.Select(stay => stay with { Sign = stay.Sign.Opposite() })] : stays;
    }

    /// <summary>The stays in natal houses of a moving body.</summary>
    internal ImmutableArray<HouseStay> Houses(Subject subject)
    {
        var stays = Moving(subject)?.Houses ?? [];
        return subject.IsOpposite ? [.. stays.Select(stay => stay with { House = Across(stay.House)!.Value })] : stays;
    }

    /// <summary>The times of going backwards of a moving body.</summary>
    internal ImmutableArray<RetrogradeSpan> Retrogrades(Subject subject) => Moving(subject)?.Retrogrades ?? [];

    /// <summary>The phases that the Moon shows within the period, one bit each: those at noon, and those that become exact.</summary>
    internal int Phases()
    {
        var bits = 0;
        foreach (var run in period!.Phases) bits |= 1 << (int)run.Phase;
        foreach (var lunation in period.Lunations)
        {
            if (Start <= lunation.At && lunation.At < End) bits |= BitOf(lunation.Kind);
        }

        return bits;
    }

    /// <summary>Whether the Moon grows at some time of the period, and whether she shrinks at some.</summary>
    internal (bool Waxes, bool Wanes) Tides()
    {
        var bits = Phases();
        var (waxes, wanes) = ((bits & PhasePhrases.Waxing) != 0, (bits & PhasePhrases.Waning) != 0);
        foreach (var lunation in period!.Lunations)
        {
            var growsAfter = lunation.Kind is LunationKind.NewMoon or LunationKind.FirstQuarter;
            var growsBefore = lunation.Kind is LunationKind.FirstQuarter or LunationKind.FullMoon;
            if (lunation.At >= Start && IsNext(lunation)) (waxes, wanes) = (waxes || growsBefore, wanes || !growsBefore);
            if (lunation.At < End) (waxes, wanes) = (waxes || growsAfter && IsLast(lunation), wanes || !growsAfter && IsLast(lunation));
        }

        return (waxes, wanes);
    }

    /// <summary>The phase that a lunation is the middle of, as a bit.</summary>
    internal static int BitOf(LunationKind kind) => 1 << ((int)kind * 2);

    private bool IsNext(LunationFacts lunation) => period!.Lunations.Where(other => other.At >= Start).MinBy(other => other.At) == lunation;

    private bool IsLast(LunationFacts lunation) =>
        period!.Lunations.Where(other => other.At < End).MaxBy(other => other.At) == lunation || (Start <= lunation.At && lunation.At < End);

    private static int? Across(int? house) => house is { } known ? (known + 5) % 12 + 1 : null;
}
