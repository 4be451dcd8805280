using System.Globalization;
using System.Text;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Writing;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>The Life Clarity report as a book: cover, contents, the sky at birth, four chapters, colophon.</summary>
public static class LifeClarityBook
{
    private const string House = "Pulse Clarity";

    // Points: the wheel on cover and plate, and the figures that open the chapters.
    private const double WheelSize = 400;
    private const double FigureSize = 300;
    private const double MoonSize = 120;

    private static readonly BookStyle Style = new(Colour.Parse("#1F5F5B"));
    private static readonly string[] Numbers = ["Chapter one", "Chapter two", "Chapter three", "Chapter four"];

    /// <summary>Sets the book. The same birth, name and text give the same bytes.</summary>
    /// <param name="output">Where the PDF is written; not closed.</param>
    /// <param name="birth">The birth with its chart.</param>
    /// <param name="name">Whose book it is.</param>
    /// <param name="text">Its text, as <see cref="LifeClarityReport.Write"/> gives it.</param>
    /// <param name="progress">Told after each part.</param>
    public static void Write(Stream output, BirthChart birth, string name, ReportText text, IProgress<BookProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        var reading = new ChartReading(birth, name);
        var parts = text.Chapters.Sum(chapter => chapter.Sections.Length) + 2;
        var done = 0;
        void Told() => progress?.Report(new BookProgress(++done, parts));

        using var book = new Book(output, Style, new PdfInformation(text.Title, House, text.Subtitle, "en-GB"), name);
        var wheel = NatalWheel.Of(birth.Chart, WheelSize, name);
        book.Cover(House, text.Title, name, [WhenOf(birth.Time), birth.Place.Label], wheel);
        book.Plate("The sky at your birth", wheel, TableOf(reading));
        Told();
        for (var i = 0; i < text.Chapters.Length; i++)
        {
            var chapter = text.Chapters[i];
            book.Chapter(Numbers[i], chapter.Title, chapter.Standfirst, FigureOf(i, reading, name));
            foreach (var section in chapter.Sections)
            {
                book.Section(section.Title, [.. section.Facts.Select(fact => (fact.Label, fact.Value))]);
                foreach (var paragraph in section.Paragraphs) book.Text(paragraph);
                Told();
            }
        }

        book.Colophon("Colophon", Colophon(birth.Time));
        book.Finish("Contents");
        Told();
    }

    /// <summary>The characters of a name that none of the book's faces has; the book shows a box for each.</summary>
    public static IReadOnlyList<Rune> MissingFrom(string name) => [.. ShapedText.Missing(name, Style.Body).Distinct()];

    private static string WhenOf(BirthTime time) => time switch
    {
        BirthTime.Known known => known.Local.ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture),
        BirthTime.UnknownTime day => $"{day.Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}, time not known",
        _ => throw new ArgumentException("The birth time must be decided before a book is made.", nameof(time)),
    };

    private static Figure FigureOf(int chapter, ChartReading reading, string name) => chapter switch
    {
        0 => BalanceChart.Of(reading.PlanetsByElement, reading.PlanetsByMode, FigureSize),
        1 when reading.Phases.First == reading.Phases.Last => MoonDisc.Of(reading.Chart.MoonPhase, MoonSize),
        2 => NatalWheel.Of(reading.Chart, FigureSize, name),
        _ => AspectGrid.Of(reading.Chart, FigureSize),
    };

    // Of the two nodes the true one: two rows named alike would make a reader doubt both.
    private static TableContent TableOf(ChartReading reading)
    {
        var rows = reading.Chart.Placements
            .Where(placement => placement.Body != Body.MeanNode)
            .Select(placement => reading.FactOf(placement.Body))
            .ToList();
        if (reading.Chart.Houses is { Angles: var angles })
        {
            rows.Add(ChartReading.FactOf("Ascendant", angles.Ascendant));
            rows.Add(ChartReading.FactOf("Midheaven", angles.Midheaven));
        }

        return new TableContent(["Body", "Place"], [.. rows.Select(IReadOnlyList<string> (fact) => [fact.Label, fact.Value])]);
    }

    private static List<string> Colophon(BirthTime time)
    {
        var paragraphs = new List<string>
        {
            "The sky in this book was computed, not imagined: positions are seen from the centre of the Earth, in the tropical zodiac, from the planetary ephemeris DE431 of the Jet Propulsion Laboratory.",
            "The text was written from your chart by the almanac writer, the program that Pulse Clarity has built in. No language model was asked; it is what the house runs on until one is configured.",
            "It is meant for reflection, as a letter from somebody who knows the sky and does not know your week. What to do about health, law or money, ask those whose work it is.",
            "Set in EB Garamond and Source Sans 3, with astrological signs from Noto Sans Symbols. Birthplaces are those of GeoNames.",
        };
        if (time.Remark is { } remark) paragraphs.Insert(1, remark);
        return paragraphs;
    }
}
