using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>Stays in a row as words, which cost a prompt a third of what objects do: "Pisces until 2026-04-15 03:21", "Aries until …".
/// Each begins when the one before it ends, so that only the first may say since when.</summary>
internal abstract class StayJson<T> : JsonConverter<ImmutableArray<T>>
{
    private const string FromWord = " from ";
    private const string UntilWord = " until ";

    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Stays are an array of strings.");
        var stays = ImmutableArray.CreateBuilder<T>();
        LocalDateTime? before = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var text = reader.GetString()!;
            var until = text.IndexOf(UntilWord, StringComparison.Ordinal);
            var beforeUntil = until < 0 ? text : text[..until];
            var from = beforeUntil.IndexOf(FromWord, StringComparison.Ordinal);
            var begun = from < 0 ? before : Time(beforeUntil[(from + FromWord.Length)..]);
            before = until < 0 ? null : Time(text[(until + UntilWord.Length)..]);
            stays.Add(Make(from < 0 ? beforeUntil : beforeUntil[..from], begun, before));
        }

        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A stay is a string.");
        return stays.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        LocalDateTime? before = null;
        foreach (var (place, from, until) in value.Select(Parts))
        {
            var begun = from is { } start && from != before ? FromWord + LocalDateTimeJson.Pattern.Format(start) : "";
            var ended = until is { } end ? UntilWord + LocalDateTimeJson.Pattern.Format(end) : "";
            writer.WriteStringValue(place + begun + ended);
            before = until;
        }

        writer.WriteEndArray();
    }

    protected abstract T Make(string place, LocalDateTime? from, LocalDateTime? until);

    protected abstract (string Place, LocalDateTime? From, LocalDateTime? Until) Parts(T stay);

    private static LocalDateTime Time(string text)
    {
        var parsed = LocalDateTimeJson.Pattern.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{text}' is no time of a stay.");
    }
}
