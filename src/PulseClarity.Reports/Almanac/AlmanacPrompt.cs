using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac;

/// <summary>What a prompt tells, as far as the almanac writer reads it: the facts, the themes, and the items that are asked.</summary>
internal sealed partial class AlmanacPrompt
{
    private const string ItemsBegin = "The items:";
    private const string ComplaintsBegin = "Your last answers to these could not be used:";

    private AlmanacPrompt(
        PersonFacts person,
        string? report,
        IReadOnlyDictionary<string, PeriodFacts> periods,
        ImmutableArray<string> themes,
        ImmutableArray<string> items,
        IReadOnlyDictionary<string, string> complaints) =>
        (Person, Report, Periods, Themes, Items, Complaints) = (person, report, periods, themes, items, complaints);

    internal PersonFacts Person { get; }

    /// <summary>Of which natal report sections are asked; null where periods of a horoscope are.</summary>
    internal string? Report { get; }

    /// <summary>By id.</summary>
    internal IReadOnlyDictionary<string, PeriodFacts> Periods { get; }

    /// <summary>Of the month, or of the year for a month.</summary>
    internal ImmutableArray<string> Themes { get; }

    /// <summary>What is asked, by the names of the items.</summary>
    internal ImmutableArray<string> Items { get; }

    /// <summary>What was wrong with the last answers, by item.</summary>
    internal IReadOnlyDictionary<string, string> Complaints { get; }

    /// <summary>A seed for the words: the person's own, and another one after each complaint, so that what is asked again is said in other words.</summary>
    internal ulong SeedFor(string complaint) => Dice.SeedOf(Encoding.UTF8.GetBytes(FactsJson.Write(Person) + complaint).Select(one => (long)one));

    /// <summary>Reads a prompt.</summary>
    /// <exception cref="FormatException">It is none of ours.</exception>
    internal static AlmanacPrompt Read(string system, string user)
    {
        if (PersonBlock().Match(system) is not { Success: true } person) throw new FormatException("The prompt has no person in it.");
        var asked = user[Math.Max(0, user.LastIndexOf(ItemsBegin, StringComparison.Ordinal))..];
        var complaints = asked.IndexOf(ComplaintsBegin, StringComparison.Ordinal);
        return new AlmanacPrompt(
            FactsJson.ReadPerson(person.Groups["json"].Value),
            ReportLine().Match(user) is { Success: true } report ? report.Groups["kind"].Value : null,
            PeriodBlock().Matches(user).ToDictionary(match => match.Groups["id"].Value, match => FactsJson.ReadPeriod(match.Groups["json"].Value)),
            [.. ThemesBlock().Matches(user).Take(1).SelectMany(match => match.Groups["list"].Value.Split(';', StringSplitOptions.TrimEntries))],
            [.. ItemLine().Matches(complaints < 0 ? asked : asked[..complaints]).Select(match => match.Groups["id"].Value)],
            ComplaintLine().Matches(complaints < 0 ? "" : asked[complaints..]).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["why"].Value));
    }

    [GeneratedRegex(@"<person>\n(?<json>.*)\n</person>")]
    private static partial Regex PersonBlock();

    [GeneratedRegex(@"^Part of the report '(?<kind>[^'\n]+)'\.$", RegexOptions.Multiline)]
    private static partial Regex ReportLine();

    [GeneratedRegex(@"<period id=""(?<id>[^""]+)"">\n(?<json>.*)\n</period>")]
    private static partial Regex PeriodBlock();

    [GeneratedRegex(@"<themes of=""[^""]+"">(?<list>[^<]*)</themes>")]
    private static partial Regex ThemesBlock();

    [GeneratedRegex(@"^\[(?<id>[^\]\n]+)\]$", RegexOptions.Multiline)]
    private static partial Regex ItemLine();

    [GeneratedRegex(@"^\[(?<id>[^\]\n]+)\] (?<why>.*)$", RegexOptions.Multiline)]
    private static partial Regex ComplaintLine();
}
