using PulseClarity.Reports.Claims.Words;

namespace PulseClarity.Reports.Claims;

/// <summary>Reads how many planets a clause puts into an element, a mode, a sign, a house, or backwards.</summary>
internal static class CountReader
{
    private const int Planets = 10;
    private const int FarthestNoun = 6;
    private const int FarthestGoal = 8;

    internal static IEnumerable<Claim> Read(Clause clause)
    {
        for (var at = 0; at < clause.Tokens.Length; at++)
        {
            if (NumberAt(clause, at) is not { } count || Noun(clause, at) is not { } noun || clause.IsSupposed(at)) continue;
            var isTotal = clause[at - 1].IsAny("the", "all", "your") && count == Planets;
            if (isTotal || clause[at - 1].Is("of") || clause[at - 2].Is("of")) continue;
            var goal = clause[at + 1].Kind == TokenKind.Quality ? at + 1 : Goal(clause, noun)
                ?? (clause.Has(-1, at, "ahead", "shelf", "with") ? GoalBefore(clause, at) : null);
            if (goal is not { } found) continue;
            var isOfBirth = clause.IsOfBirth || clause.Tokens.Any(token => token.Kind == TokenKind.InChart || token.IsAny("your", "you"));
            var quote = clause.Quote(Math.Min(at, found), Math.Max(noun, found));
            yield return clause[found].Kind switch
            {
                TokenKind.Quality => new CountClaim(quote, count, clause[found].Value, null, isOfBirth),
                TokenKind.Retrograde => new CountClaim(quote, count, null, null, isOfBirth),
                _ => new CountClaim(quote, count, null, PlaceReader.PlaceAt(clause, found), isOfBirth),
            };
        }
    }

    private static int? NumberAt(Clause clause, int at) => clause[at] switch
    {
        { Kind: TokenKind.Number, Value: <= Planets } number => clause[at - 1].Kind == TokenKind.Not && number.Value == 1 ? 0 : number.Value,
        { Kind: TokenKind.Not, Word: "no" or "without" } when clause[at + 1].IsAny("planet", "planets") => 0,
        _ => null,
    };

    // "planets", "of your planets", "of the ten planets", "of them".
    private static int? Noun(Clause clause, int at)
    {
        for (var i = at + 1; i <= at + FarthestNoun; i++)
        {
            if (clause[i].IsAny("planets", "planet")) return i;
            if (i == at + 1 && clause[i].Kind == TokenKind.Quality) continue;
            if (clause[i].Is("them") && clause[i - 1].Is("of")) return i;
            if (clause[i].Kind is not (TokenKind.Word or TokenKind.Number) || !(clause[i].IsAny("of", "the", "your", "natal", "all", "whole") || clause[i].Kind == TokenKind.Number || i == at + 1)) return null;
        }

        return null;
    }

    private static int? Goal(Clause clause, int noun)
    {
        for (var i = noun + 1; i <= noun + FarthestGoal; i++)
        {
            if (clause[i].Kind is TokenKind.Sign or TokenKind.House or TokenKind.Quality or TokenKind.Retrograde)
                return clause[i].Kind == TokenKind.Retrograde || clause.Has(noun, i, "in", "of") ? i : null;
            if (clause[i].Kind is TokenKind.Body or TokenKind.End or TokenKind.Break or TokenKind.Number) return null;
        }

        return null;
    }

    // "Earth comes out ahead, with four of the ten planets"; "Air is the short shelf".
    private static int? GoalBefore(Clause clause, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 9); i--)
        {
            if (clause[i].Kind == TokenKind.Quality) return i;
        }

        return null;
    }
}
