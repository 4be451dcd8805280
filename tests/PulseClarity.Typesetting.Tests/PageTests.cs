using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using UglyToad.PdfPig.Content;
using PageSize = PulseClarity.Typesetting.Books.PageSize;

namespace PulseClarity.Typesetting.Tests;

/// <summary>Where things stand: parsed from the finished pages.</summary>
public sealed class PageTests
{
    private static readonly BookStyle OneColumn = new(SampleBook.Accent);

    public static TheoryData<string, string> Styles => new()
    {
        { "A4", "text" }, { "Letter", "text" }, { "A5", "text" }, { "A4", "almanac" }, { "Letter", "almanac" }, { "A5", "almanac" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void Book_OfEverything_KeepsToItsFrame(string paper, string kind)
    {
        var style = StyleOf(paper, kind);
        var pages = PagesOf(SampleBook.OfEverything(style, string.Concat(Enumerable.Repeat("Ada Lovelace ", 15))));
        foreach (var page in pages.Skip(1))
        {
            Assert.Equal(style.PageWidth, page.Width, 1);
            foreach (var letter in page.Letters)
            {
                Assert.InRange(letter.StartBaseLine.X, Math.Min(style.NotesLeft, style.TextLeft) - 0.5, style.TextRight + 0.5);
                Assert.InRange(letter.EndBaseLine.X, Math.Min(style.NotesLeft, style.TextLeft) - 0.5, style.TextRight + 4);
                Assert.InRange(page.Height - letter.StartBaseLine.Y, 30, style.Top + (style.Lines + 1) * style.Leading);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Book_OfEverything_HasNoLineOverAnother(string paper, string kind)
    {
        foreach (var page in PagesOf(SampleBook.OfEverything(StyleOf(paper, kind))).Skip(1))
        {
            // Baselines of body text either are one or lie a line apart.
            var lines = page.Letters.Where(letter => letter.PointSize is > 10 and < 12.5 && letter.Value.Trim().Length > 0)
                .GroupBy(letter => (Math.Round(letter.StartBaseLine.Y, 1), letter.StartBaseLine.X > page.Width / 2))
                .Select(line => line.Key).OrderBy(line => line.Item2).ThenBy(line => line.Item1).ToList();
            for (var i = 1; i < lines.Count; i++)
            {
                if (lines[i].Item2 == lines[i - 1].Item2) Assert.True(lines[i].Item1 - lines[i - 1].Item1 > 9, $"{page.Number}: {lines[i]} {lines[i - 1]}");
            }
        }
    }

    [Fact]
    public void Chapter_EndingWithAFewLines_DoesNotLeaveThemAloneOnAPage()
    {
        for (var sentences = 100; sentences < 130; sentences++)
        {
            var pages = PagesOf(SampleBook.Make(book =>
            {
                book.Section("One", []);
                for (var i = 0; i < sentences; i++) book.Text(SampleBook.Sentence);
            }));
            var last = LinesOf(pages[^2]);
            Assert.True(last >= 6, $"{sentences} sentences leave {last} lines on the last page.");
        }
    }

    [Fact]
    public void Almanac_LastPageOfASection_HasColumnsOfOneHeight()
    {
        var pages = PagesOf(SampleBook.Make(
            book =>
            {
                book.Section("One", [("Sun", "Gemini")], SampleBook.Figure);
                for (var i = 0; i < 20; i++)
                {
                    book.Question($"What is the question of the hour {i}?");
                    book.Text(SampleBook.Prose(6));
                }
            },
            BookStyle.Almanac(SampleBook.Accent)));
        var last = pages[^2].Letters.Where(letter => letter.PointSize is > 10.9 and < 12.1).ToList();
        var bottoms = last.GroupBy(letter => letter.StartBaseLine.X > pages[0].Width / 2).Select(column => column.Min(letter => letter.StartBaseLine.Y)).ToList();
        Assert.Equal(2, bottoms.Count);
        Assert.InRange(Math.Abs(bottoms[0] - bottoms[1]), 0, 4 * 15.5);
    }

    [Fact]
    public void Almanac_TwentyAnswersOf115Words_FillFourPages()
    {
        const string Words = "The mood turns here, and what comes after is plainer than it began: Saturn, now in Aries, stands in a square with your own Sun, and neither has read the other's letter. ";
        var answer = string.Join(' ', string.Concat(Enumerable.Repeat(Words, 5)).Split(' ').Take(115));
        var pages = PagesOf(SampleBook.Make(
            book =>
            {
                book.Section("Friday, 4 December 2026", [("Sun", "Sagittarius"), ("Moon", "Libra"), ("Trine", "Moon and Jupiter")], SampleBook.Figure);
                for (var i = 0; i < 20; i++)
                {
                    book.Question("Which task will go well in my hands today, and which can lie?");
                    book.Text(answer);
                }
            },
            BookStyle.Almanac(SampleBook.Accent)));
        Assert.Equal(4, pages.Count(page => page.GetWords().Any(word => word.Text == "Which")));

        // The head of each of the four names the period.
        Assert.Equal(4, pages.Count(page => string.Concat(page.Letters.Where(letter => letter.PointSize < 8).Select(letter => letter.Value)).Contains("4 December 2026", StringComparison.Ordinal)));
    }

    [Fact]
    public void Table_Of2000Rows_RepeatsItsHeadsAndLosesNoRow()
    {
        var rows = Enumerable.Range(1, 2000).Select(IReadOnlyList<string> (row) => [$"Day{row}", row % 7 == 0 ? SampleBook.Sentence : "Sun trine Moon", $"end{row}"]).ToList();
        var pages = PagesOf(SampleBook.Make(book =>
        {
            book.Section("Aspects", []);
            book.Table(new TableContent(["When", "What", "Mark"], rows));
        }));
        var words = pages.Skip(1).Select(page => page.GetWords().Select(word => word.Text).ToList()).ToList();
        var said = words.SelectMany(page => page).Where(word => word.StartsWith("Day", StringComparison.Ordinal) || word.StartsWith("end", StringComparison.Ordinal)).ToHashSet();
        Assert.Superset(rows.Select(row => row[0]).ToHashSet(), said);
        Assert.Superset(rows.Select(row => row[2]).ToHashSet(), said);
        Assert.All(words.Where(page => page.Any(word => word.StartsWith("Day", StringComparison.Ordinal))), page => Assert.Contains("When", page));
        foreach (var letter in pages.Skip(1).SelectMany(page => page.Letters))
            Assert.InRange(letter.EndBaseLine.X, OneColumn.NotesLeft, OneColumn.TextRight + 4);
    }

    [Fact]
    public void Table_WithAnUnevenRow_IsRefused() =>
        Assert.Contains("Row 1 has 1 cells", Assert.Throws<ArgumentException>(() => new TableContent(["A", "B"], [["1", "2"], ["3"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Heading_BeforeAWideFigure_IsNotLeftBehind()
    {
        var tall = new Figure(200, 400, "A tall one.", canvas => canvas.Stroke(VectorPath.Rectangle(0, 0, 200, 400), default, 1));
        var pages = PagesOf(SampleBook.Make(book =>
        {
            book.Section("One", []);
            for (var i = 0; i < 11; i++) book.Text(SampleBook.Prose(2));
            book.Section("Figure below", []);
            book.Illustration(tall, "Caption here.");
        }));
        static bool Says(Page page, string word) => page.GetWords().Any(said => said.Text.Contains(word, StringComparison.Ordinal));
        Assert.Contains(pages, page => Says(page, "below") && Says(page, "Caption"));
    }

    [Fact]
    public void DropCapital_OfAFirstParagraph_StandsOverThreeLines()
    {
        var pages = PagesOf(SampleBook.Make(
            book =>
            {
                book.Section("One", []);
                book.Text(SampleBook.Prose(5));
            },
            new BookStyle(SampleBook.Accent) { DropCapitals = true }));
        var page = Assert.Single(pages, page => page.Letters.Any(letter => letter.PointSize > 50 && letter.Value == "T"));
        var capital = page.Letters.First(letter => letter.PointSize > 50);
        var lines = page.Letters.Where(letter => letter.PointSize is > 10 and < 11).GroupBy(letter => Math.Round(letter.StartBaseLine.Y)).OrderByDescending(line => line.Key).ToList();
        Assert.Equal(lines[2].Key, Math.Round(capital.StartBaseLine.Y));
        Assert.All(lines.Take(3).SelectMany(line => line), letter => Assert.True(letter.StartBaseLine.X > capital.EndBaseLine.X));
    }

    [Fact]
    public void Links_OfTheContents_LandOnThePageThatTheyName()
    {
        var pdf = new PdfFile(SampleBook.OfEverything());
        var labels = pdf.Pages.Count - pdf.Pages.Count(page => page.Number > 6);
        var links = 0;
        foreach (var page in pdf.Pages.Where(page => page.Dictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Annots)))
        {
            foreach (var annotation in pdf.Array(page.Dictionary, "Annots").Data.Select(pdf.Dictionary))
            {
                var named = int.Parse(pdf.Text(annotation, "Contents").Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(named + labels, pdf.PageNumberOf(pdf.Array(annotation, "Dest").Data[0]));
                links++;
            }
        }

        Assert.Equal(8, links);
    }

    private static BookStyle StyleOf(string paper, string kind)
    {
        var size = paper switch { "Letter" => PageSize.Letter, "A5" => PageSize.A5, _ => PageSize.A4 };
        return kind == "almanac" ? BookStyle.Almanac(SampleBook.Accent, size) : new BookStyle(SampleBook.Accent, size);
    }

    private static List<Page> PagesOf(byte[] pdf) => [.. UglyToad.PdfPig.PdfDocument.Open(pdf).GetPages()];

    private static int LinesOf(Page page) => page.Letters.Where(letter => letter.PointSize is > 10 and < 11).Select(letter => Math.Round(letter.StartBaseLine.Y)).Distinct().Count();
}
