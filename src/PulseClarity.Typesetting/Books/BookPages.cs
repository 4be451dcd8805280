using System.Globalization;
using PulseClarity.Typesetting.Books.Blocks;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>The pages of a book's body on their grid: where the next line goes, and the head of each page.</summary>
internal sealed class BookPages(PdfDocument document, BookStyle style, string owner)
{
    private const double RoomBetweenNotes = 18;
    private PdfPage? _page;
    private int _column;
    private int _columnsTop;
    private int _line;
    private double _notesEnd;
    private bool _full = true;

    /// <summary>What the head of the page says.</summary>
    internal string Running { get; set; } = "";

    /// <summary>Whether pages begun now have no head.</summary>
    internal bool Plain { get; set; }

    /// <summary>The number of the page, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether nothing stands on the page yet.</summary>
    internal bool IsFresh => _full || _line == 0 && _column == 0;

    /// <summary>The page being written; begun now if the one before is full.</summary>
    internal PdfPage Current
    {
        get
        {
            if (_full) Begin();
            return _page!;
        }
    }

    /// <summary>The baseline of the next line.</summary>
    internal double Baseline => style.Top + _line * style.Leading;

    /// <summary>Ends the page; the next thing written begins another.</summary>
    internal void Break()
    {
        if (_page is not null && !(IsFresh && !_full)) Fill();
    }

    /// <summary>Ends the page, and leaves one empty where a right-hand page is not next.</summary>
    internal void BreakToRight()
    {
        Break();
        if (Number % 2 == 0) return;
        Plain = true;
        Begin();
        Plain = false;
        Fill();
    }

    /// <summary>Says that nothing more goes on the page.</summary>
    internal void Fill() => _full = true;

    /// <summary>Writes out the last page.</summary>
    internal void End()
    {
        if (_page is null) return;
        document.EndPage();
        _page = null;
        _full = true;
    }

    /// <summary>Whether lines and notes find room on the page.</summary>
    internal bool Fits(int lines, double notesHeight)
    {
        if (_full) return true;
        var notesTop = Math.Max(Baseline, _notesEnd);
        return _line + lines <= style.Lines && notesTop + notesHeight <= style.Top + style.Lines * style.Leading + 2 * style.Leading;
    }

    /// <summary>Leaves lines empty, unless the page is new.</summary>
    internal void Skip(int lines)
    {
        if (!IsFresh) _line += lines;
        if (_line >= style.Lines) Fill();
    }

    /// <summary>Goes on below lines written by hand, over the whole width; columns begin there.</summary>
    internal void Advance(int lines) => _columnsTop = _line += lines;

    /// <summary>Moves down past the notes in the margin, so that new ones do not run into them.</summary>
    internal void ClearNotes()
    {
        _ = Current;
        while (_line > 0 && Baseline < _notesEnd + RoomBetweenNotes) _line++;
    }

    /// <summary>Says how far down the margin is taken.</summary>
    internal void NotesEnd(double y) => _notesEnd = y;

    /// <summary>Sets lines at a given place.</summary>
    /// <returns>The baseline after the last.</returns>
    internal double Write(Paragraph paragraph, double x, double y, double leading)
    {
        foreach (var line in paragraph.Lines)
        {
            Current.Line(line, x, y);
            y += leading;
        }

        return y;
    }

    /// <summary>Sets blocks in columns, over as many pages as they need.</summary>
    /// <param name="galley">The blocks.</param>
    /// <param name="isLast">Whether the page ends with them, so that its columns shall be of one height and hold more than a few lines.</param>
    internal void Flow(Galley galley, bool isLast)
    {
        if (galley.LineCount == 0) return;
        if (_full) Begin();
        var from = 0;
        foreach (var end in new ColumnPlan(style.Columns, style.Lines, _column, _columnsTop, _line).Ends(galley, isLast))
        {
            if (_full) Begin();
            if (end > from) Set(galley, from, end);
            if (end < galley.LineCount) NextColumn();
            from = end;
        }

        if (_line >= style.Lines) NextColumn();
    }

    private void Set(Galley galley, int from, int end)
    {
        var frame = new Frame(document, style, Current, style.TextLeft + _column * (style.ColumnWidth + style.ColumnGap));
        var isAtTop = _line == _columnsTop && (_column > 0 || _line == 0);
        while (from < end)
        {
            var (block, line) = galley[from];
            var to = Math.Min(end, from + block.Lines - line);
            if (line == 0 && !isAtTop) _line += galley.SpaceBefore(block);
            block.Write(frame, line, line + to - from, Baseline);
            _line += to - from + (line > 0 ? block.RepeatedLines : 0);
            isAtTop = false;
            from = to;
        }
    }

    private void NextColumn()
    {
        if (++_column < style.Columns) _line = _columnsTop;
        else Fill();
    }

    private void Begin()
    {
        if (_page is not null) document.EndPage();
        _page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Body);
        _full = false;
        _line = _column = _columnsTop = 0;
        _notesEnd = 0;
        Number++;
        if (!Plain) PageHead.Write(document, style, _page, owner, Running, Number.ToString(CultureInfo.InvariantCulture));
    }
}
