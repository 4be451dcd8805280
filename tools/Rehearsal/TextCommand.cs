using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Rehearsal;

/// <summary><c>rehearse text FILE</c>: counts a report's text, as <c>pulse report … --text</c> writes it, and holds it against its own facts.</summary>
internal static class TextCommand
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The text of a report, as pulse report … --text writes it" };
        var command = new Command("text", "Count a report's text and hold it against its facts.") { file };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                using var stream = parsed.GetValue(file)!.OpenRead();
                using var json = JsonDocument.Parse(stream);
                Tell(json.RootElement, output);
                return 0;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"That is no text of a report: {error.Message}");
                return 1;
            }
        });
        return command;
    }

    private static void Tell(JsonElement report, TextWriter output)
    {
        var person = FactsJson.ReadPerson(report.GetProperty("chart").GetRawText());
        List<(string Kind, string Text, PeriodFacts? Period)> answers = [];
        foreach (var section in report.GetProperty("sections").EnumerateArray())
        {
            var isOfPeriod = section.TryGetProperty("period", out var period) && section.GetProperty("facts").TryGetProperty("bodies", out _);
            var facts = isOfPeriod ? FactsJson.ReadPeriod(section.GetProperty("facts").GetRawText()) : null;
            var kind = isOfPeriod ? period.GetProperty("kind").GetString()! : "section";
            answers.AddRange(section.GetProperty("answers").EnumerateArray().Select(answer => (kind, answer.GetProperty("text").GetString()!, facts)));
        }

        string[] texts = [.. answers.Select(answer => answer.Text)];
        var words = texts.Select(text => TextCounts.Words(text).Count).ToList();
        var sentences = TextCounts.Sentences(texts);
        Line($"{texts.Length:N0} texts, {words.Sum():N0} words, {words.Min()} to {words.Max()} each; {texts.Length - texts.Distinct().Count()} said twice");
        foreach (var kind in answers.GroupBy(answer => answer.Kind))
            Line($"{kind.Key}: {kind.Count():N0} texts, {100 * TextCounts.AlikeShare(kind.Select(answer => answer.Text)):0.0000} % of pairs share more than 30 % of their runs of five words");
        Line($"the most frequent sentence, names and numbers masked, is said {sentences[0].Times} times: {sentences[0].Sentence}");
        var ofPeriod = answers.Where(answer => answer.Period is not null).ToList();
        if (ofPeriod.Count > 0)
            Line($"{ofPeriod.Count(answer => ClaimCheck.Count(answer.Text, answer.Period!.Period).OfPeriod == 0):N0} of {ofPeriod.Count:N0} state nothing of their period that the claim check reads");
        var claims = answers.Sum(answer => ClaimCheck.Count(answer.Text, answer.Period?.Period).All);
        var wrong = answers.SelectMany(answer => ClaimCheck.Find(answer.Text, person, answer.Period)).ToList();
        Line($"{claims:N0} statements about the sky, {wrong.Count} false");
        foreach (var claim in wrong) Line($"  {claim.Message}");

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
