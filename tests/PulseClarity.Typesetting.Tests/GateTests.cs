using PulseClarity.Typesetting.Books;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Tests;

/// <summary>A book is finished only when it holds what was promised.</summary>
public sealed class GateTests
{
    [Fact]
    public void Finish_WhatWasPromised_IsCountedAndWhole()
    {
        var (counts, pdf) = Make(3, new BookPromise { Chapters = 1, Sections = 1, Answers = 3, FewestPages = 2, MostPages = 2 });
        Assert.Equal(new BookCounts(1, 1, 3, 2), counts);

        // The pages counted are those of the body; one of contents stands before them.
        Assert.Equal(counts.Pages + 1, UglyToad.PdfPig.PdfDocument.Open(pdf).NumberOfPages);
    }

    [Theory]
    [InlineData(2, 1, 4, 1)]
    [InlineData(1, 2, 4, 1)]
    [InlineData(1, 1, 5, 1)]
    [InlineData(1, 1, 4, 3)]
    public void Finish_LessThanPromised_IsRefusedWithTheNumbers(int chapters, int sections, int answers, int pages)
    {
        var promise = new BookPromise { Chapters = chapters, Sections = sections, Answers = answers, FewestPages = pages };
        var refusal = Assert.Throws<BookIncompleteException>(() => Make(4, promise));
        Assert.Equal(promise, refusal.Promise);
        Assert.Equal(new BookCounts(1, 1, 4, 2), refusal.Counts);
        Assert.Contains("Answers = 4", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_QuestionWithAnEmptyAnswer_DoesNotCountIt() =>
        Assert.Equal(3, Assert.Throws<BookIncompleteException>(() => Make(4, new BookPromise { Answers = 4 }, emptied: 2)).Counts.Answers);

    private static (BookCounts Counts, byte[] Pdf) Make(int answers, BookPromise promise, int emptied = -1)
    {
        using var file = new MemoryStream();
        using var book = new Book(file, new BookStyle(SampleBook.Accent), new PdfInformation("T", "A", "S", "en"), "Ada");
        book.Chapter("One", "Chapter", "Beginning.", SampleBook.Figure);
        book.Section("Section", []);
        for (var i = 0; i < answers; i++)
        {
            book.Question($"Question {i}?");
            book.Text(i == emptied ? " " : SampleBook.Sentence);
        }

        return (book.Finish("Contents", promise), file.ToArray());
    }
}
