using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets a page with a large figure and a table below it; the figure is drawn smaller where both need more than the page.</summary>
internal static class PlatePage
{
    private const double RoomAbove = 14;
    private const double RoomBelow = 26;
    private const double LargestShare = 0.55;

    internal static void Write(PdfDocument document, BookStyle style, PdfPage page, string title, Figure figure, TableContent table)
    {
        var left = style.NotesLeft;
        document.Open("H1");
        page.Text(title, style.Heading, left, style.Top);
        document.Close();

        var top = style.Top + RoomAbove;
        var room = style.PageHeight * (1 - 0.06) - top - RoomBelow - PlateTable.HeightOf(table);
        var scale = Math.Min(1, Math.Min((style.TextRight - left) / figure.Width, Math.Max(room, style.PageHeight * (1 - LargestShare)) / figure.Height));
        var (width, height) = (figure.Width * scale, figure.Height * scale);
        document.OpenFigure(figure.Alternative, page, (style.PageWidth - width) / 2, top, width, height);
        figure.Draw(new PlacedCanvas(page, (style.PageWidth - width) / 2, top, scale));
        document.Close();
        PlateTable.Write(document, style, page, table, top + height + RoomBelow);
    }
}
