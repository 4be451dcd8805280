using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets the contents, in as many columns as the book has; each line is a link.</summary>
internal sealed class ContentsPages(PdfDocument document, BookStyle style)
{
    private const double ChapterSpace = 11;
    private const double Leading = 16.5;
    private const double RoomForNumber = 32;
    private PdfPage _page = null!;
    private int _pages;
    private int _column;
    private double _top;
    private double _y;

    private double Bottom => style.Top + style.Lines * style.Leading;

    private double Left => style.TextLeft + _column * (style.ColumnWidth + style.ColumnGap);

    /// <summary>Writes the pages.</summary>
    /// <returns>How many there are.</returns>
    internal int Write(string title, IReadOnlyList<ContentsLine> lines)
    {
        NextPage();
        document.Open("Sect");
        document.Open("H1");
        _page.Text(title, style.Heading, style.TextLeft, style.Top);
        document.Close();
        document.Open("TOC");
        _y = _top = style.Top + 2.5 * style.Leading;
        foreach (var line in lines)
        {
            var space = line.Level == 0 && _y > _top ? ChapterSpace : 0;

            // A chapter's line does not stay behind without its first section.
            if (_y + space + (line.Level == 0 ? Leading : 0) > Bottom) NextColumn();
            else _y += space;
            Line(line);
        }

        document.Close();
        document.Close();
        document.EndPage();
        return _pages;
    }

    private void NextColumn()
    {
        _y = _top;
        if (++_column < style.Columns) return;
        document.EndPage();
        NextPage();
    }

    private void NextPage()
    {
        _page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Front);
        _pages++;
        _column = 0;
        _y = _top = style.Top;
    }

    private void Line(ContentsLine line)
    {
        var text = line.Level == 0 ? style.ContentsChapter : style.ContentsSection;
        var indent = line.Level == 0 ? 0 : style.Leading;
        var set = Paragraph.Set([new TextRun(line.Title, text)], style.ColumnWidth - indent - RoomForNumber, Alignment.Left);
        document.Open("TOCI");
        document.Open("Link");
        var top = _y;
        foreach (var pieces in set.Lines)
        {
            _page.Line(pieces, Left + indent, _y);
            _y += Leading;
        }

        // A space before it, for who hears the line or copies it.
        _page.Text($" {line.Page}", text, Left + style.ColumnWidth, _y - Leading, TextAnchor.End);
        _page.Link(Left, top - 12, style.ColumnWidth, _y - top, line.Destination, $"{line.Title}, page {line.Page}");
        document.Close();
        document.Close();
    }
}
