using System.Globalization;

namespace PulseClarity.Reports.Claims.Words;

/// <summary>Cuts a text into words, clock times and the marks that part sentences.</summary>
internal static class Tokenizer
{
    private const int MinutesPerHour = 60;
    private const int HoursPerHalfDay = 12;

    internal static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var i = 0;
        while (i < text.Length)
        {
            var letter = text[i];
            if (char.IsLetterOrDigit(letter)) i = TakeWord(text, i, tokens);
            else
            {
                if (KindOf(letter) is { } kind) tokens.Add(new Token(kind, 0, letter.ToString(), false, false, i, i + 1));
                i++;
            }
        }

        return tokens;
    }

    // A quotation mark closes or opens what somebody else says, which is no reason to lose the subject; a hyphen binds.
    private static TokenKind? KindOf(char mark) => mark switch
    {
        '.' or '?' or '!' or '\n' or '…' => TokenKind.End,
        ';' or ':' => TokenKind.Break,
        ',' or '–' or '—' or '(' or ')' or '[' or ']' => TokenKind.Comma,
        _ => null,
    };

    private static int TakeWord(string text, int start, List<Token> tokens)
    {
        if (char.IsAsciiDigit(text[start]) && TryClock(text, start, out var minutes, out var after))
        {
            tokens.Add(new Token(TokenKind.Clock, minutes, text[start..after], false, false, start, after));
            return after;
        }

        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '°' or '′' || IsInnerApostrophe(text, end))) end++;
        var word = text[start..end].ToLowerInvariant().Replace('’', '\'');
        var possessive = word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal);
        tokens.Add(new Token(
            TokenKind.Word, 0, possessive ? word[..^2] : word, char.IsUpper(text[start]), possessive, start, end));
        return end;
    }

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    // 19:40, 7:40 pm, 7.40 pm, 7 pm, 7pm.
    private static bool TryClock(string text, int start, out int minutes, out int after)
    {
        minutes = 0;
        after = start;
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i - start > 2) return false;
        var hour = int.Parse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = 0;
        var hasMinutes = i + 2 < text.Length + 0 && text[i] is ':' or '.' && IsTwoDigits(text, i + 1);
        var isColon = hasMinutes && text[i] == ':';
        if (hasMinutes)
        {
            minute = (text[i + 1] - '0') * 10 + text[i + 2] - '0';
            i += 3;
        }

        var half = HalfOfDay(text, ref i);
        if ((!isColon && half is null) || minute >= MinutesPerHour || hour > 24) return false;
        if (half is { } isAfternoon && hour <= HoursPerHalfDay) hour = hour % HoursPerHalfDay + (isAfternoon ? HoursPerHalfDay : 0);
        minutes = hour % 24 * MinutesPerHour + minute;
        after = i;
        return true;
    }

    private static bool IsTwoDigits(string text, int i) =>
        i + 1 < text.Length && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1])
        && (i + 2 >= text.Length || !char.IsAsciiDigit(text[i + 2]));

    private static bool? HalfOfDay(string text, ref int i)
    {
        var at = i;
        if (at < text.Length && text[at] == ' ') at++;
        foreach (var (mark, isAfternoon) in (ReadOnlySpan<(string, bool)>)[("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)])
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) != 0) continue;
            var end = at + mark.Length;
            if (end < text.Length && char.IsLetterOrDigit(text[end])) continue;
            i = end;
            return isAfternoon;
        }

        return null;
    }
}
