using System.CommandLine;
using System.Text.Json;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Reports.Diagrams;

namespace PulseClarity.Cli;

/// <summary><c>pulse chart</c>: one chart for a person to read or as JSON, or many from lines of JSON.</summary>
internal static class ChartCommand
{
    // Points: a wheel that fills a page of A4 within its margins.
    private const double WheelSize = 480;

    internal static Command Create()
    {
        var birth = new BirthOptions();
        var houses = new Option<string>("--houses") { Description = "placidus, whole-sign, equal, porphyry or koch", DefaultValueFactory = _ => "placidus" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var svg = new Option<string?>("--svg") { Description = "Draw the wheel to this file as SVG" };
        var jsonl = new Option<bool>("--jsonl") { Description = "Read one birth a line from standard input as JSON, write one line each" };
        var command = new Command("chart", "Compute a natal chart.") { houses, json, svg, jsonl };
        birth.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                var system = SystemOf(parsed.GetValue(houses)!);
                if (parsed.GetValue(jsonl)) return ChartLines.Run(Console.In, output, system);

                var who = BirthInput.Name(parsed.GetValue(birth.Name) ?? "You");
                var chart = birth.Cast(parsed, system);
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

    private static HouseSystem SystemOf(string text) =>
        Enum.GetValues<HouseSystem>().Cast<HouseSystem?>().FirstOrDefault(system =>
            string.Equals(system.ToString(), text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        ?? throw new BirthDataException("houses", "Choose one of the house systems placidus, whole-sign, equal, porphyry, koch.");
}
