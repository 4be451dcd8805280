using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;
using UglyToad.PdfPig.Outline;

namespace PulseClarity.Typesetting.Tests;

/// <summary>A small book, read back by another reader.</summary>
public sealed class BookTests
{
    [Fact]
    public void Book_ReadBack_HasItsPagesItsOutlineAndItsWords()
    {
        using var pdf = PdfDocument(Make("Ada"));
        Assert.True(pdf.NumberOfPages >= 6);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(node => node.Title).ToList();
        Assert.Equal(["Life Clarity", "The sky", "Who you are", "First", "Second", "Colophon"], titles);

        // The chapter opens on a right-hand page: an odd number of the body, after the cover, the half-title and the contents.
        var chapter = Assert.IsType<DocumentBookmarkNode>(bookmarks.GetNodes().Single(node => node.Title == "Who you are"));
        Assert.Equal(1, (chapter.PageNumber - 6) % 2);
        var words = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)).Replace("\u00AD ", "", StringComparison.Ordinal);
        Assert.Contains("finding the extraordinary in ordinary conversation", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Book_MadeTwice_IsTheSameToTheByte() => Assert.Equal(Make("Ada"), Make("Ada"));

    [Fact]
    public void Book_NameOf200CharactersInManyScripts_StaysOnThePage()
    {
        var name = string.Concat(Enumerable.Repeat("Ада Ελένη 愛 أمل ", 13));
        using var pdf = PdfDocument(Make(name));
        foreach (var letter in pdf.GetPages().SelectMany(page => page.Letters))
            Assert.InRange(letter.BoundingBox.Right, 0, 595.28);
    }

    [Fact]
    public void Text_WordOf300Letters_StaysInItsMeasure()
    {
        var style = Style();
        using var pdf = PdfDocument(Make("Ada", new string('m', 300)));
        var letters = pdf.GetPages().SelectMany(page => page.Letters).Where(letter => letter.Value == "m" && letter.PointSize < 11).ToList();
        Assert.True(letters.Count >= 300);
        Assert.All(letters, letter => Assert.InRange(letter.BoundingBox.Right, style.NotesLeft, style.TextRight + 0.5));
    }

    [Fact]
    public void Drawing_OutsideTheStructureTree_IsRefused()
    {
        using var document = new Pdf.PdfDocument(Stream.Null, new PdfInformation("t", "a", "s", "en"));
        var page = document.BeginPage(100, 100, PageGroup.Body);
        Assert.Throws<InvalidOperationException>(() => page.Fill(VectorPath.Circle(5, 5, 5), default));
    }

    private static BookStyle Style() => new(Colour.Parse("#1F5F5B"));

    private static UglyToad.PdfPig.PdfDocument PdfDocument(byte[] file) => UglyToad.PdfPig.PdfDocument.Open(file);

    private static byte[] Make(string name, string extra = "A last line.") => SampleBook.Make(
        book =>
        {
            book.Section("First", [("Sun", "24°11′ Gemini, 9th house")]);
            for (var i = 0; i < 12; i++) book.Text(SampleBook.Prose(6));
            book.Section("Second", []);
            book.Text(extra);
        },
        name: name);
}
