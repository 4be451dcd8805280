namespace PulseClarity.Reports.Claims.Words;

/// <summary>A word, or a phrase that means one thing.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Which one of its kind.</param>
/// <param name="Word">Its letters in lower case, without a possessive ending.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="IsPossessive">Whether it ends in 's.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Token(TokenKind Kind, int Value, string Word, bool IsCapital, bool IsPossessive, int Start, int End)
{
    internal bool Is(string word) => Word == word;

    internal bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Word == word) return true;
        }

        return false;
    }
}
