using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.Claims;

/// <summary>The birth chart has a figure: "your T-square", "a grand trine, drawn by the Moon, Jupiter and Pluto".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Kind">The figure.</param>
/// <param name="Points">The bodies that are said to draw it; empty where none are named.</param>
/// <param name="IsNegated">Whether it is said that there is none.</param>
internal sealed record PatternClaim(string Quote, AspectPatternKind Kind, ImmutableArray<ChartPoint> Points, bool IsNegated) : Claim(Quote)
{
    internal override bool IsOfPeriod => false;

    internal override string? Contradiction(Sky sky)
    {
        var patterns = sky.Person.Patterns;
        if (patterns.Any(pattern => pattern.Kind == Kind && Points.All(pattern.Points.Contains)) != IsNegated) return null;
        return patterns.IsEmpty
            ? "the birth chart has no such figure"
            : "the birth chart has " + string.Join(", ", patterns.Select(pattern => $"a {pattern.Kind} of {SkyWords.List([.. pattern.Points.Select(SkyWords.Of)])}"));
    }
}
