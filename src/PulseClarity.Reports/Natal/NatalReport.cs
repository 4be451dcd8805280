using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PulseClarity.Astrology.Births;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;
using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Reports.Natal;

/// <summary>A report about a birth chart, in parts and sections: facts, plan, checked text, book.</summary>
public abstract class NatalReport : IReport
{
    // Points: the wheel on cover and plate, and the figures that open the parts.
    private const double WheelSize = 400;

    private protected NatalReport(BirthChart birth, PersonFacts person, ImmutableArray<NatalPart> parts, string language)
    {
        (Birth, Person, Parts, Language) = (birth, person, parts, language);
    }

    /// <inheritdoc/>
    public abstract string Kind { get; }

    /// <inheritdoc/>
    public abstract string Title { get; }

    /// <inheritdoc/>
    public PersonFacts Person { get; }

    /// <inheritdoc/>
    public string Language { get; }

    /// <summary>Its parts in reading order, before they are written.</summary>
    public ImmutableArray<NatalPart> Parts { get; }

    /// <summary>The birth with its chart.</summary>
    protected BirthChart Birth { get; }

    private protected abstract string Task { get; }

    private protected abstract BookStyle Style { get; }

    private protected abstract ImmutableArray<Batch> Batches { get; }

    private protected virtual int? AtOnce => null;

    private protected abstract Lane Waits { get; }

    /// <inheritdoc/>
    public Plan Plan(string id) => new(id, NatalInstructions.Of(Task, Person, Language), Batches)
    {
        AnswerSchema = NatalText.Schema,
        AtOnce = AtOnce,
        Lane = Waits,
        Checks = () => new NatalChecks(Person, Parts, Language),
    };

    /// <inheritdoc/>
    public void WriteText(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers)
    {
        var texts = TextsOf(answers);
        using var json = new ReportJson(output, Kind, Person);
        foreach (var section in Parts.SelectMany(part => part.Sections))
        {
            var text = texts[section.Id];
            var facts = section.Period is { } period
                ? FactsJson.Write(period)
                : JsonSerializer.Serialize(SubjectFacts.Of(Person, section).ToDictionary(fact => fact.Label, fact => fact.Value), FactsJson.Readable);
            json.Section(section.Id, HeadingOf(section, text), section.Period?.Period, [(section.Brief, string.Join("\n\n", text.Paragraphs))], facts);
        }
    }

    /// <inheritdoc/>
    public void WriteBook(Stream output, IReadOnlyDictionary<string, BatchAnswers> answers, Author author, IProgress<BookProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(author);
        var texts = TextsOf(answers);
        var total = Parts.Sum(part => part.Sections.Length) + 2;
        var done = 0;
        void Told() => progress?.Report(new BookProgress(++done, total));

        var subtitle = $"{Person.Name}, born {Person.BirthDate.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}, {Person.Place}";
        using var book = new Book(output, Style, new PdfInformation(Title, HouseColophon.House, subtitle, Languages.CodeOf(Language)), Person.Name);
        var wheel = NatalWheel.Of(Birth.Chart, WheelSize, Person.Name);
        book.Cover(HouseColophon.House, Title, Person.Name, [HouseColophon.WhenOf(Birth.Time), Person.Place], wheel);
        book.Plate("The sky at your birth", wheel, TableOf());
        Told();
        for (var i = 0; i < Parts.Length; i++)
        {
            var part = Parts[i];
            var (title, opening) = OpeningOf(part, texts);
            book.Chapter($"{NumberOf} {SkyOrdinal(i)}", title, opening, FigureOf(part));
            foreach (var section in part.Sections)
            {
                var text = texts[section.Id];
                book.Section(HeadingOf(section, text), [.. SubjectFacts.Of(Person, section).Select(fact => (fact.Label, fact.Value))]);
                foreach (var paragraph in text.Paragraphs) book.Text(paragraph);
                Told();
            }
        }

        book.Colophon(HouseColophon.Title, HouseColophon.Of(Birth.Time, author));
        book.Finish("Contents", new BookPromise { Chapters = Parts.Length, Sections = Parts.Sum(part => part.Sections.Length) });
        Told();
    }

    /// <summary>The characters of a name that no face has, neither of the book's own nor of the machine's; the book shows a box for each.</summary>
    public static IReadOnlyList<Rune> MissingFrom(string name) => [.. ShapedText.Missing(name, new BookStyle(Colour.Parse("#000000")).Body).Distinct()];

    /// <summary>What a written section is called in print.</summary>
    private protected abstract string HeadingOf(NatalSection section, NatalText text);

    private protected abstract (string Title, string Opening) OpeningOf(NatalPart part, IReadOnlyDictionary<string, NatalText> texts);

    private protected abstract Figure FigureOf(NatalPart part);

    private protected abstract string NumberOf { get; }

    private static Dictionary<string, NatalText> TextsOf(IReadOnlyDictionary<string, BatchAnswers> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Values.SelectMany(batch => batch.Answers).ToDictionary(answer => answer.Key, answer => NatalText.Read(answer.Value)!);
    }

    private TableContent TableOf()
    {
        var rows = Person.Placements.Select(placement => SubjectFacts.Of(Person, placement.Body)).ToList();
        if (Person.Ascendant is { } ascendant) rows.Add(SubjectFacts.Of("Ascendant", ascendant));
        if (Person.Midheaven is { } midheaven) rows.Add(SubjectFacts.Of("Midheaven", midheaven));
        return new TableContent(["Body", "Place"], [.. rows.Select(IReadOnlyList<string> (fact) => [fact.Label, fact.Value])]);
    }

    private static string SkyOrdinal(int index) => Almanac.SkyWords.Number(index + 1);
}
