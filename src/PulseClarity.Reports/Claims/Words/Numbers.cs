using System.Collections.Frozen;
using System.Globalization;

namespace PulseClarity.Reports.Claims.Words;

/// <summary>Numbers and ordinals, in words or digits.</summary>
internal static class Numbers
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, (TokenKind Kind, int Value)> Words =
        Cardinals.Select((word, value) => (word, Kind: TokenKind.Number, value))
            .Concat(Ordinals.Select((word, value) => (word, Kind: TokenKind.Ordinal, value)))
            .Append(("thirtieth", TokenKind.Ordinal, 30))
            .Append(("none", TokenKind.Number, 0))
            .ToFrozenDictionary(entry => entry.Item1, entry => (entry.Item2, entry.Item3));

    /// <summary>The token as a number, an ordinal or a degree where it is one; else as it was.</summary>
    internal static Token Read(Token token)
    {
        if (token.Kind != TokenKind.Word) return token;
        if (Words.TryGetValue(token.Word, out var known)) return token with { Kind = known.Kind, Value = known.Value };
        if (!char.IsAsciiDigit(token.Word[0])) return token;
        var digits = token.Word.Length;
        while (digits > 0 && !char.IsAsciiDigit(token.Word[digits - 1])) digits--;
        if (!int.TryParse(token.Word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return token;
        return token.Word[digits..] switch
        {
            "" => token with { Kind = TokenKind.Number, Value = value },
            "st" or "nd" or "rd" or "th" => token with { Kind = TokenKind.Ordinal, Value = value },
            _ => token,
        };
    }
}
