using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads when a clause has the Moon void of course.</summary>
internal static class VoidReader
{
    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.Void || clause.IsSupposed(at)) continue;
            var moon = clause.Mentions.LastOrDefault(mention => mention.At < at);
            var hasMoon = moon.Point == ChartPoint.Moon && at - moon.At <= 10;
            if (clause[at].Is("void") && !hasMoon) continue;
            var start = hasMoon ? moon.Start : at;
            if (clause.IsAfterWhen(start, at)) continue;
            foreach (var time in clause.TimesOf(start, at, Tense.Present)) yield return new VoidClaim(clause.Quote(start, at), clause.IsNegated(at - 3, at), time);
        }
    }
}
