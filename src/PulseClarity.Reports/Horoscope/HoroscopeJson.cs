using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PulseClarity.Generation.Plans;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>
/// The whole text of a horoscope as JSON: <c>{"report","person","sections":[{"id","title","period":{"kind","start","end"},
/// "answers":[{"question","text"}],"facts":{…}}]}</c>, the year first, then months, weeks and days in order.
/// </summary>
public static class HoroscopeJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where.</param>
    /// <param name="facts">The horoscope's facts.</param>
    /// <param name="answers">Its answers, by batch: those of a complete run.</param>
    /// <exception cref="KeyNotFoundException">An answer is missing.</exception>
    public static void Write(Stream stream, HoroscopeFacts facts, IReadOnlyDictionary<string, BatchAnswers> answers)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(answers);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("report", "personal-horoscope");
        json.WriteString("person", facts.Person.Name);
        json.WriteStartArray("sections");
        foreach (var batch in facts.Year.Batches)
        {
            foreach (var period in batch.Periods)
            {
                WriteSection(json, period, facts[period], answers[batch.Id]);
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a period is called: "Tuesday, 1 December 2026", "1 to 7 December 2026".</summary>
    public static string TitleOf(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (start, end) = (period.Start, period.End);
        return period.Kind == PeriodKind.Day ? Text(start, "dddd, d MMMM uuuu")
            : (start.Year, start.Month) == (end.Year, end.Month) ? $"{Text(start, "%d")} to {Text(end, "d MMMM uuuu")}"
            : start.Year == end.Year ? $"{Text(start, "d MMMM")} to {Text(end, "d MMMM uuuu")}"
            : $"{Text(start, "d MMMM uuuu")} to {Text(end, "d MMMM uuuu")}";
    }

    private static void WriteSection(Utf8JsonWriter json, Period period, PeriodFacts facts, BatchAnswers answers)
    {
        json.WriteStartObject();
        json.WriteString("id", period.Id);
        json.WriteString("title", TitleOf(period));
        json.WriteStartObject("period");
        json.WriteString("kind", period.Kind.ToString().ToLowerInvariant());
        json.WriteString("start", LocalDatePattern.Iso.Format(period.Start));
        json.WriteString("end", LocalDatePattern.Iso.Format(period.End));
        json.WriteEndObject();
        json.WriteStartArray("answers");
        foreach (var question in HoroscopeQuestions.Of(period.Kind))
        {
            json.WriteStartObject();
            json.WriteString("question", question.Text);
            json.WriteString("text", answers.Answers[HoroscopePlan.ItemOf(period, question)].GetString()!.Trim());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("facts");
        json.WriteRawValue(FactsJson.Write(facts));
        json.WriteEndObject();
    }

    private static string Text(LocalDate date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
