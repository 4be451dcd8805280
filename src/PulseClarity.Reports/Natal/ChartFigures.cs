using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>What a chart draws, and what went backwards in it.</summary>
internal static class ChartFigures
{
    private const int MostFigures = 2;

    /// <summary>Its figures, one of a kind and two at most; that there are none where there are none. Without a birth time nothing
    /// that hangs on the Moon is told: empty where all do.</summary>
    internal static IEnumerable<Subject> Of(PersonFacts person) => person.Patterns.IsEmpty
        ? [new Subject.NoFigure()]
        : person.Patterns
            .Where(pattern => person.BirthTime is not null || !pattern.Points.Contains(ChartPoint.Moon))
            .DistinctBy(pattern => pattern.Kind)
            .Take(MostFigures)
            .Select(pattern => new Subject.Figure(pattern));

    /// <summary>The quickest planet that went backwards, or that none did.</summary>
    internal static Subject Backwards(PersonFacts person) =>
        person.Placements.FirstOrDefault(placement => placement is { Retrograde: true, Body: <= Body.Pluto }) is { } placement
            ? new Subject.Backwards(placement.Body)
            : new Subject.AllForwards();
}
