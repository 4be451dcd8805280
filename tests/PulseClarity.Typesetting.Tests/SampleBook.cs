using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Tests;

/// <summary>Small books with every kind of part.</summary>
internal static class SampleBook
{
    internal const string Sentence = "The office difficulty of an affluent afternoon is finding the extraordinary in ordinary conversation, and leaving it there.";

    internal static readonly Colour Accent = Colour.Parse("#1F5F5B");

    internal static readonly Figure Figure = new(100, 100, "A circle.", canvas => canvas.Stroke(VectorPath.Circle(50, 50, 40), default, 1));

    internal static readonly TableContent Table = new(["Body", "Place", "House"], [["☉ Sun", "Gemini", "9"], ["☽ Moon", "Pisces", "6"]]);

    /// <summary>Some sentences.</summary>
    internal static string Prose(int sentences) => string.Join(' ', Enumerable.Repeat(Sentence, sentences));

    /// <summary>A book whose middle is written by the caller, after the beginning of a chapter.</summary>
    internal static byte[] Make(Action<Book> middle, BookStyle? style = null, string name = "Ada", BookPromise? promise = null)
    {
        using var file = new MemoryStream();
        using var book = new Book(file, style ?? new BookStyle(Accent), new PdfInformation("Life Clarity", "Pulse Clarity", "A report", "en-GB"), name);
        book.Cover("Pulse Clarity", "Life Clarity", name, ["Lisbon"], Figure);
        book.HalfTitle("Life Clarity");
        book.Plate("The sky", Figure, Table);
        book.Chapter("Chapter one", "Who you are", "A quiet beginning.", Figure);
        middle(book);
        book.Colophon("Colophon", ["Made for a test."]);
        book.Finish("Contents", promise);
        return file.ToArray();
    }

    /// <summary>A book with every kind of block.</summary>
    internal static byte[] OfEverything(BookStyle? style = null, string name = "Ada") => Make(WriteEverything, style, name);

    internal static void WriteEverything(Book book)
    {
        book.Section("First things", [("Sun", "24°11′ Gemini, 9th house"), ("Moon", "2°20′ Pisces, 6th house")], Figure);
        for (var i = 0; i < 6; i++) book.Text(Prose(5));
        book.PullQuote("Leave the extraordinary where it is.");
        book.Items(["One thing that is done before noon.", "Another.", Prose(1)]);
        book.Items(["First.", "Second."], isNumbered: true);
        book.Illustration(Figure, "A circle, drawn for the test.");
        book.Section("Questions", []);
        for (var i = 1; i <= 8; i++)
        {
            book.Question($"What is question number {i} about, and who would ask it?");
            book.Text(Prose(4));
        }

        book.Section("A table", []);
        book.Table(new TableContent(
            ["Day", "Aspect", "Words"], [.. Enumerable.Range(1, 120).Select(IReadOnlyList<string> (row) => [$"Day {row}", "Sun trine Moon", $"row {row} said"])]));
        book.Section("An empty one", []);
        book.Section("Last", []);
        book.Text("A last line.");
    }
}
