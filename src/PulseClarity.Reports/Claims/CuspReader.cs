using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads in which signs a clause has the houses begin.</summary>
internal static class CuspReader
{
    private const int Farthest = 6;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.House || clause.IsSupposed(at)) continue;
            if ((After(clause, at) ?? Before(clause, at)) is { } sign)
                yield return new CuspClaim(clause.Quote(Math.Min(at, sign), Math.Max(at, sign)), clause[at].Value, (ZodiacSign)clause[sign].Value);
        }
    }

    // "your fourth house begins in Capricorn", "the sixth house, which opens in Pisces", "fourth house cusp in Capricorn".
    private static int? After(Clause clause, int at)
    {
        for (var i = at + 1; i <= at + Farthest; i++)
        {
            if (clause[i].Kind == TokenKind.Sign) return clause.Has(at, i, "begins", "starts", "opens", "cusp") && clause.Has(at, i, "in", "is") ? i : null;
            if (clause[i].Kind is not (TokenKind.Word or TokenKind.Comma or TokenKind.Cusp)) return null;
        }

        return null;
    }

    // "Capricorn on the cusp of your fourth house", "Pisces opens your sixth house".
    private static int? Before(Clause clause, int at)
    {
        for (var i = at - 1; i >= at - Farthest; i--)
        {
            if (clause[i].Kind == TokenKind.Sign) return clause.Has(i, at, "cusp", "opens", "begins") ? i : null;
            if (clause[i].Kind is not (TokenKind.Word or TokenKind.Cusp)) return null;
        }

        return null;
    }
}
