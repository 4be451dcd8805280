using System.Globalization;
using System.Text;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>Writes one line of text: one text object, one array of glyphs for each stretch of one face and size.</summary>
internal sealed class TextLine(PdfDocument document, PdfPage page)
{
    private readonly StringBuilder _operators = new();
    private (PdfFont Font, double Size, Drawing.Colour Colour)? _state;
    private bool _inArray;
    private bool _inHex;

    internal void Write(IReadOnlyList<LinePiece> pieces, double x, double y)
    {
        _operators.Append(CultureInfo.InvariantCulture, $"BT 1 0 0 1 {PdfSyntax.Number(x)} {PdfSyntax.Number(page.Height - y)} Tm\n");
        foreach (var piece in pieces)
        {
            if (piece.ActualText is { } actual) BeginActualText(actual);
            foreach (var run in piece.Text.Runs) Show(run, piece.Text.Style, piece.Width - piece.Text.Width);
            if (piece.ActualText is not null) EndActualText();
        }

        CloseArray();
        page.Append(_operators.Append("ET\n").ToString());
    }

    // What a space is wider or narrower than it was designed goes behind its glyph.
    private void Show(GlyphRun run, TextStyle style, double stretch)
    {
        var font = document.FontOf(run.Face);
        Select(font, style);
        var glyphs = run.Glyphs;
        for (var i = 0; i < glyphs.Count;)
        {
            var next = i + 1;
            while (next < glyphs.Count && glyphs[next].Text.Length == 0) next++;
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
            _operators.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(glyph.YOffset * style.Size)} Ts\n");
        }

        if (glyph.XOffset != 0) Adjust(-glyph.XOffset);
        OpenHex();
        _operators.Append(CultureInfo.InvariantCulture, $"{glyph.Id:X4}");
        Adjust(glyph.NominalAdvance - glyph.Advance + glyph.XOffset - (style.Tracking + stretch) / style.Size);
        if (glyph.YOffset != 0)
        {
            CloseArray();
            _operators.Append("0 Ts\n");
        }
    }

    private void Select(PdfFont font, TextStyle style)
    {
        var wanted = (font, style.Size, style.Colour);
        if (_state == wanted) return;
        CloseArray();
        var (red, green, blue) = (style.Colour.Red / 255.0, style.Colour.Green / 255.0, style.Colour.Blue / 255.0);
        if (_state?.Colour != style.Colour)
            _operators.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(red)} {PdfSyntax.Number(green)} {PdfSyntax.Number(blue)} rg ");
        _operators.Append(CultureInfo.InvariantCulture, $"/{font.Resource} {PdfSyntax.Number(style.Size)} Tf\n");
        _state = wanted;
    }

    private void BeginActualText(string text)
    {
        CloseArray();
        _operators.Append("/Span<</ActualText").Append(PdfSyntax.Text(text)).Append(">>BDC\n");
    }

    private void EndActualText()
    {
        CloseArray();
        _operators.Append("EMC\n");
    }

    private void Adjust(double ems)
    {
        if (Math.Abs(ems) < 0.0005) return;
        OpenArray();
        CloseHex();
        _operators.Append(PdfSyntax.Number(Math.Round(ems * 1000, 1)));
    }

    private void OpenHex()
    {
        OpenArray();
        if (_inHex) return;
        _operators.Append('<');
        _inHex = true;
    }

    private void CloseHex()
    {
        if (!_inHex) return;
        _operators.Append('>');
        _inHex = false;
    }

    private void OpenArray()
    {
        if (_inArray) return;
        _operators.Append('[');
        _inArray = true;
    }

    private void CloseArray()
    {
        CloseHex();
        if (!_inArray) return;
        _operators.Append("]TJ\n");
        _inArray = false;
    }
}
