using System.Collections.Frozen;

namespace PulseClarity.Reports.Checks;

/// <summary>Tells whether a text is English, by its smallest words: they are a third of any English prose, and next to none of another language's.</summary>
internal static class EnglishCheck
{
    private const double LeastShare = 0.2;

    private static readonly FrozenSet<string> Small = new[]
    {
        "the", "and", "of", "to", "a", "in", "is", "it", "you", "that", "your", "for", "with", "as", "on", "be", "at", "by", "this", "what", "not", "or", "an",
        "from", "has", "have", "but", "one", "all", "there", "when", "which", "will", "if", "so", "can", "may", "than", "then", "its", "she", "her", "his", "he", "they",
    }.ToFrozenSet();

    internal static bool IsEnglish(string text)
    {
        var words = Words.All(text).ToList();
        return words.Count(Small.Contains) >= LeastShare * words.Count;
    }
}
