using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Tests.LifeClarity;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>A whole horoscope by the almanac, and what can be counted in it.</summary>
internal sealed partial class HoroscopeText
{
    private const int Shingle = 5;

    private static readonly Dictionary<int, HoroscopeText> Made = [];

    private HoroscopeText(int number)
    {
        Birth = SampleBirths.ChartOf(number);
        Person = PersonFacts.Of(Birth, SampleBirths.All[number].Name);
        var year = new HoroscopeYear(new LocalDate(2026, 12, 1));
        var zone = Birth.Place.Zone;
        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, Birth.Chart, zone, year.Start.PlusDays(-60), HoroscopeYear.DayCount + 120);
        var columnist = new Columnist(Person, 7);
        var themes = year.Months.ToDictionary(month => month.Id, month => columnist.ThemesOf(PeriodFacts.Of(calendar, Birth, month)));
        Answers =
        [
            .. from period in (Period[])[year.Year, .. year.Months, .. year.Weeks, .. year.Days]
               let facts = PeriodFacts.Of(calendar, Birth, period)
               from answer in columnist.Write(facts, period.Kind is PeriodKind.Day or PeriodKind.Week ? themes[year.MonthOf(period).Id] : [])
               select (facts, answer),
        ];
    }

    internal BirthChart Birth { get; }

    internal PersonFacts Person { get; }

    internal ImmutableArray<(PeriodFacts Facts, PeriodAnswer Answer)> Answers { get; }

    /// <summary>The horoscope of a sample birth, made once.</summary>
    internal static HoroscopeText Of(int number)
    {
        lock (Made)
        {
            if (!Made.TryGetValue(number, out var text)) Made[number] = text = new HoroscopeText(number);
            return text;
        }
    }

    internal IEnumerable<string> Texts => Answers.Select(answer => answer.Answer.Text);

    /// <summary>How often each sentence is said, its names, times and numbers masked.</summary>
    internal IEnumerable<(string Sentence, int Times)> Sentences() => Texts
        .SelectMany(text => SentenceEnd().Split(text))
        .Select(sentence => Names().Replace(sentence, "#"))
        .GroupBy(sentence => sentence)
        .Select(group => (group.Key, group.Count()));

    /// <summary>The share of pairs within a kind of which one holds more than 30 % of the other's runs of five words.</summary>
    internal double AlikeShare(PeriodKind kind)
    {
        var runs = Answers.Where(answer => answer.Facts.Period.Kind == kind).Select(answer => RunsOf(answer.Answer.Text)).ToList();
        var index = new Dictionary<string, List<int>>();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var run in runs[i])
            {
                if (!index.TryGetValue(run, out var holders)) index[run] = holders = [];
                holders.Add(i);
            }
        }

        var alike = 0L;
        var shared = new int[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            Array.Clear(shared);
            foreach (var run in runs[i])
            {
                foreach (var holder in index[run]) shared[holder]++;
            }

            for (var j = 0; j < i; j++)
            {
                if (shared[j] > 0.3 * Math.Min(runs[i].Count, runs[j].Count)) alike++;
            }
        }

        return alike / (runs.Count * (runs.Count - 1) / 2.0);
    }

    /// <summary>The first or last words of a text, without marks.</summary>
    internal static string End(string text, bool isFirst)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(word => word.Value).ToList();
        return string.Join(' ', isFirst ? words.Take(3) : words.TakeLast(3));
    }

    private static HashSet<string> RunsOf(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(word => word.Value).ToArray();
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(i => string.Join(' ', words, i, Shingle))];
    }

    [GeneratedRegex(@"[\p{L}\d:'’]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.?!]['’]?) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Lilith|Chiron|north node|ascendant|midheaven|Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|\d[\d:]*(st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twenty-five)\b")]
    private static partial Regex Names();
}
