using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PulseClarity.ProviderSimulator.Faults;

/// <summary>Spoils an answer's content the way a model does, whatever the content is about.</summary>
internal static class ContentFault
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Spoil(FaultKind kind, string content, Random random) => kind switch
    {
        FaultKind.InvalidJson => Break(content),
        FaultKind.MissingAnswer or FaultKind.ExtraAnswer or FaultKind.WrongCount => Recount(kind, content, random),
        _ => content,
    };

    // What lies between the brackets of an answer never closes: no JSON, whatever is made of it.
    private static string Break(string content) => $"{{\"{content[..(content.Length / 2)]}";

    private static string Recount(FaultKind kind, string content, Random random)
    {
        if (ParseOrNull(content) is not { } root) return kind == FaultKind.ExtraAnswer ? content + "\n" + content : "";
        if (FirstArray(root) is { } array) Recount(kind, array, random);
        else if (root is JsonObject only) Recount(kind, only);
        return root.ToJsonString(Plain);
    }

    private static void Recount(FaultKind kind, JsonArray array, Random random)
    {
        var at = random.Next(array.Count);
        switch (kind)
        {
            case FaultKind.MissingAnswer:
                array.RemoveAt(at);
                break;
            case FaultKind.ExtraAnswer:
                array.Insert(at, array[at]?.DeepClone());
                break;
            default:
                // Any length from none to twice as many, but not the right one.
                var wanted = random.Next(2 * array.Count);
                if (wanted >= array.Count) wanted++;
                while (array.Count > wanted) array.RemoveAt(array.Count - 1);
                while (array.Count < wanted) array.Add(array[random.Next(array.Count)]?.DeepClone());
                break;
        }
    }

    // An answer without a list has one thing for each property: those are then its answers.
    private static void Recount(FaultKind kind, JsonObject only)
    {
        if (kind == FaultKind.ExtraAnswer || only.Count == 0) only["one_more"] = "Nobody asked for this.";
        else only.RemoveAt(only.Count - 1);
    }

    private static JsonArray? FirstArray(JsonNode? node) => node switch
    {
        JsonArray { Count: > 0 } array => array,
        JsonObject properties => properties.Select(property => FirstArray(property.Value)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static JsonNode? ParseOrNull(string content)
    {
        try
        {
            return JsonNode.Parse(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
