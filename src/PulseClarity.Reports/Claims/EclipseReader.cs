using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads what a clause says of eclipses.</summary>
internal static class EclipseReader
{
    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (clause[at].Kind != TokenKind.Eclipse || clause[at + 1].IsAny("season", "seasons") || clause.IsSupposed(at)) continue;
            var end = at;
            if (clause[at + 1].IsAny("in", "falls") && clause[at + 2].Kind == TokenKind.Sign) end = at + 2;
            var sign = end > at ? (ZodiacSign)clause[end].Value : clause[at - 1].Kind == TokenKind.Sign ? (ZodiacSign)clause[at - 1].Value : OnlySign(clause, at);
            var time = clause.TimeOf(at, end) ?? (clause.Times.Length == 1 ? clause.Times[0] : null);
            var house = PhaseReader.HouseAfter(clause, at);
            var isIndefinite = clause[at - 1].IsAny("a", "an", "any", "every", "no", "each", "of") || clause[at - 2].IsAny("a", "an", "any", "every", "no");
            if (isIndefinite && sign is null && time is null && house is null && (clause[at].Value == 0 || clause[at + 1].IsAny("is", "can", "may") || clause[at - 1].IsAny("any", "every", "no", "each", "of"))) continue;
            yield return new EclipseClaim(
                clause.Quote(at, end), clause[at].Value switch { 1 => LunationKind.NewMoon, 2 => LunationKind.FullMoon, _ => null }, sign, house, time);
        }
    }

    // "An eclipse of the Moon opens the year, on 3 March, in Virgo".
    private static ZodiacSign? OnlySign(Clause clause, int at)
    {
        ZodiacSign? found = null;
        for (var i = at + 1; i < clause.Tokens.Length; i++)
        {
            if (clause[i].Kind == TokenKind.Body) return null;
            if (clause[i].Kind == TokenKind.Sign && clause[i - 1].Is("in")) found ??= (ZodiacSign)clause[i].Value;
        }

        return found;
    }
}
