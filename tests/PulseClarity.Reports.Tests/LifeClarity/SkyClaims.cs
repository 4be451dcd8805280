using System.Text.RegularExpressions;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Tests.LifeClarity;

/// <summary>Reads what a text says of the sky and compares it with the chart.</summary>
internal static partial class SkyClaims
{
    private const string Bodies = "Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Lilith|Chiron|north node";
    private const string Signs = "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces";

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>How many claims a text makes, and those that the chart does not bear out.</summary>
    internal static (int Count, List<string> False) Check(NatalChart chart, string text)
    {
        var count = 0;
        List<string> wrong = [];
        foreach (Match claim in InSign().Matches(text))
        {
            count++;
            if (Placed(chart, claim).Sign.ToString() != claim.Groups["sign"].Value) wrong.Add(claim.Value);
        }

        foreach (Match claim in InHouse().Matches(text))
        {
            count++;
            if (Placed(chart, claim).House != Array.IndexOf(Ordinals, claim.Groups["house"].Value) + 1) wrong.Add(claim.Value);
        }

        foreach (Match claim in Retrograde().Matches(text))
        {
            count++;
            if (!Placed(chart, claim).IsRetrograde) wrong.Add(claim.Value);
        }

        return (count, wrong);
    }

    private static Placement Placed(NatalChart chart, Match claim) => claim.Groups["body"].Value switch
    {
        "north node" => chart[Body.TrueNode],
        var name => chart[Enum.Parse<Body>(name)],
    };

    [GeneratedRegex($@"(?<body>{Bodies}) (?:was |is |stands )?in (?<sign>{Signs})")]
    private static partial Regex InSign();

    [GeneratedRegex($@"(?<body>{Bodies})(?:(?!{Bodies})[^.?;:])*? in the (?<house>\w+) house")]
    private static partial Regex InHouse();

    [GeneratedRegex($@"(?<body>{Bodies}) was (?:retrograde|walking backwards)")]
    private static partial Regex Retrograde();
}
