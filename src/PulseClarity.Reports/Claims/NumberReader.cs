using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads which numbers of numerology a clause gives.</summary>
internal static class NumberReader
{
    private const int Farthest = 4;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.NumberName) continue;
            if ((After(clause, at) ?? Before(clause, at)) is not { } number) continue;
            yield return new NumberClaim(
                clause.Quote(Math.Min(at, number), Math.Max(at, number)), (NumberName)clause[at].Value, clause[number].Value);
        }
    }

    private static int? After(Clause clause, int at)
    {
        for (var i = at + 1; i <= at + Farthest; i++)
        {
            if (clause[i].Kind == TokenKind.Number) return clause[i + 1].Kind is TokenKind.Month || clause[i + 1].IsAny("per", "minutes", "days") ? null : i;
            if (!clause[i].IsAny("is", "of", "a", "an", "the", "number", "your", "this", "being", "comes to", "comes", "to", "out", "at", "still")) return null;
        }

        return null;
    }

    // "a 4 personal year", "adds up to 4, the life path", "the number 4 of your life path".
    private static int? Before(Clause clause, int at)
    {
        for (var i = at - 1; i >= at - Farthest; i--)
        {
            if (clause[i].Kind == TokenKind.Number) return i;
            if (clause[i].Kind != TokenKind.Comma && !clause[i].IsAny("the", "your", "of", "a", "this", "as")) return null;
        }

        return null;
    }
}
