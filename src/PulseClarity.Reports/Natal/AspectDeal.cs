using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>Deals the aspects of a chart out among sections, so that each is told once: major ones before minor ones, close ones before wide ones.</summary>
/// <param name="person">Whose chart.</param>
/// <param name="onlyMajor">Whether minor aspects are left out.</param>
internal sealed class AspectDeal(PersonFacts person, bool onlyMajor = false)
{
    private readonly List<NatalAspect> _left =
    [
        .. person.Aspects
            .Where(aspect => (aspect.A <= ChartPoint.Pluto || aspect.B <= ChartPoint.Pluto) && (!onlyMajor || aspect.Kind.IsMajor()))
            .OrderByDescending(aspect => aspect.Kind.IsMajor()),
    ];

    /// <summary>The next aspects of a point, seen from it; fewer where no more are left.</summary>
    internal IEnumerable<Subject> Of(ChartPoint point, int count = 1)
    {
        foreach (var aspect in _left.Where(aspect => aspect.A == point || aspect.B == point).Take(count).ToList())
        {
            _left.Remove(aspect);
            yield return new Subject.Angle(aspect, point);
        }
    }

    /// <summary>The next aspects of all that meet a condition.</summary>
    internal IEnumerable<Subject> Where(Func<NatalAspect, bool> isMeant, int count)
    {
        foreach (var aspect in _left.Where(isMeant).Take(count).ToList())
        {
            _left.Remove(aspect);
            yield return new Subject.Angle(aspect, aspect.A);
        }
    }
}
