using System.Globalization;
using PulseClarity.Typesetting.Books.Blocks;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books;

/// <summary>A paragraph that begins with a large capital over its first lines.</summary>
internal sealed record DropCapital(TextBlock Block)
{
    private const int Deep = 3;
    private const int ShortestText = 200;
    private const double Room = 5;

    // Of an em, in EB Garamond.
    private const double CapitalHeight = 0.65;

    /// <summary>The paragraph; null where it is short or does not begin with a letter, and is better set as any other.</summary>
    internal static DropCapital? Of(string text, BookStyle style)
    {
        var first = StringInfo.GetNextTextElement(text);
        if (text.Length < ShortestText || !char.IsUpper(first, 0)) return null;

        // As high as from the last of its lines up to the top of a capital in the first.
        var body = style.Body.Size * CapitalHeight;
        var size = ((Deep - 1) * style.Leading + body) / CapitalHeight;
        var capital = ShapedText.Of(first, style.Body with { Size = size, Colour = style.Accent });
        var shape = new LineShape(Deep, capital.Width + Room);
        var paragraph = Paragraph.Set([new TextRun(text[first.Length..], style.Body)], style.ColumnWidth, Alignment.Justified, shape);
        return new DropCapital(new TextBlock("P", paragraph) { DropCapital = capital });
    }
}
