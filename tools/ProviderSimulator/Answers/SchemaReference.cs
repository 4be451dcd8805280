using System.Text.Json;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>Follows <c>$ref</c> within one schema: <c>#</c> and <c>#/$defs/name</c>.</summary>
internal static class SchemaReference
{
    /// <exception cref="ResponderException">The reference leads nowhere.</exception>
    public static JsonElement Resolve(JsonElement root, JsonElement schema)
    {
        for (var steps = 0; schema.TryGetProperty("$ref", out var reference); steps++)
        {
            if (steps == 16) throw new ResponderException($"The schema's $ref '{reference}' goes in a circle.");
            schema = reference.GetString()!.Split('/')[1..].Aggregate(root, (at, name) => at.TryGetProperty(name, out var next)
                ? next
                : throw new ResponderException($"The schema's $ref '{reference}' leads nowhere."));
        }

        return schema;
    }
}
