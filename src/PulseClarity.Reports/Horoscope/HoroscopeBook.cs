using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;
using Period = PulseClarity.Reports.Facts.Period;

namespace PulseClarity.Reports.Horoscope;

/// <summary>The horoscope as a book: the year; then each month with the weeks and days that begin in it.</summary>
internal sealed class HoroscopeBook
{
    // Points.
    private const double WheelSize = 400;
    private const double FigureSize = 260;
    private const double MoonSize = 30;
    private const double DegreesOfPhase = 45;
    private const int MostNotes = 9;

    private static readonly BookStyle Style = BookStyle.Almanac(Colour.Parse("#8A2B2B"));

    private readonly HoroscopeReport _report;
    private readonly IReadOnlyDictionary<string, List<(string Question, string Text)>> _answers;
    private readonly Book _book;
    private readonly IProgress<BookProgress>? _progress;
    private int _done;

    private HoroscopeBook(HoroscopeReport report, IReadOnlyDictionary<string, List<(string Question, string Text)>> answers, Book book, IProgress<BookProgress>? progress) =>
        (_report, _answers, _book, _progress) = (report, answers, book, progress);

    internal static void Write(
        Stream output,
        BirthChart birth,
        HoroscopeReport report,
        IReadOnlyDictionary<string, List<(string Question, string Text)>> answers,
        Author author,
        IProgress<BookProgress>? progress)
    {
        var year = report.Facts.Year;
        var whose = report.Person.Name;
        using var book = new Book(
            output, Style, new PdfInformation(report.Title, HouseColophon.House, $"{whose}, {HoroscopeTitles.Of(year.Year)}", Languages.CodeOf(report.Language)), whose);
        var wheel = NatalWheel.Of(birth.Chart, WheelSize, whose);
        book.Cover(HouseColophon.House, report.Title, whose, [HoroscopeTitles.Of(year.Year), $"born {HouseColophon.WhenOf(birth.Time)}, {report.Person.Place}"], wheel);
        book.HalfTitle(report.Title);
        var setter = new HoroscopeBook(report, answers, book, progress);
        book.Chapter("The year", "The year", $"Twenty answers about the year from {HoroscopeTitles.Of(year.Year)}, before it is taken apart.", NatalWheel.Of(birth.Chart, FigureSize, whose));
        setter.Write(year.Year);
        foreach (var month in year.Months) setter.WriteMonth(month, birth);
        book.Colophon(HouseColophon.Title, HouseColophon.Of(birth.Time, author));
        book.Finish("Contents", new BookPromise
        {
            Chapters = year.Months.Length + 1,
            Sections = answers.Count,
            Answers = answers.Values.Sum(period => period.Count),
        });
    }

    private void WriteMonth(Period month, BirthChart birth)
    {
        var year = _report.Facts.Year;
        _book.Chapter(
            $"Month {month.Number}",
            month.Start.ToString("MMMM uuuu", CultureInfo.InvariantCulture),
            $"{HoroscopeTitles.Of(month)}: first the month as a whole, then week by week and day by day.",
            NatalWheel.Of(birth.Chart, FigureSize, _report.Person.Name));
        Write(month);
        foreach (var period in year.Weeks.Concat(year.Days).Where(period => year.MonthOf(period) == month).OrderBy(period => period.Start).ThenByDescending(period => period.End))
            Write(period);
    }

    private void Write(Period period)
    {
        var facts = _report.Facts[period];
        var moon = period.Kind == PeriodKind.Day ? MoonDisc.Of(new MoonPhase((int)facts.Phases[0].Phase * DegreesOfPhase), MoonSize) : null;
        _book.Section(HoroscopeTitles.Of(period), [.. NotesOf(facts)], moon);
        foreach (var (question, text) in _answers[period.Id])
        {
            _book.Question(question);
            _book.Text(text);
        }

        _progress?.Report(new BookProgress(++_done, _answers.Count));
    }

    private static IEnumerable<(string Label, string Text)> NotesOf(PeriodFacts facts)
    {
        IEnumerable<(string, string)> notes =
        [
            .. facts.Phases.Take(1).Where(_ => facts.Period.Kind == PeriodKind.Day).Select(phase => ("Moon", SkyWords.Of(phase.Phase))),
            .. facts.Lunations.Where(lunation => facts.Period.Contains(lunation.At.Date)).Select(lunation => (NameOf(lunation.Kind), $"{lunation.Sign}, {At(lunation.At, facts.Period)}")),
            .. facts.Transits.Where(transit => !transit.Exact.IsEmpty).Select(transit => (
                $"{SkyWords.Capital(SkyWords.Plain((ChartPoint)transit.Body))} {transit.Kind.ToString().ToLowerInvariant()} your {SkyWords.Plain(transit.Natal)}",
                string.Join(", ", transit.Exact.Select(exact => At(exact, facts.Period)).Distinct()))),
        ];
        return notes.DistinctBy(note => note.Item1).Take(MostNotes);
    }

    private static string NameOf(LunationKind kind) => kind switch
    {
        LunationKind.NewMoon => "New Moon",
        LunationKind.FirstQuarter => "First quarter",
        LunationKind.FullMoon => "Full Moon",
        _ => "Last quarter",
    };

    private static string At(LocalDateTime time, Period period) =>
        time.ToString(period.Kind == PeriodKind.Day && period.Contains(time.Date) ? "HH:mm" : period.Kind == PeriodKind.Year ? "d MMMM uuuu" : "d MMMM", CultureInfo.InvariantCulture);
}
