using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>Makes the calls of a natal report from its parts.</summary>
internal static class NatalPlan
{
    /// <summary>The item that opens a part, where the writer is asked for it.</summary>
    internal const string Opening = "opening";

    private const double TokensInWord = 1.4;
    private const int TokensOfOpening = 70;
    private const int LimitOverExpected = 2;

    /// <summary>A call for each part: its opening lines, and its sections.</summary>
    internal static ImmutableArray<Batch> ByPart(string report, PersonFacts person, ImmutableArray<NatalPart> parts) =>
    [
        .. parts.Select(part => BatchOf(
            report,
            part.Id,
            person,
            part.Sections,
            new Item($"{part.Id}/{Opening}", $"The lines that open the part '{part.Title}', in one paragraph of 15 to 45 words: {part.Opening} Their title is what the part is called.", TokensOfOpening))),
    ];

    /// <summary>A call for each section.</summary>
    internal static ImmutableArray<Batch> BySection(string report, PersonFacts person, ImmutableArray<NatalPart> parts) =>
        [.. parts.SelectMany(part => part.Sections).Select(section => BatchOf(report, section.Id.Replace('/', '-'), person, [section]))];

    private static Batch BatchOf(string report, string id, PersonFacts person, ImmutableArray<NatalSection> sections, params IEnumerable<Item> before)
    {
        Item[] items = [.. before, .. sections.Select(ItemOf)];
        return new Batch(id, items)
        {
            // What one writer says in several sections is written in one go: it must not say it twice.
            MaySplit = false,
            OutputTokenLimit = LimitOverExpected * items.Sum(item => item.ExpectedTokens),
            Prompt = context => PromptOf(report, person, sections, context),
        };
    }

    private static Item ItemOf(NatalSection section)
    {
        var prompt = string.Create(
            CultureInfo.InvariantCulture,
            $"{section.Name}. {section.Brief} {(section.Paragraphs == 1 ? "One or two paragraphs" : $"{section.Paragraphs} paragraphs or so")}, {section.LeastWords} to {section.MostWords} words in all.");
        return new Item(section.Id, prompt, (int)((section.LeastWords + section.MostWords) / 2 * TokensInWord));
    }

    private static string PromptOf(string report, PersonFacts person, ImmutableArray<NatalSection> sections, PromptContext context)
    {
        var asked = context.Items.Select(item => item.Id).ToHashSet();
        var text = new StringBuilder();
        var periods = new HashSet<string>();
        foreach (var section in sections.Where(section => asked.Contains(section.Id)))
        {
            text.Append("<section of=\"").Append(report).Append("\" id=\"").Append(section.Id).Append("\">\n").Append(FactsOf(person, section)).Append("\n</section>\n");
            if (section.Period is { } period && periods.Add(period.Period.Id))
                text.Append("<period id=\"").Append(period.Period.Id).Append("\">\n").Append(FactsJson.Write(period)).Append("\n</period>\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Part of the report '{report}'.").ToString();
    }

    private static string FactsOf(PersonFacts person, NatalSection section) =>
        JsonSerializer.Serialize(SubjectFacts.Of(person, section).ToDictionary(fact => fact.Label, fact => fact.Value), FactsJson.Readable);
}
