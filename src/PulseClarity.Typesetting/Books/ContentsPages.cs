using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets the contents; each line is a link.</summary>
internal static class ContentsPages
{
    private const double ChapterSpace = 11;
    private const double Leading = 16.5;

    /// <summary>Writes the pages.</summary>
    /// <returns>How many there are.</returns>
    internal static int Write(PdfDocument document, BookStyle style, string title, IReadOnlyList<ContentsLine> lines)
    {
        var bottom = style.Top + style.Lines * style.Leading;
        var pages = 1;
        var page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Front);
        document.Open("Sect");
        document.Open("H1");
        page.Text(title, style.Heading, style.TextLeft, style.Top);
        document.Close();
        document.Open("TOC");
        var y = style.Top + 2.5 * style.Leading;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Level == 0) y += ChapterSpace;

            // A chapter's line does not stay behind without its first section.
            if (y + (lines[i].Level == 0 ? Leading : 0) > bottom)
            {
                document.EndPage();
                page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Front);
                pages++;
                y = style.Top;
            }

            y = Line(document, style, page, lines[i], y);
        }

        document.Close();
        document.Close();
        document.EndPage();
        return pages;
    }

    private static double Line(PdfDocument document, BookStyle style, PdfPage page, ContentsLine line, double y)
    {
        const double Figures = 40;
        var text = line.Level == 0 ? style.ContentsChapter : style.ContentsSection;
        var indent = line.Level == 0 ? 0 : 14.5;
        var set = Paragraph.Set([new TextRun(line.Title, text)], style.TextWidth - indent - Figures, Alignment.Left);
        document.Open("TOCI");
        document.Open("Link");
        var top = y;
        foreach (var pieces in set.Lines)
        {
            page.Line(pieces, style.TextLeft + indent, y);
            y += Leading;
        }

        page.Text(line.Page, text, style.TextRight, y - Leading, TextAnchor.End);
        page.Link(style.TextLeft, top - 12, style.TextWidth, y - top, line.Destination, $"{line.Title}, page {line.Page}");
        document.Close();
        document.Close();
        return y;
    }
}
