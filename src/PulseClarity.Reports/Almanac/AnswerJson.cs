using System.Text.Encodings.Web;
using System.Text.Json;

namespace PulseClarity.Reports.Almanac;

/// <summary>The form in which answers are given back.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    internal static string Write(IEnumerable<(string Item, object Answer)> answers) =>
        JsonSerializer.Serialize(new { Answers = answers.Select(answer => new { Id = answer.Item, answer.Answer }) }, Plain);
}
