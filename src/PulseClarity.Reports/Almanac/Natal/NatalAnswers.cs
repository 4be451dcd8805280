using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>Writes the sections that a natal report's prompt asks for.</summary>
internal static class NatalAnswers
{
    private const int FirstSet = 0;
    private const int SecondSet = 1;

    /// <summary>The sections as JSON.</summary>
    internal static string To(AlmanacPrompt prompt)
    {
        var written = new Dictionary<string, Dictionary<string, NatalText>>();
        return AnswerJson.Write(prompt.Items.Select(item =>
        {
            var complaint = prompt.Complaints.GetValueOrDefault(item) ?? "";
            if (!written.TryGetValue(complaint, out var texts)) written[complaint] = texts = Write(prompt, complaint);
            return (item, (object)texts[item]);
        }));
    }

    // All of the report is written each time, since what one section says the next must not; what was not asked for is put away.
    private static Dictionary<string, NatalText> Write(AlmanacPrompt prompt, string complaint)
    {
        var isBlueprint = prompt.Report == LifeBlueprintReport.Name;
        // What was refused once is told the other way.
        var set = isBlueprint == (complaint.Length == 0) ? SecondSet : FirstSet;
        var seed = prompt.SeedFor($"{prompt.Report}{complaint}");
        var writer = new NatalWriter(prompt.Person, seed, set);
        var parts = isBlueprint ? LifeBlueprintManifest.Of(new LifeBlueprintFacts(prompt.Person, prompt.Periods)) : LifeClarityParts.Of(prompt.Person);
        var texts = new Dictionary<string, NatalText>();
        foreach (var part in parts)
        {
            texts[$"{part.Id}/{NatalPlan.Opening}"] = NatalOpenings.Of(prompt.Person, part.Id, new Dice(seed));
            // Of the year ahead it is told only what is asked.
            foreach (var section in part.Sections.Where(section => section.Period is not null || !section.Subjects.Any(subject => subject is Subject.Ahead)))
                texts[section.Id] = writer.Write(section);
        }

        return texts;
    }
}
