using System.Collections.Frozen;

namespace PulseClarity.Reports.Claims.Words;

/// <summary>Finds the words and phrases that mean something to the claim check.</summary>
internal static class Lexicon
{
    /// <summary>Added to the value of a body: the point across from it is meant, as the south node from the north node.</summary>
    internal const int Opposite = 100;

    private static readonly FrozenDictionary<string, Phrase[]> Phrases = LexiconTable.All()
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    /// <summary>The text in tokens, each phrase as one.</summary>
    internal static List<Token> Read(string text)
    {
        var cut = Tokenizer.Cut(text);
        var tokens = new List<Token>(cut.Count);
        for (var i = 0; i < cut.Count;)
        {
            if (TryHouse(cut, i, out var house, out var count) || TryPhrase(cut, i, out house, out count))
            {
                tokens.Add(house);
                i += count;
            }
            else
            {
                tokens.Add(Numbers.Read(cut[i]));
                if (IsNextHouse(tokens)) tokens[^1] = tokens[^1] with { Kind = TokenKind.House };
                i++;
            }
        }

        return tokens;
    }

    // "From your fifth house into the sixth".
    private static bool IsNextHouse(List<Token> tokens)
    {
        if (tokens[^1] is not { Kind: TokenKind.Ordinal, Value: >= 1 and <= 12 } || tokens.Count < 4 || !tokens[^2].IsAny("the", "your") || !tokens[^3].IsAny("into", "to")) return false;
        for (var i = tokens.Count - 4; i >= Math.Max(0, tokens.Count - 6); i--)
        {
            if (tokens[i].Kind == TokenKind.House) return true;
        }

        return false;
    }

    private static bool TryPhrase(List<Token> cut, int at, out Token token, out int count)
    {
        (token, count) = (cut[at], 0);
        if (token.Kind != TokenKind.Word || !Phrases.TryGetValue(token.Word, out var candidates)) return false;
        foreach (var phrase in candidates)
        {
            if (!Fits(cut, at, phrase)) continue;
            var last = cut[at + phrase.Words.Length - 1];
            count = phrase.Words.Length;
            token = new Token(
                phrase.Kind, phrase.Value, phrase.Text, token.IsCapital, last.IsPossessive, token.Start, last.End);
            return true;
        }

        return false;
    }

    private static bool Fits(List<Token> cut, int at, Phrase phrase)
    {
        if (phrase.NeedsCapital && !cut[at].IsCapital) return false;
        if (at + phrase.Words.Length > cut.Count) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (cut[at + i].Word != phrase.Words[i]) return false;
        }

        return true;
    }

    // "third house", "3rd house", "third-house Mars", "house three", "house 3".
    private static bool TryHouse(List<Token> cut, int at, out Token token, out int count)
    {
        (token, count) = (cut[at], 2);
        if (at + 1 >= cut.Count) return false;
        var (first, second) = (Numbers.Read(cut[at]), Numbers.Read(cut[at + 1]));
        var number = first.Kind == TokenKind.Ordinal && second.IsAny("house", "houses") ? first
            : first.Is("house") && second.Kind == TokenKind.Number ? second
            : default;
        if (number.Value is < 1 or > 12) return false;
        token = new Token(TokenKind.House, number.Value, "house", first.IsCapital, second.IsPossessive, first.Start, second.End);
        return true;
    }
}
