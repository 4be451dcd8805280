using System.Text.RegularExpressions;

namespace PulseClarity.Rehearsal;

/// <summary>What can be counted in many texts that should not be alike.</summary>
public static partial class TextCounts
{
    private const int Shingle = 5;
    private const double MostShared = 0.3;

    /// <summary>How often each sentence is said, its names, times and numbers masked; the most frequent first.</summary>
    public static IReadOnlyList<(string Sentence, int Times)> Sentences(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => SentenceEnd().Split(text))
            .Select(sentence => Names().Replace(sentence, "#"))
            .GroupBy(sentence => sentence)
            .Select(group => (group.Key, group.Count()))
            .OrderByDescending(sentence => sentence.Item2),
    ];

    /// <summary>The share of pairs of which one holds more than 30 % of the other's runs of five words.</summary>
    public static double AlikeShare(IEnumerable<string> texts)
    {
        var runs = texts.Select(RunsOf).ToList();
        var index = new Dictionary<string, List<int>>();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var run in runs[i])
            {
                if (!index.TryGetValue(run, out var holders)) index[run] = holders = [];
                holders.Add(i);
            }
        }

        var alike = 0L;
        var shared = new int[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            Array.Clear(shared);
            foreach (var run in runs[i])
            {
                foreach (var holder in index[run]) shared[holder]++;
            }

            for (var j = 0; j < i; j++)
            {
                if (shared[j] > MostShared * Math.Min(runs[i].Count, runs[j].Count)) alike++;
            }
        }

        return runs.Count < 2 ? 0 : alike / (runs.Count * (runs.Count - 1) / 2.0);
    }

    /// <summary>The words of a text in lower case, without marks.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(word => word.Value)];

    private static HashSet<string> RunsOf(string text)
    {
        string[] words = [.. Words(text)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(i => string.Join(' ', words, i, Shingle))];
    }

    [GeneratedRegex(@"[\p{L}\d:'’]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.?!]['’]?) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Lilith|Chiron|north node|ascendant|midheaven" +
        @"|Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces" +
        @"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday" +
        @"|January|February|March|April|May|June|July|August|September|October|November|December|\d[\d:]*(st|nd|rd|th)?" +
        @"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twenty-five)\b")]
    private static partial Regex Names();
}
