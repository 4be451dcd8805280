using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes one line of text: one text object, one array of glyphs for each stretch of one face and size.</summary>
internal sealed class TextLine(PdfDocument document, PdfBytes content)
{
    private (PdfFont Font, double Size, Colour Colour)? _state;
    private bool _inArray;

    /// <summary>Writes it.</summary>
    /// <param name="pieces">The line from left to right.</param>
    /// <param name="x">Where it begins, in points.</param>
    /// <param name="y">Its baseline, in points from the page's foot.</param>
    internal void Write(ReadOnlySpan<LinePiece> pieces, double x, double y)
    {
        content.Raw("BT 1 0 0 1 "u8).Number(x).Raw(" "u8).Number(y).Raw(" Tm\n"u8);
        foreach (var piece in pieces)
        {
            if (piece.ActualText is { } actual) BeginActualText(actual);
            var runs = piece.Text.Runs;
            for (var i = 0; i < runs.Count; i++) Show(runs[i], piece.Text.Style, piece.Width - piece.Text.Width);
            if (piece.ActualText is not null) EndActualText();
        }

        CloseArray();
        content.Raw("ET\n"u8);
    }

    // What a space is wider or narrower than it was designed goes behind its glyph.
    private void Show(GlyphRun run, TextStyle style, double stretch)
    {
        if (run.IsReplacement) document.NoteMissing(run.Glyphs[0].Text);
        var font = document.FontOf(run.Face);
        Select(font, style);
        if (style.Tracking == 0 && font.PlainGlyphs(run) is { Length: > 0 } plain)
        {
            OpenArray();
            content.Glyphs(plain);
            Adjust(-stretch / style.Size);
            return;
        }

        var glyphs = run.Glyphs;
        for (var i = 0; i < glyphs.Count;)
        {
            var next = GlyphRun.NextCluster(glyphs, i);
            var speaksForItself = next == i + 1;
            for (var j = i; j < next; j++) speaksForItself &= font.Use(glyphs[j]);
            if (!speaksForItself) BeginActualText(glyphs[i].Text);
            for (var j = i; j < next; j++) Show(glyphs[j], style, j == glyphs.Count - 1 ? stretch : 0);
            if (!speaksForItself) EndActualText();
            i = next;
        }
    }

    private void Show(Glyph glyph, TextStyle style, double stretch)
    {
        if (glyph.YOffset != 0)
        {
            CloseArray();
            content.Number(glyph.YOffset * style.Size).Raw(" Ts\n"u8);
        }

        OpenArray();
        if (glyph.XOffset != 0) Adjust(-glyph.XOffset);
        content.Glyphs("<"u8).Hex(glyph.Id).Raw(">"u8);
        Adjust(glyph.NominalAdvance - glyph.Advance + glyph.XOffset - (style.Tracking + stretch) / style.Size);
        if (glyph.YOffset != 0)
        {
            CloseArray();
            content.Raw("0 Ts\n"u8);
        }
    }

    private void Select(PdfFont font, TextStyle style)
    {
        if (_state is { } state && state.Font == font && state.Size == style.Size && state.Colour == style.Colour) return;
        CloseArray();
        if (_state?.Colour != style.Colour)
        {
            var (red, green, blue) = (style.Colour.Red / 255.0, style.Colour.Green / 255.0, style.Colour.Blue / 255.0);
            content.Number(red).Raw(" "u8).Number(green).Raw(" "u8).Number(blue).Raw(" rg "u8);
        }

        content.Raw("/"u8).Raw(font.Resource).Raw(" "u8).Number(style.Size).Raw(" Tf\n"u8);
        _state = (font, style.Size, style.Colour);
    }

    private void BeginActualText(string text)
    {
        CloseArray();
        content.Raw("/Span<</ActualText"u8).Text(text).Raw(">>BDC\n"u8);
    }

    private void EndActualText()
    {
        CloseArray();
        content.Raw("EMC\n"u8);
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
