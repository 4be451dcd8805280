using System.Globalization;
using System.Text;

namespace PulseClarity.Astrology.Numerology;

/// <summary>The numbers of a name, each letter by its place in the Pythagorean square (a j s 1, b k t 2 … i r 9).</summary>
/// <param name="Spelling">The name in the letters that were counted.</param>
/// <param name="Skipped">The characters of the name that belong to a script with no rule here, as they stand in it; empty for most.</param>
/// <param name="Expression">All letters.</param>
/// <param name="SoulUrge">The vowels; null for a name without any.</param>
/// <param name="Personality">The consonants; null for a name without any.</param>
public sealed record NameNumbers(
    string Spelling,
    string Skipped,
    NumerologyNumber Expression,
    NumerologyNumber? SoulUrge,
    NumerologyNumber? Personality)
{
    private const int Square = 9;

    /// <summary>The numbers of a name; null when it has no letter that can be counted (Arabic, Japanese, emoji).</summary>
    /// <param name="name">The full name as given at birth, in any script. Vowels are a, e, i, o, u, and y unless it stands beside
    /// one of them.</param>
    public static NameNumbers? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var skipped = new StringBuilder();
        var words = new List<string>();
        foreach (var word in name.Split([' ', '-', '\u2010', '\u2011', '\u2013'], StringSplitOptions.RemoveEmptyEntries))
        {
            var spelled = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (rune.IsBmp && Transliteration.Spell(char.ToLowerInvariant((char)rune.Value)) is { } letters) spelled.Append(letters);
                else if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol) skipped.Append(rune);
            }

            if (spelled.Length > 0) words.Add(spelled.ToString());
        }

        if (words.Count == 0) return null;
        var vowels = words.SelectMany(word => word.Where((_, i) => IsVowel(word, i))).ToList();
        var consonants = words.SelectMany(word => word.Where((_, i) => !IsVowel(word, i))).ToList();
        return new NameNumbers(
            string.Join(' ', words).ToUpperInvariant(),
            skipped.ToString(),
            NumerologyNumber.Sum([.. words.SelectMany(word => word).Select(ValueOf)]),
            vowels.Count > 0 ? NumerologyNumber.Sum([.. vowels.Select(ValueOf)]) : null,
            consonants.Count > 0 ? NumerologyNumber.Sum([.. consonants.Select(ValueOf)]) : null);
    }

    private static int ValueOf(char letter) => (letter - 'a') % Square + 1;

    private static bool IsVowel(string word, int i)
    {
        if (word[i] != 'y') return IsPlainVowel(word[i]);
        return !(i > 0 && IsPlainVowel(word[i - 1])) && !(i + 1 < word.Length && IsPlainVowel(word[i + 1]));
    }

    private static bool IsPlainVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
