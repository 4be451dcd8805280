using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets a section's title with its facts: in the margin where there is one, else below it over the whole width.</summary>
internal sealed class SectionHead
{
    private const double HeadingLeading = 21;
    private const int LinesAfterHeading = 3;
    private const int SpaceBefore = 2;
    private const double RoomBelowRule = 20;
    private readonly PdfDocument _document;
    private readonly BookStyle _style;
    private readonly BookPages _pages;
    private readonly Paragraph _heading;
    private readonly MarginNotes? _margin;
    private readonly HeadNotes? _below;

    internal SectionHead(PdfDocument document, BookStyle style, BookPages pages, PendingSection section)
    {
        (_document, _style, _pages) = (document, style, pages);
        if (style.NotesWidth > 0)
        {
            _margin = new MarginNotes(style, section.Notes);
            _heading = Paragraph.SetTitle(new TextRun(section.Title, style.Heading), style.ColumnWidth);
            return;
        }

        _below = new HeadNotes(style, section.Notes, section.Emblem);
        _heading = Paragraph.SetTitle(new TextRun(section.Title, style.SectionTitle), style.TextWidth - _below.EmblemWidth);
    }

    private int HeadingLines => (int)Math.Ceiling(_heading.LineCount * HeadingLeading / _style.Leading);

    /// <summary>Goes on to the next page where the title, the first lines of its text and its notes do not fit this one.</summary>
    internal void MakeRoom(int firstLines)
    {
        if (_below is not null)
        {
            _ = _pages.Current;
            return;
        }

        // A heading keeps some of its text with it, and the margin must hold the notes.
        var gap = _pages.IsFresh ? 0 : SpaceBefore;
        var wanted = Math.Min(gap + HeadingLines + Math.Max(LinesAfterHeading, firstLines), _style.Lines);
        if (!_pages.Fits(wanted, _margin!.Height)) _pages.Break();
        else _pages.Skip(gap);
        _pages.ClearNotes();
    }

    internal void Write()
    {
        var page = _pages.Current;
        _document.Open("H2");
        var y = _pages.Write(_heading, _style.TextLeft, _pages.Baseline, HeadingLeading);
        _document.Close();
        if (_below is null)
        {
            _margin!.Write(_document, page, _pages.Baseline);
            _pages.NotesEnd(_pages.Baseline + _margin.Height);
            _pages.Advance(HeadingLines);
            return;
        }

        var top = _pages.Baseline;
        y = _below.Write(_document, page, top, y - HeadingLeading);
        _document.BeginArtifact();
        page.Stroke(VectorPath.Line(_style.TextLeft, y, _style.TextRight, y), Inks.Hairline, 0.5);
        _document.EndArtifact();
        _pages.Advance((int)Math.Ceiling((y - top + RoomBelowRule) / _style.Leading));
    }
}
