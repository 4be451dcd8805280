using System.Text.Json;
using System.Text.Json.Nodes;

namespace PulseClarity.Generation.Answers;

/// <summary>
/// The form in which all answers come: <c>{"answers":[{"id":…,"answer":…},…]}</c>. It is the same for all calls of a plan, whatever they
/// ask, since providers put the schema before the prompt and sell its known beginning at a discount.
/// </summary>
internal static class AnswerEnvelope
{
    private const string Answers = "answers";
    private const string Id = "id";
    private const string Answer = "answer";

    /// <summary>The schema of an answer that is a text.</summary>
    internal static JsonElement TextSchema { get; } = JsonElement.Parse("""{"type":"string"}""");

    /// <summary>The schema of a call's whole answer.</summary>
    internal static JsonElement Schema(JsonElement answer) => JsonSerializer.SerializeToElement(Object(new JsonObject
    {
        [Answers] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = Object(new JsonObject { [Id] = new JsonObject { ["type"] = "string" }, [Answer] = JsonNode.Parse(answer.GetRawText()) }),
        },
    }));

    private static JsonObject Object(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
        ["additionalProperties"] = false,
    };
}
