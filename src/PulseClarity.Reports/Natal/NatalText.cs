using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PulseClarity.Reports.Natal;

/// <summary>A written section.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">Its paragraphs, each one line of plain text.</param>
public sealed record NatalText(string Title, ImmutableArray<string> Paragraphs)
{
    /// <summary>The JSON schema that a writer answers to.</summary>
    internal static JsonElement Schema { get; } = JsonElement.Parse(
        """
        {"type":"object","properties":{"title":{"type":"string"},"paragraphs":{"type":"array","items":{"type":"string"}}},
        "required":["title","paragraphs"],"additionalProperties":false}
        """);

    /// <summary>The whole text.</summary>
    [JsonIgnore]
    public string Whole => string.Join('\n', Paragraphs);

    /// <summary>Reads what a writer answered; null where it is none.</summary>
    internal static NatalText? Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object
            || !answer.TryGetProperty("title", out var title) || title.ValueKind != JsonValueKind.String
            || !answer.TryGetProperty("paragraphs", out var paragraphs) || paragraphs.ValueKind != JsonValueKind.Array
            || paragraphs.EnumerateArray().Any(paragraph => paragraph.ValueKind != JsonValueKind.String)) return null;
        return new NatalText(title.GetString()!.Trim(), [.. paragraphs.EnumerateArray().Select(paragraph => paragraph.GetString()!.Trim()).Where(text => text.Length > 0)]);
    }
}
