using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Bench.Pdf;

/// <summary>The text of a horoscope as lines that both programs read: what it is, a tab, what it says. C begins a chapter, S a
/// section; N is a fact, Q a question, A its answer.</summary>
internal static class BookText
{
    internal const string Name = "Ada Marques";

    /// <summary>Writes the 8,600 answers of the almanac, sections in the order of the calendar.</summary>
    internal static void Write(string file)
    {
        var place = BirthPlace.At(38.72, -9.13, "Europe/Lisbon");
        var time = BirthTime.Resolve(BirthInput.Date("1990-06-15"), BirthInput.Time("14:30"), place);
        var facts = HoroscopeFacts.Of(BirthChart.Cast(ChebyshevEphemeris.Default, time, place), Name, new LocalDate(2026, 12, 1), place.Zone);
        var columnist = new Columnist(facts.Person, 7);
        var (year, number) = (facts.Year, 0);
        using var lines = new StreamWriter(file);
        Chapter("The year", [year.Year]);
        foreach (var month in year.Months)
        {
            Chapter(month.Start.ToString("MMMM uuuu", CultureInfo.InvariantCulture), [
                month,
                .. ((Period[])[.. year.Weeks, .. year.Days]).Where(period => year.MonthOf(period) == month)
                    .OrderBy(period => period.Start).ThenByDescending(period => period.Kind == PeriodKind.Week)]);
        }

        void Chapter(string title, Period[] periods)
        {
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"C\tPart {++number}\t{title}"));
            foreach (var period in periods) Section(period);
        }

        void Section(Period period)
        {
            var told = facts[period];
            lines.WriteLine($"S\t{TitleOf(period)}");
            foreach (var body in told.Bodies.Take(4)) lines.WriteLine($"N\t{body.Body}\t{body.Signs[0].Sign}");
            foreach (var aspect in told.Aspects.Take(4)) lines.WriteLine($"N\t{aspect.Kind}\t{aspect.A} and {aspect.B}");
            var themes = period.Kind is PeriodKind.Day or PeriodKind.Week ? columnist.ThemesOf(facts[year.MonthOf(period)]) : [];
            foreach (var answer in columnist.Write(told, themes)) lines.WriteLine($"Q\t{answer.Question.Text}\nA\t{answer.Text}");
        }
    }

    private static string TitleOf(Period period)
    {
        string Said(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Day => Said(period.Start, "dddd, d MMMM uuuu"),
            PeriodKind.Week => $"Week of {Said(period.Start, "d MMMM")} to {Said(period.End, "d MMMM")}",
            PeriodKind.Month => $"The month from {Said(period.Start, "d MMMM")} to {Said(period.End, "d MMMM")}",
            _ => "The year ahead",
        };
    }
}
