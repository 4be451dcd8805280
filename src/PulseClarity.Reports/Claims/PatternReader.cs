using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads which figures a clause says that the birth chart has.</summary>
internal static class PatternReader
{
    private const int FewestPoints = 3;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.Pattern || clause.IsSupposed(at)) continue;
            if (clause[at - 1].IsAny("any", "every") || (clause[at - 1].Is("a") && clause[at + 1].Is("is"))) continue;
            ImmutableArray<ChartPoint> named =
            [
                .. clause.Mentions.Where(mention => mention is { IsClear: true, Point: <= ChartPoint.Pluto }).Select(mention => mention.Point!.Value).Distinct(),
            ];
            yield return new PatternClaim(
                clause.Quote(at, at), (AspectPatternKind)clause[at].Value, named.Length >= FewestPoints ? named : [], clause.IsNegated(at - 3, at));
        }
    }
}
