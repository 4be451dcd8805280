using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes one line of text: one text object, one array of glyphs for each stretch of one face and size.</summary>
internal sealed class TextLine(PdfDocument document, PdfBytes content, PageInk ink)
{
    private bool _inArray;

    /// <summary>Writes it. What is read in another order than it stands in is written as it is read, each part at its place.</summary>
    /// <param name="pieces">The line from left to right.</param>
    /// <param name="x">Where it begins, in points.</param>
    /// <param name="y">Its baseline, in points from the page's foot.</param>
    internal void Write(ReadOnlySpan<LinePiece> pieces, double x, double y)
    {
        content.Raw("BT\n"u8);
        if (IsReadAsItStands(pieces))
        {
            MoveTo(x, y);
            foreach (var piece in pieces)
            {
                var runs = piece.Text.Runs;
                for (var i = 0; i < runs.Count; i++) Show(runs[i], piece.Text.Style, piece.Width - piece.Text.Width);
            }
        }
        else
        {
            var lefts = new double[pieces.Length];
            for (var i = 1; i < lefts.Length; i++) lefts[i] = lefts[i - 1] + pieces[i - 1].Width;
            foreach (var at in Enumerable.Range(0, pieces.Length).OrderBy(ReadingOrder(pieces))) ShowAsRead(pieces[at], x + lefts[at], y);
        }

        CloseArray();
        content.Raw("ET\n"u8);
    }

    private static Func<int, int> ReadingOrder(ReadOnlySpan<LinePiece> pieces)
    {
        var order = new int[pieces.Length];
        for (var i = 0; i < order.Length; i++) order[i] = pieces[i].Reading ?? i;
        return at => order[at];
    }

    private static bool IsReadAsItStands(ReadOnlySpan<LinePiece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Reading is not null || piece.Text.Reading is not null) return false;
        }

        return true;
    }

    private void ShowAsRead(LinePiece piece, double x, double y)
    {
        var style = piece.Text.Style;
        foreach (var run in piece.Text.Reading ?? piece.Text.Runs)
        {
            var left = x + piece.Text.Runs.TakeWhile(before => !ReferenceEquals(before, run)).Sum(before => WidthOf(before, style));
            if (!run.IsRightToLeft)
            {
                MoveTo(left, y);
                Show(run, style, 0);
                continue;
            }

            NoteMissing(run);
            Select(document.FontOf(run.Face), style);
            var right = left + WidthOf(run, style);
            foreach (var glyph in run.Glyphs.Reverse())
            {
                right -= glyph.Advance * style.Size + style.Tracking;
                MoveTo(right + glyph.XOffset * style.Size, y + glyph.YOffset * style.Size);
                OpenArray();
                content.Glyph(document.FontOf(run.Face).CodeOf(glyph));
            }
        }
    }

    private static double WidthOf(GlyphRun run, TextStyle style) => run.Advance * style.Size + run.Glyphs.Count * style.Tracking;

    // What a space is wider or narrower than it was designed goes behind its glyph.
    private void Show(GlyphRun run, TextStyle style, double stretch)
    {
        NoteMissing(run);
        var font = document.FontOf(run.Face);
        Select(font, style);
        if (style.Tracking == 0 && font.PlainGlyphs(run) is { Length: > 0 } plain)
        {
            OpenArray();
            content.Glyphs(plain);
            Adjust(-stretch / style.Size);
            return;
        }

        for (var i = 0; i < run.Glyphs.Count; i++) Show(run.Glyphs[i], font, style, i == run.Glyphs.Count - 1 ? stretch : 0);
    }

    private void Show(Glyph glyph, PdfFont font, TextStyle style, double stretch)
    {
        if (glyph.YOffset != 0)
        {
            CloseArray();
            content.Number(glyph.YOffset * style.Size).Raw(" Ts\n"u8);
        }

        OpenArray();
        Adjust(-glyph.XOffset);
        content.Glyph(font.CodeOf(glyph));
        Adjust(glyph.NominalAdvance - glyph.Advance + glyph.XOffset - (style.Tracking + stretch) / style.Size);
        if (glyph.YOffset != 0)
        {
            CloseArray();
            content.Raw("0 Ts\n"u8);
        }
    }

    private void NoteMissing(GlyphRun run)
    {
        if (run.IsReplacement) document.NoteMissing(run.Glyphs[0].Text);
    }

    private void MoveTo(double x, double y)
    {
        CloseArray();
        content.Raw("1 0 0 1 "u8).Number(x).Raw(" "u8).Number(y).Raw(" Tm\n"u8);
    }

    private void Select(PdfFont font, TextStyle style)
    {
        if (ink.IsSet(font, style)) return;
        CloseArray();
        if (ink.Colour != style.Colour)
        {
            var (red, green, blue) = (style.Colour.Red / 255.0, style.Colour.Green / 255.0, style.Colour.Blue / 255.0);
            content.Number(red).Raw(" "u8).Number(green).Raw(" "u8).Number(blue).Raw(" rg\n"u8);
        }

        content.Raw("/"u8).Raw(font.Resource).Raw(" "u8).Number(style.Size).Raw(" Tf\n"u8);
        ink.Set(font, style);
    }

    private void Adjust(double ems) => PdfFont.Adjust(content, ems);

    private void OpenArray()
    {
        if (_inArray) return;
        content.Raw("["u8);
        _inArray = true;
    }

    private void CloseArray()
    {
        if (!_inArray) return;
        content.Raw("]TJ\n"u8);
        _inArray = false;
    }
}
