using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of solar and lunar returns.</summary>
internal static class ReturnReader
{
    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.Return || clause.IsSupposed(at)) continue;
            var time = clause.TimeOf(at, at);
            if (time is null && clause[at - 1].IsAny("a", "every", "each", "next", "last", "any", "of", "no")) continue;
            yield return new ReturnClaim(clause.Quote(Math.Max(0, at - 1), at), (Body)clause[at].Value, time);
        }
    }
}
