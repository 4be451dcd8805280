using System.CommandLine;
using System.Globalization;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Houses;
using PulseClarity.Births;

namespace PulseClarity.Cli;

/// <summary>The options that say who was born when and where.</summary>
internal sealed class BirthOptions
{
    internal Option<string?> Name { get; } = new("--name") { Description = "Whose chart it is" };

    private Option<string?> Date { get; } = new("--date") { Description = "Birth date, like 1990-06-15" };

    private Option<string?> Time { get; } = new("--time") { Description = "Birth time on the 24-hour clock, like 14:30; leave it out if unknown" };

    private Option<string?> Clock { get; } = new("--clock") { Description = "old or new: which clock was read, on a day when clocks were changed" };

    private Option<string?> Place { get; } = new("--place") { Description = "Birthplace, like \"Lisbon\" or \"Paris, Texas\"" };

    private Option<string?> Latitude { get; } = new("--lat") { Description = "Latitude in degrees, north positive, instead of --place" };

    private Option<string?> Longitude { get; } = new("--lon") { Description = "Longitude in degrees, east positive" };

    private Option<string?> Zone { get; } = new("--zone") { Description = "IANA time zone, like Europe/Lisbon" };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[Name, Date, Time, Clock, Place, Latitude, Longitude, Zone]) command.Add(option);
    }

    internal BirthChart Cast(ParseResult parsed, HouseSystem system)
    {
        var where = parsed.GetValue(Place) is { } typed
            ? PlaceOf(typed)
            : BirthPlace.At(
                DegreesOf("latitude", parsed.GetValue(Latitude) ?? throw Missing("place", "--place, or --lat, --lon and --zone")),
                DegreesOf("longitude", parsed.GetValue(Longitude) ?? throw Missing("longitude", "--lon")),
                parsed.GetValue(Zone) ?? throw Missing("zone", "--zone"));
        return Cast(parsed.GetValue(Date) ?? throw Missing("date", "--date"), parsed.GetValue(Time), parsed.GetValue(Clock), where, system);
    }

    internal static BirthChart Cast(string date, string? time, string? clock, BirthPlace place, HouseSystem system)
    {
        try
        {
            return BirthReading.Cast(date, time, clock, place, system);
        }
        catch (BirthQuestionException question)
        {
            throw new BirthDataException(question.Field, $"{question.Message} Please answer with --clock old or --clock new (in JSON lines: clock).");
        }
    }

    private static double DegreesOf(string field, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw new BirthDataException(field, $"'{(text.Length > 40 ? text[..40] + "…" : text)}' is not a number of degrees, like 38.72 or -9.13.");

    internal static BirthDataException Missing(string field, string option) => new(field, $"The {field} is missing: give {option}.");

    private static BirthPlace PlaceOf(string typed)
    {
        try
        {
            return BirthReading.PlaceNamed(typed);
        }
        catch (BirthQuestionException question)
        {
            throw new BirthDataException(question.Field, $"Several places have that name; add region or country: {string.Join("; ", question.Choices)}.");
        }
    }
}
