using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;

namespace PulseClarity.Astrology.Transits;

/// <summary>The degrees of the zodiac at which a moving body makes a major aspect to a natal point.</summary>
internal sealed class NatalTargets
{
    private readonly (ChartPoint Point, AspectKind Kind)[] _aspects;

    internal NatalTargets(NatalChart chart)
    {
        (double Degree, ChartPoint Point, AspectKind Kind)[] targets =
        [
            .. from point in PointsOf(chart)
               from ray in MajorRays
               select (Degree: Degrees.Normalize(chart.LongitudeOf(point)!.Value + ray.Angle), point, ray.Kind) into target
               orderby target.Degree
               select target,
        ];
        Angles = [.. targets.Select(target => target.Degree)];
        _aspects = [.. targets.Select(target => (target.Point, target.Kind))];
    }

    /// <summary>Degrees in [0, 360), ascending.</summary>
    internal double[] Angles { get; }

    internal (ChartPoint Point, AspectKind Kind) this[int index] => _aspects[index];

    /// <summary>The eight directions of the five major aspects, ascending from 0° to 300°.</summary>
    internal static (double Angle, AspectKind Kind)[] MajorRays { get; } =
    [
        .. AspectGeometry.All.Where(kind => kind.IsMajor())
            .SelectMany(kind => new[] { kind.Angle(), Degrees.Normalize(-kind.Angle()) }.Distinct().Select(angle => (angle, kind)))
            .OrderBy(ray => ray.angle),
    ];

    /// <summary>The natal points that transits are followed to: without a birth time neither the Moon nor the angles.</summary>
    internal static IEnumerable<ChartPoint> PointsOf(NatalChart chart) =>
        Enum.GetValues<ChartPoint>().Where(point =>
            point != ChartPoint.MeanNode
            && (chart.HasTime || point is not (ChartPoint.Moon or ChartPoint.Ascendant or ChartPoint.Midheaven)));
}
