using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>The words of one style, shaped, measured and taken apart once: a long book has few different ones. They live as long as
/// their style.</summary>
internal sealed class StyledWords
{
    private const int MostRemembered = 50_000;
    private const int LongestRemembered = 32;
    private static readonly ConditionalWeakTable<TextStyle, StyledWords> OfStyles = [];
    private readonly ConcurrentDictionary<string, ShapedText> _shaped = new();
    private readonly ConcurrentDictionary<(string Word, bool IsHyphenated), Fragment[]> _fragments = new();
    private readonly TextStyle _style;

    private StyledWords(TextStyle style)
    {
        _style = style;
        Space = ShapedText.Of(" ", style);
        Hyphen = ShapedText.Of("-", style);
    }

    /// <summary>The space between words.</summary>
    internal ShapedText Space { get; }

    /// <summary>The hyphen at a line's end.</summary>
    internal ShapedText Hyphen { get; }

    internal static StyledWords Of(TextStyle style) => OfStyles.GetValue(style, made => new StyledWords(made));

    /// <summary>A word as it is set.</summary>
    internal ShapedText Shape(string word)
    {
        if (word.Length > LongestRemembered) return ShapedText.Of(word, _style);
        if (_shaped.TryGetValue(word, out var shaped)) return shaped;
        if (_shaped.Count >= MostRemembered) _shaped.Clear();
        return _shaped.GetOrAdd(word, ShapedText.Of(word, _style));
    }

    /// <summary>How wide a text is on one line, in points.</summary>
    internal double Measure(string text)
    {
        var width = 0.0;
        foreach (var part in text.AsSpan().Split(' ')) width += (part.Start.Value > 0 ? Space.Width : 0) + Shape(text[part]).Width;
        return width;
    }

    /// <summary>The parts of a word between which a line can end.</summary>
    internal ReadOnlySpan<Fragment> FragmentsOf(string word, bool isHyphenated)
    {
        if (word.Length > LongestRemembered) return TakenApart(word, isHyphenated);
        if (_fragments.TryGetValue((word, isHyphenated), out var fragments)) return fragments;
        if (_fragments.Count >= MostRemembered) _fragments.Clear();
        return _fragments.GetOrAdd((word, isHyphenated), TakenApart(word, isHyphenated));
    }

    /// <summary>A fragment cut between its characters, for a measure that cannot hold it whole.</summary>
    internal IEnumerable<Fragment> Cut(Fragment whole)
    {
        var characters = StringInfo.ParseCombiningCharacters(whole.Text);
        for (var i = 0; i < characters.Length; i++)
        {
            var isLast = i == characters.Length - 1;
            yield return Make(whole.Text[characters[i]..(isLast ? whole.Text.Length : characters[i + 1])], isLast ? whole.After : Junction.Break);
        }
    }

    private Fragment[] TakenApart(string word, bool isHyphenated)
    {
        var fragments = new List<Fragment>();
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            // After a dash or a hyphen of the word's own, but not before the punctuation that belongs to it. Where there are no spaces,
            // as in Chinese and Japanese, a line can end between any two letters.
            if (word[i - 1] is '—' or '–' or '-' && char.IsLetter(word[i]) && i > 1 || IsIdeograph(word[i]) && char.IsLetter(word[i - 1]))
            {
                AddPart(word[start..i], Junction.Break);
                start = i;
            }
        }

        AddPart(word[start..], Junction.Joined);
        return [.. fragments];

        void AddPart(string part, Junction after)
        {
            var from = 0;
            foreach (var at in isHyphenated ? Hyphenation.English.Breaks(part) : [])
            {
                fragments.Add(Make(part[from..at], Junction.Hyphen));
                from = at;
            }

            fragments.Add(Make(part[from..], after));
        }
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    private Fragment Make(string text, Junction after) => new(text, _style, Shape(text).Width, after);
}
