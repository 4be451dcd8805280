namespace PulseClarity.Reports.Claims.Words;

/// <summary>Words that together mean one thing.</summary>
/// <param name="Text">The words in lower case, parted by blanks.</param>
/// <param name="Kind">What they mean.</param>
/// <param name="Value">Which one of its kind.</param>
/// <param name="NeedsCapital">Whether the first must begin with a capital to mean it.</param>
internal sealed record Phrase(string Text, TokenKind Kind, int Value, bool NeedsCapital = false)
{
    internal string[] Words { get; } = Text.Split(' ');
}
