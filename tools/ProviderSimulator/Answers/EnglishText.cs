using System.Text;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>Plain English sentences about nothing much.</summary>
internal static class EnglishText
{
    private static readonly string[] Openings = ["Today", "By noon", "Before long", "At first", "In the end", "Now and then", "Quietly", "After a pause"];
    private static readonly string[] Adjectives = ["quiet", "bright", "careful", "early", "patient", "warm", "small", "steady", "open", "late", "clear", "old"];
    private static readonly string[] Nouns =
        ["gardener", "letter", "river", "window", "neighbour", "market", "bridge", "kettle", "teacher", "harbour", "orchard", "lamp", "road", "baker", "song", "table"];
    private static readonly string[] Verbs = ["follows", "finds", "waits for", "remembers", "carries", "meets", "answers", "watches", "leaves", "welcomes"];
    private static readonly string[] Places = ["near", "behind", "beside", "beyond", "across from", "in front of"];

    /// <summary>So many words, in sentences.</summary>
    public static string Write(int words, Random random)
    {
        var text = new StringBuilder();
        var sentence = new List<string>();
        for (var written = 0; written < words; written += sentence.Count)
        {
            sentence = [.. Sentence(random).Split(' ').Take(words - written)];
            if (text.Length > 0) text.Append(' ');
            text.AppendJoin(' ', sentence).Append('.');
        }

        return text.ToString();
    }

    private static string Sentence(Random random)
    {
        var sentence = $"{Of(Openings)} the {Of(Adjectives)} {Of(Nouns)} {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)} {Of(Places)} the {Of(Nouns)}";
        return random.Next(2) == 0 ? sentence : $"{sentence} and {Of(Verbs)} the {Of(Adjectives)} {Of(Nouns)}";

        string Of(string[] words) => words[random.Next(words.Length)];
    }
}
