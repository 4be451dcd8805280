using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using PulseClarity.Rehearsal;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Tests.LifeClarity;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>A whole horoscope by the almanac, and what can be counted in it.</summary>
internal sealed class HoroscopeText
{
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
    internal IEnumerable<(string Sentence, int Times)> Sentences() => TextCounts.Sentences(Texts);

    /// <summary>The share of pairs within a kind of which one holds more than 30 % of the other's runs of five words.</summary>
    internal double AlikeShare(PeriodKind kind) => TextCounts.AlikeShare(Answers.Where(answer => answer.Facts.Period.Kind == kind).Select(answer => answer.Answer.Text));

    /// <summary>The first or last words of a text, without marks.</summary>
    internal static string End(string text, bool isFirst)
    {
        var words = TextCounts.Words(text);
        return string.Join(' ', isFirst ? words.Take(3) : words.TakeLast(3));
    }
}
