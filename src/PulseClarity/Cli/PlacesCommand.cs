using System.CommandLine;
using System.Globalization;
using PulseClarity.Astrology.Places;

namespace PulseClarity.Cli;

/// <summary><c>pulse places lisb</c>: lists the places that a text can stand for.</summary>
internal static class PlacesCommand
{
    internal static Command Create()
    {
        var text = new Argument<string>("text") { Description = "The beginning of a name, with region or country after a comma if need be" };
        var command = new Command("places", "List the birthplaces that match.") { text };
        command.SetAction(parsed =>
        {
            var found = Gazetteer.Default.Search(parsed.GetRequiredValue(text));
            foreach (var place in found)
            {
                parsed.InvocationConfiguration.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{place.Label,-45} {place.Latitude,8:0.00} {place.Longitude,8:0.00}  {place.ZoneId}"));
            }

            if (!found.IsEmpty) return 0;
            parsed.InvocationConfiguration.Error.WriteLine("No place begins like that. Try fewer letters, or the nearest larger town.");
            return 1;
        });
        return command;
    }
}
