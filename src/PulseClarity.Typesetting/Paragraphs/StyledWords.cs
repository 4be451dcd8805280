using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>The words of one style, shaped, measured and taken apart once: a long book has few different ones. They live as long as
/// their style.</summary>
internal sealed class StyledWords
{
    // What the hyphen at a line's end stands for: who copies the text or hears it read gets the whole word.
    private const string SoftHyphen = "\u00AD";
    private const int MostRemembered = 50_000;
    private const int LongestRemembered = 48;
    private static readonly ConditionalWeakTable<TextStyle, StyledWords> OfStyles = [];
    private readonly ConcurrentDictionary<string, ShapedText> _shaped = new();
    private readonly ConcurrentDictionary<string, Fragment[]> _whole = new();
    private readonly ConcurrentDictionary<string, Fragment[]> _hyphenated = new();
    private readonly Lazy<ShapedText> _space;
    private readonly Lazy<ShapedText> _hyphen;
    private readonly TextStyle _style;

    private StyledWords(TextStyle style)
    {
        _style = style;
        _space = new Lazy<ShapedText>(() => ShapedText.Of(" ", style));
        _hyphen = new Lazy<ShapedText>(() => ShapedText.Of("-", style).StandingFor(SoftHyphen));
    }

    /// <summary>The space between words.</summary>
    internal ShapedText Space => _space.Value;

    /// <summary>The hyphen at a line's end.</summary>
    internal ShapedText Hyphen => _hyphen.Value;

    internal static StyledWords Of(TextStyle style) => OfStyles.GetValue(style, made => new StyledWords(made));

    /// <summary>A word, or a short line, as it is set.</summary>
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
    internal ReadOnlySpan<Fragment> FragmentsOf(ReadOnlySpan<char> word, bool isHyphenated)
    {
        var known = isHyphenated ? _hyphenated : _whole;
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var fragments)) return fragments;
        var made = TakenApart(word.ToString(), isHyphenated);
        if (word.Length > LongestRemembered) return made;
        if (known.Count >= MostRemembered) known.Clear();
        return known.GetOrAdd(word.ToString(), made);
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

    private Fragment Make(string text, Junction after) => new(Shape(text), this, after);
}
