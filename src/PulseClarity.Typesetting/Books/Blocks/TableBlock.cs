using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A table over as many columns and pages as it needs; its heads are set again on each. No row is broken.</summary>
internal sealed class TableBlock : Block
{
    private const double Gutter = 12;
    private const double NarrowestCell = 20;
    private readonly BookStyle _style;
    private readonly double[] _lefts;
    private readonly Paragraph[] _heads;
    private readonly Paragraph[][] _rows;

    // The row that begins at a line, or -1 within a row.
    private readonly List<int> _rowAt = [];

    internal TableBlock(BookStyle style, TableContent table)
    {
        _style = style;
        var widths = WidthsOf(style, table);
        _lefts = new double[widths.Length];
        for (var i = 1; i < widths.Length; i++) _lefts[i] = _lefts[i - 1] + widths[i - 1] + Gutter;
        _heads = Set(table.Heads, style.Label);
        _rows = [.. table.Rows.Select(row => Set(row, style.Table))];
        for (var i = 0; i < HeightOf(_heads); i++) _rowAt.Add(-1);
        for (var row = 0; row < _rows.Length; row++)
        {
            for (var line = 0; line < HeightOf(_rows[row]); line++) _rowAt.Add(line == 0 ? row : -1);
        }

        Paragraph[] Set(IReadOnlyList<string> cells, TextStyle text) =>
            [.. cells.Select((cell, i) => Paragraph.Set([new TextRun(cell, text)], widths[i], Alignment.Left))];
    }

    internal override int Lines => _rowAt.Count;

    internal override int RepeatedLines => HeightOf(_heads);

    internal override bool CanBreakBefore(int line) => _rowAt[line] > 0;

    internal override void Write(Frame frame, int from, int to, double y)
    {
        var document = frame.Document;
        if (from == 0) document.Open("Table");
        else document.BeginArtifact();
        if (from == 0) WriteRow(frame, _heads, "TH", y);
        else WriteCells(frame, _heads, y);
        if (from > 0) document.EndArtifact();
        document.BeginArtifact();
        var rule = y + (RepeatedLines - 1) * _style.Leading + 5;
        frame.Page.Stroke(VectorPath.Line(frame.Left, rule, frame.Left + _style.ColumnWidth, rule), Inks.Hairline, 0.5);
        document.EndArtifact();

        y += RepeatedLines * _style.Leading;
        for (var line = Math.Max(from, RepeatedLines); line < to; line++, y += _style.Leading)
        {
            if (_rowAt[line] >= 0) WriteRow(frame, _rows[_rowAt[line]], "TD", y);
        }

        if (to == Lines) document.Close();
    }

    private static int HeightOf(Paragraph[] cells) => Math.Max(1, cells.Max(cell => cell.LineCount));

    // Columns share the measure by their longest cells; what is too long is broken into lines.
    private static double[] WidthsOf(BookStyle style, TableContent table)
    {
        var natural = new double[table.Heads.Count];
        for (var i = 0; i < natural.Length; i++)
        {
            natural[i] = Math.Max(NarrowestCell, StyledWords.Of(style.Label).Measure(table.Heads[i]));
            foreach (var row in table.Rows) natural[i] = Math.Max(natural[i], StyledWords.Of(style.Table).Measure(row[i]));
        }

        var room = style.ColumnWidth - Gutter * (natural.Length - 1);
        var tooWide = natural.Sum() > room;
        if (!tooWide) return [.. natural.Select(width => width + (room - natural.Sum()) / natural.Length)];

        // Narrow columns keep their width; the wide ones share what is left.
        var share = room / natural.Length;
        var narrow = natural.Where(width => width <= share).Sum();
        var wide = natural.Where(width => width > share).Sum();
        return [.. natural.Select(width => width <= share ? width : width * (room - narrow) / wide)];
    }

    private void WriteRow(Frame frame, Paragraph[] cells, string type, double y)
    {
        frame.Document.Open("TR");
        for (var i = 0; i < cells.Length; i++)
        {
            frame.Document.Open(type);
            if (type == "TH") frame.Document.Describe("/A<</O/Table/Scope/Column>>");
            WriteCell(frame, cells[i], i, y);
            frame.Document.Close();
        }

        frame.Document.Close();
    }

    private void WriteCells(Frame frame, Paragraph[] cells, double y)
    {
        for (var i = 0; i < cells.Length; i++) WriteCell(frame, cells[i], i, y);
    }

    private void WriteCell(Frame frame, Paragraph cell, int column, double y)
    {
        foreach (var line in cell.Lines)
        {
            frame.Page.Line(line, frame.Left + _lefts[column], y);
            y += _style.Leading;
        }
    }
}
