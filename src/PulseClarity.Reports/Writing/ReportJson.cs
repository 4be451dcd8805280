using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Writing;

/// <summary>Writes a report's text as JSON, section by section.</summary>
internal sealed class ReportJson : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;

    internal ReportJson(Stream output, string kind, PersonFacts person)
    {
        _json = new Utf8JsonWriter(output, Options);
        _json.WriteStartObject();
        _json.WriteString("report", kind);
        _json.WriteString("person", person.Name);
        _json.WritePropertyName("chart");
        _json.WriteRawValue(FactsJson.Write(person));
        _json.WriteStartArray("sections");
    }

    internal void Section(string id, string title, Period? period, IEnumerable<(string Question, string Text)> answers, string facts)
    {
        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteString("title", title);
        if (period is not null)
        {
            _json.WriteStartObject("period");
            _json.WriteString("kind", period.Kind.ToString().ToLowerInvariant());
            _json.WriteString("start", LocalDatePattern.Iso.Format(period.Start));
            _json.WriteString("end", LocalDatePattern.Iso.Format(period.End));
            _json.WriteEndObject();
        }

        _json.WriteStartArray("answers");
        foreach (var (question, text) in answers)
        {
            _json.WriteStartObject();
            _json.WriteString("question", question);
            _json.WriteString("text", text);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WritePropertyName("facts");
        _json.WriteRawValue(facts);
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }
}
