using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PulseClarity.Reports.Facts;

/// <summary>Facts as JSON: compact, names of properties in camel case, values of enumerations by name, nothing written for null; the
/// same facts always give the same bytes. Letters of any script stay as they are; quotes, angle brackets, ampersands, controls and
/// what lies beyond the basic plane are escaped, so that no name can end its string or a fence around it.</summary>
public static class FactsJson
{
    /// <summary>How any words of ours are written as JSON: letters of all scripts as they are, what could end a string or a fence escaped.</summary>
    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(),
            new LocalDateJson(),
            new LocalTimeJson(),
            new LocalDateTimeJson(),
            new SignStayJson(),
            new HouseStayJson(),
        },
    };

    /// <summary>The facts of a person as JSON.</summary>
    public static string Write(PersonFacts person) => JsonSerializer.Serialize(person, Options);

    /// <summary>The facts of a period as JSON.</summary>
    public static string Write(PeriodFacts period) => JsonSerializer.Serialize(period, Options);

    /// <summary>The facts of a person from what <see cref="Write(PersonFacts)"/> wrote.</summary>
    /// <exception cref="JsonException">It is not that.</exception>
    public static PersonFacts ReadPerson(string json) => Read<PersonFacts>(json);

    /// <summary>The facts of a period from what <see cref="Write(PeriodFacts)"/> wrote.</summary>
    /// <exception cref="JsonException">It is not that.</exception>
    public static PeriodFacts ReadPeriod(string json) => Read<PeriodFacts>(json);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The facts are null.");
}
