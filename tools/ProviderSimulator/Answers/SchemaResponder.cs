using System.Text.Json;
using System.Text.Json.Nodes;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>Writes JSON that fits any schema of the strict kind, or a paragraph where there is none; the same for the same prompt and seed.</summary>
/// <remarks>Strings have <see cref="WordsPerString"/> words, cut or filled to minLength and maxLength; <c>pattern</c> and <c>format</c> are not obeyed.</remarks>
public sealed class SchemaResponder : IResponder
{
    // Deeper than any answer that is meant; a schema that contains itself ends here.
    private const int Depth = 12;

    /// <summary>How many words each string and each paragraph has. Default: 80 to 150.</summary>
    public WordRange WordsPerString { get; init; } = new(80, 150);

    /// <inheritdoc/>
    public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (WordsPerString is not { Least: > 0 } || WordsPerString.Most < WordsPerString.Least)
            throw new ResponderException("WordsPerString must begin at 1 or more and not end before it begins.");
        var random = new Random(request.Seed);
        return ValueTask.FromResult(request.Schema is { } schema
            ? Value(schema, schema, random, 0)?.ToJsonString() ?? "null"
            : Paragraph(random));
    }

    private JsonNode? Value(JsonElement root, JsonElement schema, Random random, int depth)
    {
        schema = SchemaReference.Resolve(root, schema);
        if (depth > Depth) throw new ResponderException("The schema is too deep, or contains itself without an end.");
        if (schema.TryGetProperty("const", out var only)) return JsonNode.Parse(only.GetRawText());
        if (schema.TryGetProperty("enum", out var allowed)) return JsonNode.Parse(allowed[random.Next(allowed.GetArrayLength())].GetRawText());
        if (schema.TryGetProperty("anyOf", out var choices)) return Value(root, Choose(choices, depth), random, depth + 1);
        return TypeOf(schema) switch
        {
            "object" => Properties(root, schema, random, depth),
            "array" => Items(root, schema, random, depth),
            "integer" => random.Next(Bound(schema, "minimum", 0), Math.Max(Bound(schema, "minimum", 0), Bound(schema, "maximum", Bound(schema, "minimum", 0) + 99)) + 1),
            "number" => Bound(schema, "minimum", 0),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            _ => Text(schema, random),
        };
    }

    // Far down, the choice that ends: null when it is offered.
    private static JsonElement Choose(JsonElement choices, int depth)
    {
        var end = choices.EnumerateArray().FirstOrDefault(choice => choice.TryGetProperty("type", out var type) && type.ValueEquals("null"));
        return depth > Depth / 2 && end.ValueKind == JsonValueKind.Object ? end : choices[0];
    }

    private JsonObject Properties(JsonElement root, JsonElement schema, Random random, int depth)
    {
        var result = new JsonObject();
        if (!schema.TryGetProperty("properties", out var properties)) return result;
        foreach (var property in properties.EnumerateObject()) result[property.Name] = Value(root, property.Value, random, depth + 1);
        return result;
    }

    private JsonArray Items(JsonElement root, JsonElement schema, Random random, int depth)
    {
        var least = Bound(schema, "minItems", depth > Depth / 2 ? 0 : 1);
        var most = Math.Max(least, Bound(schema, "maxItems", depth > Depth / 2 ? least : least + 2));
        var items = new JsonArray();
        if (!schema.TryGetProperty("items", out var item)) return items;
        for (var left = random.Next(least, most + 1); left > 0; left--) items.Add(Value(root, item, random, depth + 1));
        return items;
    }

    private string Text(JsonElement schema, Random random)
    {
        var least = Bound(schema, "minLength", 0);
        var text = Paragraph(random);
        while (text.Length < least) text += " " + Paragraph(random);
        var most = Bound(schema, "maxLength", int.MaxValue);
        return text.Length <= most ? text : text[..most];
    }

    private string Paragraph(Random random) => EnglishText.Write(random.Next(WordsPerString.Least, WordsPerString.Most + 1), random);

    private static int Bound(JsonElement schema, string name, int otherwise) =>
        schema.TryGetProperty(name, out var bound) ? (int)bound.GetDouble() : otherwise;

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array ? type[0].GetString() : type.GetString();
}
