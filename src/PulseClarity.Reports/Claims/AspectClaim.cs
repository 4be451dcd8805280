using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>Two bodies are in aspect: "Mercury squares your Mars", "a trine between Venus and Saturn, exact at 11:05".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Pair">The bodies.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="IsNegated">Whether it is said that there is none.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record AspectClaim(string Quote, AspectPair Pair, AspectKind Kind, bool IsNegated, TimeReference? Time) : Claim(Quote)
{
    private const int NarrowestPart = 150;

    internal override bool IsOfPeriod => Pair.A.Frame != Frame.Birth || Pair.B.Frame != Frame.Birth;

    internal override string? Contradiction(Sky sky)
    {
        var readings = (from a in Frames(Pair.A) from b in Frames(Pair.B) select new AspectPair(a, b)).ToList();
        var holds = readings.Any(pair => Holds(pair, sky));
        return holds != IsNegated ? null : Told(readings[0], sky);
    }

    // "Your Sun squares Saturn" may be of the birth alone, or of Saturn now.
    private static IEnumerable<Subject> Frames(Subject subject) => subject.Frame == Frame.Open
        ? [subject with { Frame = Frame.Period }, subject with { Frame = Frame.Birth }]
        : [subject];

    private bool Holds(AspectPair pair, Sky sky)
    {
        var kind = Turned(Turned(Kind, pair.A), pair.B);
        if (pair is { A.Frame: Frame.Birth, B.Frame: Frame.Birth })
            return sky.Person.Aspects.Any(aspect => aspect.Kind == kind && IsPair(aspect.A, aspect.B, pair.A.Point, pair.B.Point));
        if (sky.Period is null) return false;
        return Listed(pair, kind, sky).Any(found => AgreesWith(found.Exact, found.InOrb, sky));
    }

    private static IEnumerable<(ImmutableArray<LocalDateTime> Exact, bool InOrb)> Listed(AspectPair pair, AspectKind kind, Sky sky)
    {
        if (pair is { A.Frame: Frame.Period, B.Frame: Frame.Period })
        {
            return sky.Period!.Aspects
                .Where(aspect => aspect.Kind == kind && IsPair((ChartPoint)aspect.A, (ChartPoint)aspect.B, pair.A.Point, pair.B.Point))
                .Select(aspect => (aspect.Exact, aspect.Orb is not null))
                .Concat(Lunations(pair, kind, sky));
        }

        var (moving, natal) = pair.A.Frame == Frame.Period ? (pair.A, pair.B) : (pair.B, pair.A);
        return sky.Period!.Transits
            .Where(transit => transit.Kind == kind && IsSame((ChartPoint)transit.Body, moving.Point) && IsSame(transit.Natal, natal.Point))
            .Select(transit => (transit.Exact, transit.Orb is not null));
    }

    // Sun and Moon in conjunction, square and opposition are told as lunations.
    private static IEnumerable<(ImmutableArray<LocalDateTime> Exact, bool InOrb)> Lunations(AspectPair pair, AspectKind kind, Sky sky) =>
        IsPair(ChartPoint.Sun, ChartPoint.Moon, pair.A.Point, pair.B.Point)
            ? sky.Period!.Lunations
                .Where(lunation => sky.Start <= lunation.At && lunation.At < sky.End && kind == ((int)lunation.Kind switch { 0 => AspectKind.Conjunction, 2 => AspectKind.Opposition, _ => AspectKind.Square }))
                .Select(lunation => (ImmutableArray.Create(lunation.At), true))
            : [];

    private bool AgreesWith(ImmutableArray<LocalDateTime> exact, bool inOrb, Sky sky)
    {
        if (Time is null || Time.Relation is TimeRelation.Until or TimeRelation.Since) return true;
        if (exact.Any(Time.AgreesWithEvent)) return true;

        // In orb at noon of the day and no exact minute named: it can be felt at any part of that day.
        return inOrb && Time.Windows.Any(window =>
            window.Touches(sky.Start, sky.End.PlusMinutes(-1)) && NodaTime.Period.Between(window.From, window.To, PeriodUnits.Minutes).Minutes >= NarrowestPart);
    }

    private string Told(AspectPair pair, Sky sky)
    {
        if (IsNegated) return $"{pair.A} and {pair.B} are in {Named(Kind)}";
        var kinds = AspectGeometry.All.Where(kind => (this with { Kind = kind, Time = null, IsNegated = false }).Holds(pair, sky)).ToList();
        if (kinds.Count == 0) return $"the facts hold no aspect between {pair.A} and {pair.B}";
        if (!kinds.Contains(Kind)) return $"between {pair.A} and {pair.B} there is {string.Join(" and ", kinds.Select(SkyWords.Of))}";
        var exact = Listed(pair, Turned(Turned(Kind, pair.A), pair.B), sky).SelectMany(found => found.Exact).ToList();
        return exact.Count == 0
            ? $"{SkyWords.Of(Kind)} between {pair.A} and {pair.B} is in orb, but not exact near that time"
            : $"the {Named(Kind)} of {pair.A} and {pair.B} is exact at {string.Join(" and ", exact.Select(time => SkySentences.Time(time, sky)))}";
    }

    private static string Named(AspectKind kind) => kind.ToString().ToLowerInvariant();

    // An aspect to the descendant is the supplementary one to the ascendant.
    private static AspectKind Turned(AspectKind kind, Subject subject) => !subject.IsOpposite ? kind : kind switch
    {
        AspectKind.Conjunction => AspectKind.Opposition,
        AspectKind.Opposition => AspectKind.Conjunction,
        AspectKind.Sextile => AspectKind.Trine,
        AspectKind.Trine => AspectKind.Sextile,
        _ => kind,
    };

    private static bool IsPair(ChartPoint a, ChartPoint b, ChartPoint x, ChartPoint y) =>
        (IsSame(a, x) && IsSame(b, y)) || (IsSame(a, y) && IsSame(b, x));

    private static bool IsSame(ChartPoint a, ChartPoint b) => a == b || (IsNode(a) && IsNode(b));

    private static bool IsNode(ChartPoint point) => point is ChartPoint.MeanNode or ChartPoint.TrueNode;
}
