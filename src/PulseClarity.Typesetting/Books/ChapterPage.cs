using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets the page that opens a chapter: its number, its title, a few lines and a diagram.</summary>
internal static class ChapterPage
{
    private const double TitleLeading = 46;
    private const double StandfirstLeading = 20;

    internal static void Write(
        PdfDocument document, BookStyle style, PdfPage page, string number, string title, string standfirst, Figure figure)
    {
        var y = style.Top + 6 * style.Leading;
        document.Open("P");
        page.Text(number, style.ChapterNumber, style.TextLeft, y);
        document.Close();
        y = Lines("H1", Paragraph.SetTitle(new TextRun(title, style.ChapterTitle), style.TextWidth), y + 48, TitleLeading);
        var opening = Paragraph.Set([new TextRun(standfirst, style.Standfirst)], style.TextWidth, Alignment.Left);
        y = Lines("P", opening, y - TitleLeading + 36, StandfirstLeading);
        document.BeginArtifact();
        page.Stroke(VectorPath.Line(style.TextLeft, y, style.TextRight, y), Inks.Hairline, 0.5);
        document.EndArtifact();

        const double RoomAbove = 30;
        var foot = style.Top + style.Lines * style.Leading;
        var scale = Math.Min(1, Math.Min(style.TextWidth / figure.Width, (foot - y - RoomAbove) / figure.Height));
        document.OpenFigure(figure.Alternative, page, style.TextLeft, y + RoomAbove, figure.Width * scale, figure.Height * scale);
        figure.Draw(new PlacedCanvas(page, style.TextLeft, y + RoomAbove, scale));
        document.Close();

        double Lines(string type, Paragraph text, double y, double leading)
        {
            document.Open(type);
            foreach (var line in text.Lines)
            {
                page.Line(line, style.TextLeft, y);
                y += leading;
            }

            document.Close();
            return y;
        }
    }
}
