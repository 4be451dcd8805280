using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>The aspects of a period that are worth telling, the weightiest first. A day has what is exact on it or in orb at its noon;
/// a longer period has what becomes exact within it, without the Moon.</summary>
internal sealed class PeriodAspects(
    SkyCalendar calendar, NatalChart chart, PeriodKind kind, ImmutableArray<SkyDay> days, IReadOnlyList<SkyEvent> within)
{
    private static readonly Duration Nearby = Duration.FromDays(30);

    private readonly Interval _span = new(days[0].Interval.Start, days[^1].Interval.End);

    private readonly ILookup<(Body, Body, AspectKind), MutualAspect> _mutual =
        calendar.Events.OfType<MutualAspect>().ToLookup(KeyOf);

    private readonly ILookup<(Body, ChartPoint, AspectKind), NatalTransit> _toNatal =
        calendar.Events.OfType<NatalTransit>().ToLookup(KeyOf);

    private (int InTheSky, int ToNatal) Most => kind switch
    {
        PeriodKind.Day => (6, 9),
        PeriodKind.Week => (6, 9),
        PeriodKind.Month => (10, 14),
        _ => (12, 24),
    };

    internal ImmutableArray<SkyAspect> InTheSky()
    {
        var exact = within.OfType<MutualAspect>().Where(Counts).Select(KeyOf);
        var keys = kind == PeriodKind.Day ? exact.Concat(days[0].Mutual.Select(KeyOf)) : exact;
        return
        [
            .. keys.Distinct()
                .Select(Told)
                .OrderByDescending(aspect => Weight.Of(aspect, days[0].Date, kind))
                .ThenBy(aspect => aspect.A).ThenBy(aspect => aspect.B)
                .Take(Most.InTheSky),
        ];
    }

    internal ImmutableArray<TransitToNatal> ToNatal()
    {
        var exact = within.OfType<NatalTransit>().Where(Counts).Select(KeyOf);
        var keys = kind == PeriodKind.Day ? exact.Concat(days[0].ToNatal.Select(NatalKeyOf)) : exact;
        return
        [
            .. keys.Distinct()
                .Select(Told)
                .OrderByDescending(transit => Weight.Of(transit, days[0].Date, kind))
                .ThenBy(transit => transit.Body).ThenBy(transit => transit.Natal)
                .Take(Most.ToNatal),
        ];
    }

    private bool Counts(MutualAspect aspect) => kind == PeriodKind.Day || (aspect.A != Body.Moon && aspect.B != Body.Moon);

    private bool Counts(NatalTransit transit) => kind == PeriodKind.Day || transit.Body != Body.Moon;

    private SkyAspect Told((Body A, Body B, AspectKind Kind) key)
    {
        var orb = kind == PeriodKind.Day ? Find(days[0].Mutual, aspect => KeyOf(aspect) == key) : null;
        return new SkyAspect(
            key.A,
            key.B,
            key.Kind,
            Exact(_mutual[key]),
            Rounded(orb));
    }

    private TransitToNatal Told((Body Body, ChartPoint Natal, AspectKind Kind) key)
    {
        var orb = kind == PeriodKind.Day ? Find(days[0].ToNatal, aspect => NatalKeyOf(aspect) == key) : null;
        var longitude = chart.LongitudeOf(key.Natal)!.Value;
        return new TransitToNatal(
            key.Body,
            key.Kind,
            key.Natal,
            Zodiacal.SignOf(longitude),
            key.Natal is ChartPoint.Ascendant or ChartPoint.Midheaven ? null : chart[(Body)key.Natal].House,
            Exact(_toNatal[key]),
            Rounded(orb));
    }

    // Within the period all times; for a day without one the nearest, where there is one near.
    private ImmutableArray<LocalDateTime> Exact(IEnumerable<SkyEvent> events)
    {
        var all = events.ToList();
        var told = all.Where(happening => _span.Contains(happening.Instant)).ToList();
        if (told.Count == 0 && kind == PeriodKind.Day)
            told = [.. all.Where(happening => FromNoon(happening) < Nearby).OrderBy(FromNoon).Take(1)];
        return [.. told.Select(happening => LocalTimes.At(happening.Instant, calendar.Zone))];
    }

    private Duration FromNoon(SkyEvent happening)
    {
        var noon = _span.Start + _span.Duration / 2;
        return happening.Instant > noon ? happening.Instant - noon : noon - happening.Instant;
    }

    private static Aspect? Find(ImmutableArray<Aspect> aspects, Func<Aspect, bool> isMeant)
    {
        foreach (var aspect in aspects)
        {
            if (isMeant(aspect)) return aspect;
        }

        return null;
    }

    private static double? Rounded(Aspect? aspect) =>
        aspect is { } inOrb ? Math.Round(inOrb.Orb, 1, MidpointRounding.AwayFromZero) : null;

    private static (Body A, Body B, AspectKind Kind) KeyOf(MutualAspect aspect) => (aspect.A, aspect.B, aspect.Kind);

    private static (Body A, Body B, AspectKind Kind) KeyOf(Aspect aspect) => ((Body)aspect.A, (Body)aspect.B, aspect.Kind);

    private static (Body Body, ChartPoint Natal, AspectKind Kind) KeyOf(NatalTransit transit) => (transit.Body, transit.Natal, transit.Kind);

    private static (Body Body, ChartPoint Natal, AspectKind Kind) NatalKeyOf(Aspect aspect) => ((Body)aspect.A, aspect.B, aspect.Kind);
}
