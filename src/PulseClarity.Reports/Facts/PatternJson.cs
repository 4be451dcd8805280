using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace PulseClarity.Reports.Facts;

/// <summary>A value that a text pattern writes and reads.</summary>
internal abstract class PatternJson<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        var parsed = pattern.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{text}' is no {typeof(T).Name} of facts.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
}
