using System.Text;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.Horoscope;

/// <summary>
/// The 161 calls of a horoscope: the year, the months, two weeks at a time, three days at a time; 8,600 answers. The year names its themes
/// first and the months are told them; each month names its own, and its weeks and days are told those.
/// </summary>
public static class HoroscopePlan
{
    /// <summary>The name that a period's themes have among its items.</summary>
    internal const string Themes = "themes";

    private const int ExpectedTokens = 165;
    private const int LongestTokens = 240;
    private const int ThemesTokens = 40;

    /// <summary>Makes the plan.</summary>
    /// <param name="facts">What the sky says.</param>
    /// <param name="id">Its name: unique to the order.</param>
    /// <param name="language">The language to write in, by its English name.</param>
    public static Plan Make(HoroscopeFacts facts, string id, string language = Languages.English)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new Plan(id, HoroscopeInstructions.Of(facts.Person, language), [.. facts.Year.Batches.Select(batch => BatchOf(batch, facts))])
        {
            Lane = Lane.Bulk,
            Checks = () => new HoroscopeChecks(facts, language),
        };
    }

    /// <summary>The item that answers a question for a period.</summary>
    public static string ItemOf(Period period, Question question)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(question);
        return $"{period.Id}/{question.Id}";
    }

    // The questions stand in the instructions, where the provider's cache knows them: an item is its name.
    private static Batch BatchOf(HoroscopeBatch batch, HoroscopeFacts facts)
    {
        List<Item> items = [];
        foreach (var period in batch.Periods)
        {
            if (period.Kind is PeriodKind.Year or PeriodKind.Month) items.Add(new Item(ThemesItemOf(period), AskForThemes(period.Kind), ThemesTokens));
            items.AddRange(HoroscopeQuestions.Of(period.Kind).Select(question => new Item(ItemOf(period, question), "", ExpectedTokens)));
        }

        var toldBy = batch.Periods.Select(period => Above(period, facts.Year)).OfType<Period>().DistinctBy(above => above.Id).ToList();
        return new Batch(batch.Id, items)
        {
            After = [.. toldBy.Select(above => $"{above.Id}/{ThemesItemOf(above)}")],
            // A year and a month are written in one go.
            MaySplit = batch.Periods[0].Kind is PeriodKind.Week or PeriodKind.Day,
            OutputTokenLimit = items.Count * LongestTokens,
            Prompt = context => PromptOf(batch, toldBy, facts, context),
        };
    }

    private static string PromptOf(HoroscopeBatch batch, List<Period> toldBy, HoroscopeFacts facts, PromptContext context)
    {
        var text = new StringBuilder();
        foreach (var period in batch.Periods.Where(period => context.Items.Any(item => item.Id.StartsWith(period.Id + "/", StringComparison.Ordinal))))
            text.Append("<period id=\"").Append(period.Id).Append("\">\n").Append(FactsJson.Write(facts[period])).Append("\n</period>\n");
        foreach (var above in toldBy)
        {
            var themes = context.Answers[above.Id].Answers[ThemesItemOf(above)].GetString()!;
            text.Append("<themes of=\"").Append(above.Id).Append("\">").Append(themes).Append("</themes>\n");
        }

        return text.Append("Answer from the period that an item's name begins with. The rest of the name tells which of the questions it is.").ToString();
    }

    private static string ThemesItemOf(Period period) => $"{period.Id}/{Themes}";

    private static string AskForThemes(PeriodKind kind) =>
        $"Name the three themes of this {kind.ToString().ToLowerInvariant()}, each in two to seven words, separated by semicolons, and nothing else.";

    private static Period? Above(Period period, HoroscopeYear year) => period.Kind switch
    {
        PeriodKind.Year => null,
        PeriodKind.Month => year.Year,
        _ => year.MonthOf(period),
    };
}
