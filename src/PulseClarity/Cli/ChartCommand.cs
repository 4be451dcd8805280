using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Places;
using PulseClarity.Reports.Diagrams;

namespace PulseClarity.Cli;

/// <summary><c>pulse chart</c>: one chart for a person to read or as JSON, or many from lines of JSON.</summary>
internal static class ChartCommand
{
    // Points: a wheel that fills a page of A4 within its margins.
    private const double WheelSize = 480;

    internal static Command Create()
    {
        var name = new Option<string>("--name") { Description = "Whose chart it is", DefaultValueFactory = _ => "You" };
        var date = new Option<string?>("--date") { Description = "Birth date, like 1990-06-15" };
        var time = new Option<string?>("--time") { Description = "Birth time on the 24-hour clock, like 14:30; leave it out if unknown" };
        var clock = new Option<string?>("--clock") { Description = "old or new: which clock was read, on a day when clocks were changed" };
        var place = new Option<string?>("--place") { Description = "Birthplace, like \"Lisbon\" or \"Paris, Texas\"" };
        var latitude = new Option<string?>("--lat") { Description = "Latitude in degrees, north positive, instead of --place" };
        var longitude = new Option<string?>("--lon") { Description = "Longitude in degrees, east positive" };
        var zone = new Option<string?>("--zone") { Description = "IANA time zone, like Europe/Lisbon" };
        var houses = new Option<string>("--houses") { Description = "placidus, whole-sign, equal, porphyry or koch", DefaultValueFactory = _ => "placidus" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var svg = new Option<string?>("--svg") { Description = "Draw the wheel to this file as SVG" };
        var jsonl = new Option<bool>("--jsonl") { Description = "Read one birth a line from standard input as JSON, write one line each" };
        var command = new Command("chart", "Compute a natal chart.") { name, date, time, clock, place, latitude, longitude, zone, houses, json, svg, jsonl };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                var system = SystemOf(parsed.GetValue(houses)!);
                if (parsed.GetValue(jsonl)) return ChartLines.Run(Console.In, output, system);

                var who = BirthInput.Name(parsed.GetValue(name)!);
                var where = parsed.GetValue(place) is { } typed
                    ? PlaceOf(typed)
                    : BirthPlace.At(
                        DegreesOf("latitude", parsed.GetValue(latitude) ?? throw Missing("place", "--place, or --lat, --lon and --zone")),
                        DegreesOf("longitude", parsed.GetValue(longitude) ?? throw Missing("longitude", "--lon")),
                        parsed.GetValue(zone) ?? throw Missing("zone", "--zone"));
                var chart = Cast(parsed.GetValue(date) ?? throw Missing("date", "--date"), parsed.GetValue(time), parsed.GetValue(clock), where, system);
                if (parsed.GetValue(svg) is { } file) OutputFile.Write(file, NatalWheel.Of(chart.Chart, WheelSize, who).ToSvg());
                if (parsed.GetValue(json)) output.WriteLine(JsonSerializer.Serialize(ChartJson.Of(null, chart), ChartJson.Options));
                else ChartText.Write(output, who, chart);
                return 0;
            }
            catch (Exception error) when (error is BirthDataException or EphemerisRangeException or OutputFileException)
            {
                parsed.InvocationConfiguration.Error.WriteLine(error.Message);
                return 1;
            }
        });
        return command;
    }

    internal static BirthChart Cast(string date, string? time, string? clock, BirthPlace place, HouseSystem system)
    {
        LocalTime? timeOfDay = string.IsNullOrWhiteSpace(time) ? null : BirthInput.Time(time);
        var birth = Decide(BirthTime.Resolve(BirthInput.Date(date), timeOfDay, place), clock);
        return BirthChart.Cast(ChebyshevEphemeris.Default, birth, place, system);
    }

    // The old clock is the one that had not been changed yet: what it showed twice it showed first.
    private static BirthTime Decide(BirthTime birth, string? clock)
    {
        if (clock is not (null or "old" or "new"))
            throw new BirthDataException("clock", "Say old or new: had the clock that was read been changed yet?");
        return birth switch
        {
            BirthTime.Ambiguous or BirthTime.Skipped when clock is null =>
                throw new BirthDataException("clock", $"{birth.Remark} Please answer with --clock old or --clock new (in JSON lines: clock)."),
            BirthTime.Ambiguous twice => twice.Choose(later: clock == "new"),
            BirthTime.Skipped never => never.Choose(oldClock: clock == "old"),
            _ => birth,
        };
    }

    private static double DegreesOf(string field, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw new BirthDataException(field, $"'{(text.Length > 40 ? text[..40] + "…" : text)}' is not a number of degrees, like 38.72 or -9.13.");

    private static BirthDataException Missing(string field, string option) => new(field, $"The {field} is missing: give {option}.");

    private static HouseSystem SystemOf(string text) =>
        Enum.GetValues<HouseSystem>().Cast<HouseSystem?>().FirstOrDefault(system =>
            string.Equals(system.ToString(), text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        ?? throw new BirthDataException("houses", "Choose one of the house systems placidus, whole-sign, equal, porphyry, koch.");

    private static BirthPlace PlaceOf(string typed) => Gazetteer.Default.Find(typed) switch
    {
        PlaceLookup.Found found => BirthPlace.Of(found.Place),
        PlaceLookup.Several several => throw new BirthDataException(
            "place", $"Several places have that name; add region or country: {string.Join("; ", several.Places.Select(place => place.Label))}."),
        PlaceLookup.Unknown { Suggestions.IsEmpty: false } unknown => throw new BirthDataException(
            "place", $"We could not find that place. Did you mean {unknown.Suggestions[0].Label}?"),
        _ => throw new BirthDataException("place", "We could not find that place. Try the nearest larger town, or --lat, --lon and --zone."),
    };
}
