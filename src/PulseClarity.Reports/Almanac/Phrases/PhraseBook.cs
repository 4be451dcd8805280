using System.Collections.Frozen;
using System.Reflection;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>All phrases of the horoscope's answers, by heading.</summary>
internal static class PhraseBook
{
    private const string Folder = "PulseClarity.Reports.Almanac.Phrases.Passages.";

    private static readonly string[] Gentle = ["calm", "ease", "meet"];

    private static readonly FrozenDictionary<string, Phrase[]> Pages = Read(
        Sky(
            SignsFireWords.Text, SignsEarthWords.Text, SignsAirWords.Text, SignsWaterWords.Text, MoversQuickWords.Text, MoversSlowWords.Text,
            NatalInnerWords.Text, NatalOuterWords.Text, HousesWords.Text, PhasesWords.Text, AnglesWords.Text, PlacesWords.Text,
            NamesWords.Text, ThreadNamesWords.Text, GaitsWords.Text)
        .Append((Prefix: $"{QuestionTheme.Threads} ", Text: ThreadsWords.Text))
        .Concat(Passages()));

    /// <summary>The phrases under a heading; none where there is no such heading.</summary>
    internal static IReadOnlyList<Phrase> Under(string heading) => Pages.TryGetValue(heading, out var phrases) ? phrases : [];

    private static IEnumerable<(string Prefix, string Text)> Sky(params IEnumerable<string> texts) => texts.Select(text => ("", text));

    private static FrozenDictionary<string, Phrase[]> Read(IEnumerable<(string Prefix, string Text)> texts)
    {
        var pages = new Dictionary<string, List<Phrase>>();
        foreach (var (prefix, text) in texts)
        {
            var page = new List<Phrase>();
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!line.StartsWith("# ", StringComparison.Ordinal)) page.Add(new Phrase(line.TrimEnd('\r')));
                else if (!pages.TryGetValue(prefix + line[2..], out page!)) pages[prefix + line[2..]] = page = [];
            }
        }

        Gather(pages);
        return pages.ToFrozenDictionary(page => page.Key, page => page.Value.ToArray());
    }

    // Several files may add to one heading.
    private static IEnumerable<(string Prefix, string Text)> Passages()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            yield return ("", reader.ReadToEnd());
        }
    }

    // What is written for quiet, for ease and for beginnings suits all three, except of meetings, where calm is one and not two.
    private static void Gather(Dictionary<string, List<Phrase>> pages)
    {
        foreach (var theme in Enum.GetNames<QuestionTheme>().Where(theme => theme != nameof(QuestionTheme.Threads)))
        {
            var isOfTwo = theme is nameof(QuestionTheme.Meeting) or nameof(QuestionTheme.Touched);
            pages[$"{theme} gentle"] = [.. Gentle.Where(tone => tone != "calm" || !isOfTwo).SelectMany(tone => pages[$"{theme} {tone}"])];
        }
    }
}
