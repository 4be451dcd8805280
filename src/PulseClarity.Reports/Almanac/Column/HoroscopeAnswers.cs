using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Answers the questions of a horoscope's prompt.</summary>
internal static class HoroscopeAnswers
{
    /// <summary>The answers as JSON.</summary>
    internal static string To(AlmanacPrompt prompt)
    {
        var written = new Dictionary<(string Period, string Complaint), Dictionary<string, string>>();
        return AnswerJson.Write(prompt.Items.Select(item =>
        {
            var period = item[..item.IndexOf('/', StringComparison.Ordinal)];
            var complaint = prompt.Complaints.GetValueOrDefault(item) ?? "";
            if (!written.TryGetValue((period, complaint), out var answered))
                written[(period, complaint)] = answered = Write(prompt, prompt.Periods[period], complaint);
            return (item, (object)answered[item[(period.Length + 1)..]]);
        }));
    }

    private static Dictionary<string, string> Write(AlmanacPrompt prompt, PeriodFacts facts, string complaint)
    {
        var columnist = new Columnist(prompt.Person, prompt.SeedFor(complaint));
        var answers = columnist.Write(facts, facts.Period.Kind is PeriodKind.Day or PeriodKind.Week ? prompt.Themes : [])
            .ToDictionary(answer => answer.Question.Id, answer => answer.Text);
        answers[HoroscopePlan.Themes] = string.Join("; ", columnist.ThemesOf(facts));
        return answers;
    }
}
