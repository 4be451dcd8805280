using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PulseClarity.Typesetting.Tests;

/// <summary>Names as customers write them. The faces for scripts that the bundled ones lack come from packages that
/// eng/install-test-tools installs.</summary>
public sealed class NameTests
{
    private static readonly TextStyle Style = new BookStyle(SampleBook.Accent).Body;

    public static TheoryData<string> Names =>
    [
        "Ελένη Παπαδοπούλου",
        "Наталья Щербакова",
        "Nguyễn Thị Ánh Nguyệt",
        "山田太郎",
        "أمل حسن",
        "דָּוִד בֶּן־גּוּרִיּוֹן",
        "Ada שלום Lovelace",
        "Zoë 🌙🌞 Ortega",
        "J̈a̋n e̱ Ẓ̌",
        string.Concat(Enumerable.Repeat("Wolfeschlegelsteinhausenbergerdorff ", 6)),
        new string('W', 200),
        string.Concat(Enumerable.Repeat("אבגדהוז חטיכלמנ ", 13)),
        string.Concat(Enumerable.Repeat("春夏秋冬", 50)),
        "\u0007Ada\u200D\uFE0F\u202E",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Book_OfAnyName_KeepsItOnThePageAndShowsEveryLetter(string name)
    {
        using var file = new MemoryStream();
        using var book = new Book(file, new BookStyle(SampleBook.Accent), new Pdf.PdfInformation("T", "A", "S", "en"), name);
        book.Cover("House", "Title", name, ["Lisbon"], SampleBook.Figure);
        book.Chapter("One", "Chapter", "Beginning.", SampleBook.Figure);
        book.Section("Section", [("Name", name)]);
        book.Text($"{name}, this is yours. {SampleBook.Prose(3)} {name}");
        book.Finish("Contents");
        Assert.Empty(book.Missing);
        using var pdf = PdfDocument.Open(file.ToArray());
        foreach (var page in pdf.GetPages()) AssertOnPage(page);

        // The margin's notes end before the text begins.
        var style = new BookStyle(SampleBook.Accent);
        var notes = pdf.GetPages().SelectMany(page => page.Letters).Where(letter => letter.PointSize is > 9.1 and < 9.3);
        Assert.All(notes, letter => Assert.True(letter.StartBaseLine.X < style.NotesLeft + style.NotesWidth + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Book_OfAnyName_GivesTheNameBack(string name)
    {
        var pdf = SampleBook.Make(book => book.Section(name.Trim(), []), name: "Ada");
        var said = await Tool.ReadAsync(pdf, "pdfinfo", "-struct-text", "{pdf}");
        static string Letters(string text) => string.Concat(text.Normalize().Where(letter => char.IsLetter(letter) || char.IsSurrogate(letter)));
        Assert.Contains(Letters(name), Letters(said), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_LetterThatNoFaceHas_IsABoxAndIsTold()
    {
        const string Unassigned = "\U000E0FFF";
        var shaped = ShapedText.Of($"A{Unassigned}", Style);
        Assert.True(shaped.Runs[^1].IsReplacement);
        Assert.Equal(Unassigned, shaped.Runs[^1].Glyphs[0].Text);
        Assert.All(shaped.Runs.SelectMany(run => run.Glyphs), glyph => Assert.NotEqual(0, glyph.Id));
        using var file = new MemoryStream();
        using var book = new Book(file, new BookStyle(SampleBook.Accent), new Pdf.PdfInformation("T", "A", "S", "en"), "Ada");
        book.Chapter("One", "Chapter", "Beginning.", SampleBook.Figure);
        book.Text($"Some {Unassigned} words");
        book.Finish("Contents");
        Assert.Equal([Unassigned], book.Missing);
        Assert.Equal(0xE0FFF, Assert.Single(ShapedText.Missing($"Ada {Unassigned}", Style)).Value);
    }

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("אבג", "גבא")]
    [InlineData("Ada אבג Lovelace", "Ada גבא Lovelace")]
    [InlineData("אבג Ada דהו", "והד Ada גבא")]
    [InlineData("אבג 12 דהו", "והד 12 גבא")]
    [InlineData("Ada (אבג)", "Ada (גבא)")]
    [InlineData("born 1990 as אב", "born 1990 as בא")]
    public void Order_OfMixedText_IsAsItIsSeen(string text, string seen) => Assert.Equal(
        seen, string.Concat(BidirectionalOrder.Visual(BidirectionalOrder.Levels(text, BidirectionalOrder.BaseOf(text))).Select(at => text[at])));

    [Fact]
    public void Arabic_InAWord_IsJoinedAndRunsToTheLeft()
    {
        var glyphs = ShapedText.Of("أمل", Style).Runs.SelectMany(run => run.Glyphs).ToList();
        var alone = ShapedText.Of("ل", Style).Runs[0].Glyphs[0].Id;
        Assert.Equal("ل", glyphs[0].Text);
        Assert.NotEqual(alone, glyphs[0].Id);
    }

    [Fact]
    public void Paragraph_OfMixedWords_PutsHebrewWordsInTheirOrder()
    {
        var line = Paragraph.Set([new TextRun("to אבג דהו now", Style)], 400, Alignment.Left).Lines[0];
        Assert.Equal(["to", " ", "דהו", " ", "אבג", " ", "now"], line.Select(piece => piece.Text.Source));
    }

    private static void AssertOnPage(Page page) => Assert.All(page.Letters, letter =>
    {
        Assert.InRange(letter.StartBaseLine.X, -1, page.Width + 1);
        Assert.InRange(letter.EndBaseLine.X, -1, page.Width + 1);
        Assert.InRange(letter.StartBaseLine.Y, 0, page.Height);
    });
}
