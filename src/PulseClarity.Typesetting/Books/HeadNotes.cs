using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>A section's facts side by side below its title, and its emblem at the right; a list for who hears the page.</summary>
internal sealed class HeadNotes
{
    private const int Across = 4;
    private const double Gutter = 14;
    private const double LabelLeading = 11.5;
    private const double Leading = 11.5;
    private const double RoomAbove = 26;
    private const double RoomBetweenRows = 8;
    private const double RoomBelow = 6;
    private const double EmblemSize = 58;
    private readonly BookStyle _style;
    private readonly Figure? _emblem;
    private readonly (Paragraph Label, Paragraph Text)[][] _rows;

    internal HeadNotes(BookStyle style, IReadOnlyList<(string Label, string Text)> notes, Figure? emblem)
    {
        (_style, _emblem) = (style, emblem);
        _rows = [.. notes.Select(note => (Set(note.Label, style.Label), Set(note.Text, style.Fact))).Chunk(Across)];
    }

    /// <summary>How much of the right the emblem takes, in points.</summary>
    internal double EmblemWidth => _emblem is null ? 0 : EmblemSize + Gutter;

    private double ColumnWidth => (_style.TextWidth - EmblemWidth - Gutter * (Across - 1)) / Across;

    /// <summary>Sets them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">The page.</param>
    /// <param name="top">The title's first baseline.</param>
    /// <param name="y">Its last baseline.</param>
    /// <returns>How far down they reach.</returns>
    internal double Write(PdfDocument document, PdfPage page, double top, double y)
    {
        var bottom = y + RoomBelow;
        if (_emblem is not null)
        {
            const double AboveBaseline = 14;
            var scale = EmblemSize / Math.Max(_emblem.Width, _emblem.Height);
            var (left, upper) = (_style.TextRight - EmblemSize, top - AboveBaseline);
            document.OpenFigure(_emblem.Alternative, page, left, upper, _emblem.Width * scale, _emblem.Height * scale);
            _emblem.Draw(new PlacedCanvas(page, left, upper, scale));
            document.Close();
            bottom = Math.Max(bottom, upper + EmblemSize + RoomBelow);
        }

        if (_rows.Length == 0) return bottom;
        y += RoomAbove;
        document.Open("L");
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++) Item(row[i], _style.TextLeft + i * (ColumnWidth + Gutter));
            y += row.Max(note => note.Label.LineCount * LabelLeading + note.Text.LineCount * Leading) + RoomBetweenRows;
        }

        document.Close();
        return Math.Max(bottom, y - RoomBetweenRows);

        void Item((Paragraph Label, Paragraph Text) note, double left)
        {
            document.Open("LI");
            document.Open("Lbl");
            Lines(note.Label, left, y, LabelLeading);
            document.Close();
            document.Open("LBody");
            Lines(note.Text, left, y + note.Label.LineCount * LabelLeading, Leading);
            document.Close();
            document.Close();
        }

        void Lines(Paragraph paragraph, double left, double at, double leading)
        {
            foreach (var line in paragraph.Lines)
            {
                page.Line(line, left, at);
                at += leading;
            }
        }
    }

    private Paragraph Set(string text, Fonts.TextStyle how) => Paragraph.Set([new TextRun(text, how)], ColumnWidth, Alignment.Left);
}
