using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Facts;

/// <summary>How much an aspect is worth telling: slow bodies before swift ones, the lights and angles of the natal chart before its
/// outer planets, and on a day what is exact or close before what is wide.</summary>
internal static class Weight
{
    private const double ExactOnTheDay = 4;
    private const double InOrb = 2;
    private const double PerDegree = 2;

    internal static double Of(TransitToNatal transit, LocalDate first, PeriodKind kind) =>
        OfMoving(transit.Body) + OfNatal(transit.Natal) + OfAngle(transit.Kind) + OfCloseness(transit.Exact, transit.Orb, first, kind);

    internal static double Of(SkyAspect aspect, LocalDate first, PeriodKind kind) =>
        (OfMoving(aspect.A) + OfMoving(aspect.B)) / 2 + OfAngle(aspect.Kind) + OfCloseness(aspect.Exact, aspect.Orb, first, kind);

    private static double OfCloseness(ImmutableArray<LocalDateTime> exact, double? orb, LocalDate first, PeriodKind kind) =>
        kind != PeriodKind.Day ? 0
        : exact.Any(time => time.Date == first) ? ExactOnTheDay
        : InOrb - PerDegree * orb ?? 0;

    private static double OfMoving(Body body) => body switch
    {
        Body.Pluto or Body.Neptune or Body.Uranus => 6,
        Body.Saturn => 5.5,
        Body.Jupiter => 4.5,
        Body.Chiron => 3,
        Body.Mars => 2.5,
        Body.MeanNode => 2,
        Body.Sun => 1.5,
        Body.Venus or Body.Mercury => 1.2,
        _ => 1,
    };

    private static double OfNatal(ChartPoint point) => point switch
    {
        ChartPoint.Sun or ChartPoint.Moon or ChartPoint.Ascendant or ChartPoint.Midheaven => 3,
        ChartPoint.Mercury or ChartPoint.Venus or ChartPoint.Mars => 2.2,
        ChartPoint.Jupiter or ChartPoint.Saturn => 1.4,
        ChartPoint.TrueNode or ChartPoint.Chiron => 0.6,
        ChartPoint.Lilith => 0.2,
        _ => 0.4,
    };

    private static double OfAngle(AspectKind kind) => kind switch
    {
        AspectKind.Conjunction => 0.8,
        AspectKind.Opposition or AspectKind.Square => 0.6,
        AspectKind.Trine => 0.4,
        _ => 0.1,
    };
}
