using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;

namespace PulseClarity.Rehearsal;

/// <summary>A plan of the size and shape of a year's horoscope: 1 call for the year, then 12 for its months, then 26 for two weeks each and 122 for three days each; 8,600 answers.</summary>
public static class YearPlan
{
    private const int Questions = 20;
    private const int TokensAnAnswer = 157;
    private const int LongestAnswer = 225;
    private const int InstructionsCharacters = 5_000;
    private const int FactsCharacters = 1_400;

    /// <summary>The plan.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="lane">Who waits.</param>
    public static Plan Make(string id = "year", Lane lane = Lane.Bulk) =>
        new(id, Filler("You write a yearbook.", InstructionsCharacters), [Year(), .. Months(), .. Weeks(), .. Days()]) { Lane = lane };

    private static Batch Year() => Of("year", ["year"], []) with { MaySplit = false };

    private static IEnumerable<Batch> Months() =>
        Enumerable.Range(1, 12).Select(month => Of($"month-{month:00}", [$"month-{month:00}"], ["year/year.themes"]) with { MaySplit = false });

    private static IEnumerable<Batch> Weeks() => Enumerable.Range(0, 26)
        .Select(pair => Of($"weeks-{pair + 1:00}", [$"week-{2 * pair + 1:00}", $"week-{2 * pair + 2:00}"], [ThemesOf(pair * 12 / 26 + 1)]));

    private static IEnumerable<Batch> Days() => Enumerable.Range(0, 122)
        .Select(triple => Of(
            $"days-{triple + 1:000}",
            Enumerable.Range(3 * triple + 1, triple == 121 ? 2 : 3).Select(day => $"day-{day:000}"),
            [ThemesOf(triple * 12 / 122 + 1)]));

    private static string ThemesOf(int month) => $"month-{month:00}/month-{month:00}.themes";

    private static Batch Of(string id, IEnumerable<string> periods, IReadOnlyList<string> after)
    {
        var names = periods.ToList();
        // What the days and weeks are told of their month, and the months of the year, comes first.
        List<Item> items =
        [
            .. names[0] == id ? [new Item($"{id}.themes", "Which three themes does it have?", TokensAnAnswer)] : Array.Empty<Item>(),
            .. from period in names
               from question in Enumerable.Range(1, Questions)
               select new Item($"{period}/{question:00}", $"What of question {question:00}?", TokensAnAnswer),
        ];
        return new Batch(id, items) { After = after, Prompt = Facts, OutputTokenLimit = LongestAnswer * items.Count };

        // Of the periods that are asked about, and no others.
        string Facts(PromptContext asked) => string.Join('\n', names
            .Where(name => asked.Items.Any(item => item.Id.EndsWith("themes", StringComparison.Ordinal) || item.Id.StartsWith(name, StringComparison.Ordinal)))
            .Select(name => Filler($"Facts of {name}.", FactsCharacters)));
    }

    private static string Filler(string beginning, int characters) =>
        beginning + string.Concat(Enumerable.Repeat(" The moon moves on, and the reader with her.", characters / 44));
}
