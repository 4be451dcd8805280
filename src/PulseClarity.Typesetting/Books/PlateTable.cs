using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>Sets a table over the whole width of a page, in two halves side by side where it is long.</summary>
internal static class PlateTable
{
    private const double Leading = 15;
    private const double Gutter = 34;
    private const double RoomBelowRule = 4;

    /// <summary>How high it stands, in points.</summary>
    internal static double HeightOf(TableContent table) => ((table.Rows.Count + 1) / 2 + 1) * Leading + RoomBelowRule;

    internal static void Write(PdfDocument document, BookStyle style, PdfPage page, TableContent table, double top)
    {
        var width = (style.TextRight - style.NotesLeft - Gutter) / 2;
        var half = (table.Rows.Count + 1) / 2;
        Half(document, style, page, table with { Rows = [.. table.Rows.Take(half)] }, style.NotesLeft, top, width);
        Half(document, style, page, table with { Rows = [.. table.Rows.Skip(half)] }, style.NotesLeft + width + Gutter, top, width);
    }

    private static void Half(PdfDocument document, BookStyle style, PdfPage page, TableContent table, double left, double top, double width)
    {
        if (table.Rows.Count == 0) return;
        var y = top;
        document.Open("Table");
        Row(table.Heads, "TH", style.Label);
        document.BeginArtifact();
        page.Stroke(VectorPath.Line(left, y - Leading + 5, left + width, y - Leading + 5), Inks.Hairline, 0.5);
        document.EndArtifact();
        y += RoomBelowRule;
        foreach (var row in table.Rows) Row(row, "TD", style.Table);

        document.Close();

        void Row(IReadOnlyList<string> cells, string type, Fonts.TextStyle text)
        {
            document.Open("TR");
            for (var i = 0; i < cells.Count; i++)
            {
                document.Open(type);
                if (type == "TH") document.Describe("/A<</O/Table/Scope/Column>>");
                var isLast = i == cells.Count - 1;
                var x = isLast ? left + width : left + width * i / cells.Count;
                if (cells[i].Length > 0) page.Text(cells[i], text, x, y, isLast ? TextAnchor.End : TextAnchor.Start);
                document.Close();
            }

            document.Close();
            y += Leading;
        }
    }
}
