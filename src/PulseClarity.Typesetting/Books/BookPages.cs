using System.Globalization;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>The pages of a book's body on their grid: where the next line goes, and the head of each page.</summary>
internal sealed class BookPages(PdfDocument document, BookStyle style, string owner)
{
    private const double RoomBetweenNotes = 18;
    private PdfPage? _page;
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
    internal bool IsFresh => _full || _line == 0;

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
        if (_page is not null && !(_line == 0 && !_full)) Fill();
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

    /// <summary>Goes on below lines written by hand.</summary>
    internal void Advance(int lines) => _line += lines;

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

    /// <summary>Sets a paragraph on the grid, over as many pages as it needs, with no line of it alone on a page.</summary>
    internal void Flow(Paragraph paragraph)
    {
        const int FewestTogether = 2;
        var done = 0;
        while (done < paragraph.LineCount)
        {
            if (_full) Begin();
            var left = paragraph.LineCount - done;
            var room = style.Lines - _line;
            var here = left <= room ? left : Math.Min(room, left - FewestTogether);
            if (here < left && here < FewestTogether && _line > 0)
            {
                Fill();
                continue;
            }

            here = Math.Max(here, 1);
            for (var i = 0; i < here; i++, done++, _line++)
                Current.Line(paragraph.Lines[done], style.TextLeft + (done == 0 ? paragraph.Indent : 0), Baseline);
            if (_line >= style.Lines) Fill();
        }
    }

    private void Begin()
    {
        if (_page is not null) document.EndPage();
        _page = document.BeginPage(style.PageWidth, style.PageHeight, PageGroup.Body);
        _full = false;
        _line = 0;
        _notesEnd = 0;
        Number++;
        if (Plain) return;

        const double Head = 58;
        document.BeginArtifact();
        _page.Text(Shortened(owner, style.NotesWidth), style.Furniture, style.NotesLeft, Head);
        _page.Text(Running, style.Furniture, style.TextLeft, Head);
        _page.Text(Number.ToString(CultureInfo.InvariantCulture), style.Furniture, style.TextRight, Head, TextAnchor.End);
        _page.Stroke(VectorPath.Line(style.NotesLeft, Head + 8, style.TextRight, Head + 8), Inks.Hairline, 0.5);
        document.EndArtifact();
    }

    private string Shortened(string text, double width)
    {
        if (ShapedText.Of(text, style.Furniture).Width <= width) return text;
        var characters = new StringInfo(text);
        var kept = Math.Min(characters.LengthInTextElements, 60);
        while (kept > 0 && ShapedText.Of(characters.SubstringByTextElements(0, kept) + "…", style.Furniture).Width > width) kept--;
        return kept == 0 ? "…" : characters.SubstringByTextElements(0, kept) + "…";
    }
}
