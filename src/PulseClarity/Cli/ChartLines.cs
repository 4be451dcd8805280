using System.Text.Json;
using System.Text.Json.Nodes;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Cli;

/// <summary>Charts for many births: a line of JSON in, a line of JSON out; a bad line gives an error and the rest goes on.</summary>
internal static class ChartLines
{
    internal static int Run(TextReader input, TextWriter output, HouseSystem system)
    {
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            output.WriteLine(JsonSerializer.Serialize(Answer(line, system), ChartJson.Options));
        }

        output.Flush();
        return 0;
    }

    private static JsonObject Answer(string line, HouseSystem system)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new BirthDataException("line", "Each line must be a JSON object.");
            if (document.RootElement.TryGetProperty("id", out var given)) id = Id(given);
            var birth = document.RootElement;
            var place = BirthPlace.At(Number(birth, "lat"), Number(birth, "lon"), Text(birth, "zone") ?? throw Missing("zone"));
            var chart = BirthOptions.Cast(Text(birth, "date") ?? throw Missing("date"), Text(birth, "time"), Text(birth, "clock"), place, system);
            return ChartJson.Of(id, chart);
        }
        catch (InvalidOperationException)
        {
            // JSON may spell half of a surrogate pair, which is no text.
            return Refusal(id, "This line holds half a character; write its texts in whole ones.");
        }
        catch (JsonException)
        {
            return Refusal(id, "This line is not JSON.");
        }
        catch (Exception error) when (error is BirthDataException or EphemerisRangeException)
        {
            return Refusal(id, error.Message);
        }
    }

    private static JsonObject Refusal(JsonElement? id, string message) => new()
    {
        ["id"] = id is { } known ? JsonNode.Parse(known.GetRawText()) : null,
        ["error"] = message,
    };

    private static JsonElement Id(JsonElement given)
    {
        if (given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            throw new BirthDataException("id", "\"id\" must be a text or a number.");

        // Reading the text shows at once whether it could be written again.
        if (given.ValueKind == JsonValueKind.String) _ = given.GetString();
        return given.Clone();
    }

    private static string? Text(JsonElement birth, string field) => !birth.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null
        ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw new BirthDataException(field, $"\"{field}\" must be a text.");

    private static double Number(JsonElement birth, string field) =>
        birth.TryGetProperty(field, out var value)
            ? value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
                ? number
                : throw new BirthDataException(field, $"\"{field}\" must be a number of degrees.")
            : throw Missing(field);

    private static BirthDataException Missing(string field) => new(field, $"\"{field}\" is missing.");
}
