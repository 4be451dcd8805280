using System.Globalization;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Finds where English words can be broken, by Liang's method (Word Hy-phen-a-tion by Com-put-er, Stanford 1983).</summary>
public sealed class Hyphenation
{
    private const int FewestBefore = 2;
    private const int FewestAfter = 3;
    private const int ShortestWord = 6;
    private static readonly Lazy<Hyphenation> LoadedEnglish = new(LoadEnglish);
    private readonly Dictionary<string, byte[]> _patterns;
    private readonly int _longest;

    private Hyphenation(Dictionary<string, byte[]> patterns)
    {
        _patterns = patterns;
        _longest = patterns.Keys.Max(pattern => pattern.Length);
    }

    /// <summary>The patterns for English.</summary>
    public static Hyphenation English => LoadedEnglish.Value;

    /// <summary>The places in a word before which a hyphen can stand, in ascending order. Punctuation round the word is allowed;
    /// words with capitals, figures or hyphens of their own are left whole, as names are.</summary>
    public IReadOnlyList<int> Breaks(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var start = 0;
        while (start < word.Length && !char.IsLetter(word[start])) start++;
        var end = word.Length;
        while (end > start && !char.IsLetter(word[end - 1])) end--;
        var letters = word[start..end];
        if (letters.Length < ShortestWord || !letters.All(char.IsLower)) return [];

        var dotted = $".{letters}.";
        var strengths = new byte[dotted.Length + 1];
        for (var i = 0; i < dotted.Length; i++)
        {
            for (var length = 1; length <= Math.Min(_longest, dotted.Length - i); length++)
            {
                if (!_patterns.TryGetValue(dotted.Substring(i, length), out var pattern)) continue;
                for (var j = 0; j < pattern.Length; j++) strengths[i + j] = Math.Max(strengths[i + j], pattern[j]);
            }
        }

        var breaks = new List<int>();
        for (var i = FewestBefore; i <= letters.Length - FewestAfter; i++)
        {
            if (strengths[i + 1] % 2 == 1) breaks.Add(start + i);
        }

        return breaks;
    }

    private static Hyphenation LoadEnglish()
    {
        using var stream = typeof(Hyphenation).Assembly.GetManifestResourceStream("PulseClarity.Typesetting.Paragraphs.Patterns.hyph_en_US.dic")
            ?? throw new InvalidOperationException("The hyphenation patterns are not embedded.");
        using var reader = new StreamReader(stream);
        const int HeadLines = 3;
        for (var i = 0; i < HeadLines; i++) reader.ReadLine();
        var patterns = new Dictionary<string, byte[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            var letters = string.Concat(line.Where(character => !char.IsAsciiDigit(character)));
            var strengths = new byte[letters.Length + 1];
            var at = 0;
            foreach (var character in line)
            {
                if (char.IsAsciiDigit(character)) strengths[at] = (byte)CharUnicodeInfo.GetDecimalDigitValue(character);
                else at++;
            }

            patterns[letters] = strengths;
        }

        return new Hyphenation(patterns);
    }
}
