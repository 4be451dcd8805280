using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;
using PulseClarity.Astrology.Births;

namespace PulseClarity.Cli;

/// <summary>A chart as JSON: longitudes in degrees of the ecliptic of date, speeds in degrees a day, names in lower case with
/// underscores.</summary>
internal static partial class ChartJson
{
    internal static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonObject Of(JsonElement? id, BirthChart birth)
    {
        var chart = birth.Chart;
        var bodies = new JsonObject();
        foreach (var placement in chart.Placements)
        {
            bodies[Name(placement.Body)] = new JsonObject
            {
                ["longitude"] = placement.Position.Longitude,
                ["latitude"] = placement.Position.Latitude,
                ["speed"] = placement.Position.LongitudeSpeed,
                ["sign"] = Name(placement.Sign),
                ["house"] = placement.House,
                ["retrograde"] = placement.IsRetrograde,
            };
        }

        var answer = new JsonObject();
        if (id is { } known) answer["id"] = JsonNode.Parse(known.GetRawText());
        answer["utc"] = InstantPattern.ExtendedIso.Format(chart.Instant);
        answer["bodies"] = bodies;
        answer["angles"] = chart.Houses is not { } houses ? null : new JsonObject
        {
            ["ascendant"] = houses.Angles.Ascendant,
            ["midheaven"] = houses.Angles.Midheaven,
            ["descendant"] = houses.Angles.Descendant,
            ["imum_coeli"] = houses.Angles.ImumCoeli,
        };
        answer["houses"] = chart.Houses is not { } divided ? null : new JsonObject
        {
            ["system"] = Name(divided.System),
            ["cusps"] = new JsonArray([.. divided.Cusps.Select(cusp => JsonValue.Create(cusp))]),
        };
        answer["aspects"] = new JsonArray([.. chart.Aspects.Select(aspect => new JsonObject
        {
            ["a"] = Name(aspect.A),
            ["b"] = Name(aspect.B),
            ["kind"] = Name(aspect.Kind),
            ["orb"] = aspect.Orb,
            ["applying"] = aspect.IsApplying,
        })]);
        answer["moon_phase"] = new JsonObject { ["name"] = Name(chart.MoonPhase.Name), ["angle"] = chart.MoonPhase.Angle };
        return answer;
    }

    private static string Name(Enum value) => WordStart().Replace(value.ToString(), "_$1").ToLowerInvariant();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex WordStart();
}
