using System.Globalization;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets a book from its parts in their order and writes its pages as they fill. The contents are set last, when the page
/// numbers are known, and bound first.</summary>
public sealed class Book : IDisposable
{
    private readonly PdfDocument _document;
    private readonly BookStyle _style;
    private readonly BookPages _pages;
    private readonly List<ContentsLine> _contents = [];
    private OutlineEntry? _chapterEntry;
    private bool _inChapter;
    private bool _inSection;
    private bool _afterHeading;

    /// <summary>Begins a book.</summary>
    /// <param name="output">Where the PDF is written; not closed.</param>
    /// <param name="style">Its looks.</param>
    /// <param name="information">What it says of itself.</param>
    /// <param name="owner">Whose book it is, for the head of each page.</param>
    public Book(Stream output, BookStyle style, PdfInformation information, string owner)
    {
        _document = new PdfDocument(output, information);
        _style = style;
        _pages = new BookPages(_document, style, owner);
    }

    /// <summary>The cover.</summary>
    /// <param name="house">Who publishes it.</param>
    /// <param name="title">The title.</param>
    /// <param name="name">Whose book it is.</param>
    /// <param name="lines">Lines below the name.</param>
    /// <param name="emblem">The diagram on it.</param>
    public void Cover(string house, string title, string name, IReadOnlyList<string> lines, Figure emblem)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(emblem);
        var top = CoverPage.Write(_document, _style, house, title, name, lines, emblem);
        _document.Outline.Add(new OutlineEntry(title, top));
    }

    /// <summary>A page with a large figure and a table below it.</summary>
    public void Plate(string title, Figure figure, TableContent table)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(table);
        EndChapter();
        _pages.Running = title;
        _pages.Break();
        _document.Open("Sect");
        var page = _pages.Current;
        Remember(title, 0);
        _document.Open("H1");
        page.Text(title, _style.Heading, _style.NotesLeft, _style.Top);
        _document.Close();
        var left = (_style.PageWidth - figure.Width) / 2;
        var top = _style.Top + 14;
        Draw(page, figure, left, top);
        PlateTable.Write(_document, _style, page, table, top + figure.Height + 26);
        _document.Close();
        _pages.Fill();
    }

    /// <summary>Begins a chapter on a right-hand page of its own.</summary>
    /// <param name="number">Its number in words.</param>
    /// <param name="title">Its title.</param>
    /// <param name="standfirst">A few lines that open it.</param>
    /// <param name="figure">Its diagram.</param>
    public void Chapter(string number, string title, string standfirst, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        EndChapter();
        _pages.Running = title;
        _pages.BreakToRight();
        _inChapter = true;
        _document.Open("Sect");
        _pages.Plain = true;
        var page = _pages.Current;
        Remember(title, 0);
        var y = _style.Top + 6 * _style.Leading;
        _document.Open("P");
        page.Text(number, _style.ChapterNumber, _style.TextLeft, y);
        _document.Close();
        _document.Open("H1");
        y = _pages.Write(Paragraph.Set([new TextRun(title, _style.ChapterTitle)], _style.TextWidth, Alignment.Left), _style.TextLeft, y + 48, 46);
        _document.Close();
        _document.Open("P");
        y = _pages.Write(Paragraph.Set([new TextRun(standfirst, _style.Standfirst)], _style.TextWidth, Alignment.Left), _style.TextLeft, y - 46 + 36, 20);
        _document.Close();
        _document.BeginArtifact();
        page.Stroke(VectorPath.Line(_style.TextLeft, y, _style.TextRight, y), Inks.Hairline, 0.5);
        _document.EndArtifact();
        Draw(page, figure, _style.TextLeft, y + 30);
        _pages.Fill();
        _pages.Plain = false;
    }

    /// <summary>Begins a section of a chapter.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="notes">What stands beside it in the margin: labels and what they say.</param>
    public void Section(string title, IReadOnlyList<(string Label, string Text)> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        EndSection();
        var margin = new MarginNotes(_style, notes);
        var heading = Paragraph.Set([new TextRun(title, _style.Heading)], _style.TextWidth, Alignment.Left);

        // A heading keeps three lines of its text with it, and the margin must hold the notes.
        const int LinesAfterHeading = 3;
        const int SpaceBefore = 2;
        var gap = _pages.IsFresh ? 0 : SpaceBefore;
        var headingLines = (int)Math.Ceiling(heading.LineCount * 21 / _style.Leading);
        if (!_pages.Fits(gap + headingLines + LinesAfterHeading, margin.Height)) _pages.Break();
        else _pages.Skip(gap);
        _pages.ClearNotes();

        _inSection = true;
        _document.Open("Sect");
        Remember(title, 1);
        _document.Open("H2");
        _pages.Write(heading, _style.TextLeft, _pages.Baseline, 21);
        _document.Close();
        margin.Write(_document, _pages.Current, _pages.Baseline);
        _pages.NotesEnd(_pages.Baseline + margin.Height);
        _pages.Advance(headingLines);
        _afterHeading = true;
    }

    /// <summary>A question; what follows answers it.</summary>
    public void Question(string text)
    {
        const int LinesAfter = 2;
        var question = Paragraph.Set([new TextRun(text, _style.Question)], _style.TextWidth, Alignment.Left);
        if (!_pages.Fits(1 + question.LineCount + LinesAfter, 0)) _pages.Break();
        else if (!_afterHeading) _pages.Skip(1);
        _document.Open("H3");
        _pages.Flow(question);
        _document.Close();
        _afterHeading = true;
    }

    /// <summary>A paragraph of text.</summary>
    public void Text(string text)
    {
        _document.Open("P");
        _pages.Flow(Paragraph.Set([new TextRun(text, _style.Body)], _style.TextWidth, Alignment.Justified, _afterHeading ? 0 : 14.5));
        _document.Close();
        _afterHeading = false;
    }

    /// <summary>The last page: how the book was made.</summary>
    public void Colophon(string title, IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        EndChapter();
        _pages.Running = title;
        _pages.Break();
        _document.Open("Sect");
        Remember(title, 0);
        _document.Open("H1");
        _pages.Current.Text(title, _style.Heading, _style.TextLeft, _style.Top);
        _document.Close();
        _pages.Advance(2);
        foreach (var paragraph in paragraphs)
        {
            _document.Open("P");
            _pages.Flow(Paragraph.Set([new TextRun(paragraph, _style.Body)], _style.TextWidth, Alignment.Left));
            _document.Close();
            _pages.Skip(1);
        }

        _document.Close();
        _pages.Fill();
    }

    /// <summary>Sets the contents and finishes the file.</summary>
    /// <param name="contentsTitle">The title over the contents.</param>
    public void Finish(string contentsTitle)
    {
        EndChapter();
        _pages.End();
        ContentsPages.Write(_document, _style, contentsTitle, _contents);
        _document.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private void Draw(PdfPage page, Figure figure, double x, double y)
    {
        _document.OpenFigure(figure.Alternative, page, x, y, figure.Width, figure.Height);
        figure.Draw(new ShiftedCanvas(page, x, y));
        _document.Close();
    }

    private void Remember(string title, int level)
    {
        var destination = _pages.Current.At(level == 0 ? 0 : _pages.Baseline - 30);
        var entry = new OutlineEntry(title, destination);
        if (level == 0) _document.Outline.Add(_chapterEntry = entry);
        else _chapterEntry!.Children.Add(entry);
        _contents.Add(new ContentsLine(title, level, _pages.Number.ToString(CultureInfo.InvariantCulture), destination));
    }

    private void EndSection()
    {
        if (_inSection) _document.Close();
        _inSection = false;
    }

    private void EndChapter()
    {
        EndSection();
        if (_inChapter) _document.Close();
        _inChapter = false;
    }
}
