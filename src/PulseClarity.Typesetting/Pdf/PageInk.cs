using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Pdf;

/// <summary>The colour that a page is filled with now, and the font: what is set already is not set again.</summary>
internal sealed class PageInk
{
    private PdfFont? _font;
    private double _size;

    /// <summary>The colour; null where none is set.</summary>
    internal Colour? Colour { get; set; }

    internal bool IsSet(PdfFont font, TextStyle style) => _font == font && _size == style.Size && Colour == style.Colour;

    internal void Set(PdfFont font, TextStyle style)
    {
        _font = font;
        _size = style.Size;
        Colour = style.Colour;
    }
}
