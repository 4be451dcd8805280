using System.Text.Json;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>
/// Checks JSON against the part of JSON Schema that strict answers use: type, enum, const, properties, required, additionalProperties
/// false, items, minItems, maxItems, minLength, maxLength, minimum, maximum, anyOf and $ref within the schema.
/// </summary>
internal static class SchemaCheck
{
    /// <summary>Where and how the text breaks the schema first; null when it fits.</summary>
    public static string? FirstBreach(JsonElement schema, string text)
    {
        try
        {
            using var value = JsonDocument.Parse(text);
            return Breach(schema, schema, value.RootElement, "$");
        }
        catch (JsonException)
        {
            return "it is not JSON.";
        }
    }

    private static string? Breach(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        schema = SchemaReference.Resolve(root, schema);
        if (schema.TryGetProperty("anyOf", out var choices))
            return choices.EnumerateArray().Any(choice => Breach(root, choice, value, path) is null) ? null : $"{path} fits no choice of anyOf.";
        if (schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(only, value)) return $"{path} is not the constant.";
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            return $"{path} is none of the enum.";
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOfType(value, name))) return $"{path} is not of type {type}.";
        return value.ValueKind switch
        {
            JsonValueKind.Object => ObjectBreach(root, schema, value, path),
            JsonValueKind.Array => ArrayBreach(root, schema, value, path),
            JsonValueKind.String => OutOf(schema, "minLength", "maxLength", value.GetString()!.Length) ? $"{path} is too short or too long." : null,
            JsonValueKind.Number => OutOf(schema, "minimum", "maximum", value.GetDouble()) ? $"{path} is too small or too large." : null,
            _ => null,
        };
    }

    private static string? ObjectBreach(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            var missing = required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _));
            if (missing.ValueKind == JsonValueKind.String) return $"{path}.{missing} is missing.";
        }

        var open = !schema.TryGetProperty("additionalProperties", out var additional) || additional.ValueKind != JsonValueKind.False;
        var known = schema.TryGetProperty("properties", out var properties);
        foreach (var property in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(property.Name, out var wanted))
            {
                if (Breach(root, wanted, property.Value, $"{path}.{property.Name}") is { } breach) return breach;
            }
            else if (!open)
            {
                return $"{path}.{property.Name} is not in the schema.";
            }
        }

        return null;
    }

    private static string? ArrayBreach(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (OutOf(schema, "minItems", "maxItems", value.GetArrayLength())) return $"{path} has {value.GetArrayLength()} items.";
        return schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().Select((item, index) => Breach(root, items, item, $"{path}[{index}]")).FirstOrDefault(breach => breach is not null)
            : null;
    }

    private static bool OutOf(JsonElement schema, string least, string most, double value) =>
        (schema.TryGetProperty(least, out var low) && value < low.GetDouble())
        || (schema.TryGetProperty(most, out var high) && value > high.GetDouble());

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool IsOfType(JsonElement value, string name) => name switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && Math.Floor(value.GetDouble()) == value.GetDouble(),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
