using System.Globalization;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Cli;

/// <summary>A chart for a person to read on a terminal.</summary>
internal static class ChartText
{
    internal static void Write(TextWriter output, string name, BirthChart birth)
    {
        var chart = birth.Chart;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {birth.Place.Label}, {chart.Instant:uuuu-MM-dd HH:mm} UTC"));
        if (birth.Time.Remark is { } remark) output.WriteLine(remark);
        output.WriteLine();
        foreach (var placement in chart.Placements)
        {
            var house = placement.House is { } number ? string.Create(CultureInfo.InvariantCulture, $"house {number}") : "";
            output.WriteLine($"  {placement.Body,-10} {placement.Zodiac,-22} {house,-9} {(placement.IsRetrograde ? "retrograde" : "")}".TrimEnd());
        }

        if (chart.Houses is { } houses)
        {
            output.WriteLine($"  {"Ascendant",-10} {new ZodiacPosition(houses.Angles.Ascendant)}");
            output.WriteLine($"  {"Midheaven",-10} {new ZodiacPosition(houses.Angles.Midheaven)}");
            if (houses.IsSubstituted) output.WriteLine($"  Within the polar circle {houses.Requested} is not defined; the houses are {houses.System}.");
        }

        output.WriteLine();
        foreach (var aspect in chart.Aspects)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {aspect.A,-10} {aspect.Kind,-14} {aspect.B,-10} {aspect.Orb,5:0.00}° {(aspect.IsApplying ? "applying" : "separating")}"));
        }
    }
}
