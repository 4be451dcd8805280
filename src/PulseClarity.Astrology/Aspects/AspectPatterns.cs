using System.Collections.Immutable;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Aspects;

/// <summary>Finds the figures among the ten planets (Sun to Pluto).</summary>
internal static class AspectPatterns
{
    private const int StelliumInSign = 4;
    private const int StelliumInArc = 3;
    private const double StelliumArc = 12.0;

    internal static ImmutableArray<AspectPattern> Find(ImmutableArray<Aspect> aspects, ReadOnlySpan<MovingPoint> points)
    {
        var planets = new List<MovingPoint>();
        foreach (var point in points)
        {
            if (point.Point <= ChartPoint.Pluto) planets.Add(point);
        }

        var links = aspects
            .Where(aspect => aspect.A <= ChartPoint.Pluto && aspect.B <= ChartPoint.Pluto)
            .ToDictionary(aspect => Pair(aspect.A, aspect.B), aspect => aspect.Kind);
        bool Linked(ChartPoint a, ChartPoint b, AspectKind kind) => links.TryGetValue(Pair(a, b), out var found) && found == kind;
        ChartPoint[] names = [.. planets.Select(planet => planet.Point)];

        var crosses = GrandCrosses(links, Linked);
        var patterns = ImmutableArray.CreateBuilder<AspectPattern>();
        patterns.AddRange(GrandTrines(names, Linked));
        patterns.AddRange(crosses);
        patterns.AddRange(TSquares(links, names, Linked)
            .Where(square => !crosses.Any(cross => square.Points.All(cross.Points.Contains))));
        patterns.AddRange(Yods(links, names, Linked));
        patterns.AddRange(Stelliums(planets));
        return patterns.DrainToImmutable();
    }

    private static IEnumerable<AspectPattern> GrandTrines(ChartPoint[] names, Func<ChartPoint, ChartPoint, AspectKind, bool> linked) =>
        from a in names
        from b in names
        where a < b && linked(a, b, AspectKind.Trine)
        from c in names
        where b < c && linked(a, c, AspectKind.Trine) && linked(b, c, AspectKind.Trine)
        select new AspectPattern(AspectPatternKind.GrandTrine, [a, b, c]);

    private static List<AspectPattern> GrandCrosses(
        Dictionary<(ChartPoint A, ChartPoint B), AspectKind> links, Func<ChartPoint, ChartPoint, AspectKind, bool> linked)
    {
        (ChartPoint A, ChartPoint B)[] oppositions = [.. Pairs(links, AspectKind.Opposition)];
        return
        [
            .. from first in oppositions
               from second in oppositions
               where first.A < second.A
                   && linked(first.A, second.A, AspectKind.Square) && linked(first.A, second.B, AspectKind.Square)
                   && linked(first.B, second.A, AspectKind.Square) && linked(first.B, second.B, AspectKind.Square)
               select new AspectPattern(AspectPatternKind.GrandCross, [first.A, second.A, first.B, second.B]),
        ];
    }

    private static IEnumerable<AspectPattern> TSquares(
        Dictionary<(ChartPoint A, ChartPoint B), AspectKind> links,
        ChartPoint[] names,
        Func<ChartPoint, ChartPoint, AspectKind, bool> linked) =>
        WithApex(links, names, linked, AspectKind.Opposition, AspectKind.Square, AspectPatternKind.TSquare);

    private static IEnumerable<AspectPattern> Yods(
        Dictionary<(ChartPoint A, ChartPoint B), AspectKind> links,
        ChartPoint[] names,
        Func<ChartPoint, ChartPoint, AspectKind, bool> linked) =>
        WithApex(links, names, linked, AspectKind.Sextile, AspectKind.Quincunx, AspectPatternKind.Yod);

    private static IEnumerable<AspectPattern> WithApex(
        Dictionary<(ChartPoint A, ChartPoint B), AspectKind> links,
        ChartPoint[] names,
        Func<ChartPoint, ChartPoint, AspectKind, bool> linked,
        AspectKind foot,
        AspectKind side,
        AspectPatternKind kind) =>
        from pair in Pairs(links, foot)
        from apex in names
        where linked(pair.A, apex, side) && linked(pair.B, apex, side)
        select new AspectPattern(kind, [pair.A, pair.B, apex]);

    private static IEnumerable<AspectPattern> Stelliums(List<MovingPoint> planets)
    {
        ImmutableArray<ChartPoint>[] groups =
        [
            .. planets.GroupBy(planet => Zodiacal.SignOf(planet.Longitude))
                .Where(group => group.Count() >= StelliumInSign)
                .Select(Members),
            .. planets.Select(first => planets.Where(planet => Degrees.Normalize(planet.Longitude - first.Longitude) <= StelliumArc))
                .Where(group => group.Count() >= StelliumInArc)
                .Select(Members),
        ];

        // A group that lies within a larger one is part of its story, not one of its own.
        return groups
            .Where((group, i) => !groups.Where((other, j) => j != i
                && group.All(other.Contains) && (other.Length > group.Length || j < i)).Any())
            .Select(group => new AspectPattern(AspectPatternKind.Stellium, group));

        static ImmutableArray<ChartPoint> Members(IEnumerable<MovingPoint> group) => [.. group.Select(planet => planet.Point).Order()];
    }

    private static IEnumerable<(ChartPoint A, ChartPoint B)> Pairs(
        Dictionary<(ChartPoint A, ChartPoint B), AspectKind> links, AspectKind kind) =>
        links.Where(link => link.Value == kind).Select(link => link.Key).Order();

    private static (ChartPoint A, ChartPoint B) Pair(ChartPoint a, ChartPoint b) => a < b ? (a, b) : (b, a);
}
