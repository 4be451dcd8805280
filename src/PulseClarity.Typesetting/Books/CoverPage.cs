using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets the cover: the house, the emblem, the title, whose book it is.</summary>
internal static class CoverPage
{
    private const int MostNameLines = 3;

    internal static PdfDestination Write(
        PdfDocument document, BookStyle style, string house, string title, string name, IReadOnlyList<string> lines, Figure emblem)
    {
        var page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Cover);
        var middle = style.PageWidth / 2;
        document.BeginArtifact();
        page.Fill(VectorPath.Rectangle(0, 0, style.PageWidth, style.PageHeight), Inks.Paper);
        document.EndArtifact();

        document.Open("Sect");
        document.Open("P");
        page.Text(house, style.House, middle, 76, TextAnchor.Middle);
        document.Close();

        const double EmblemTop = 118;
        const double WidestShare = 0.68;
        const double HighestShare = 0.48;
        var scale = Math.Min(1, Math.Min(style.PageWidth * WidestShare / emblem.Width, style.PageHeight * HighestShare / emblem.Height));
        var left = middle - emblem.Width * scale / 2;
        document.OpenFigure(emblem.Alternative, page, left, EmblemTop, emblem.Width * scale, emblem.Height * scale);
        emblem.Draw(new PlacedCanvas(page, left, EmblemTop, scale));
        document.Close();

        var y = EmblemTop + emblem.Height * scale + 76;
        document.Open("H1");
        page.Text(title, style.CoverTitle, middle, y, TextAnchor.Middle);
        document.Close();

        document.BeginArtifact();
        page.Stroke(VectorPath.Line(middle - 24, y + 22, middle + 24, y + 22), style.Accent, 0.6);
        document.EndArtifact();

        y += 56;
        var set = NameLines(style, name);
        document.Open("P");
        foreach (var line in set.Lines.Lines)
        {
            page.Line(line, middle - line.Sum(piece => piece.Width) / 2, y);
            y += set.Leading;
        }

        document.Close();
        y += 4;
        foreach (var line in lines)
        {
            document.Open("P");
            page.Text(line, style.CoverLine, middle, y, TextAnchor.Middle);
            document.Close();
            y += 17;
        }

        document.Close();
        document.EndPage();
        return page.At(0);
    }

    // A long name is set smaller until it fits.
    private static (Paragraph Lines, double Leading) NameLines(BookStyle style, string name)
    {
        var size = style.CoverName.Size;
        while (true)
        {
            var set = Paragraph.Set([new TextRun(name, style.CoverName with { Size = size })], style.PageWidth - 160, Alignment.Left);
            if (set.LineCount <= MostNameLines || size < 8) return (set, size * 1.25);
            size *= 0.85;
        }
    }
}
