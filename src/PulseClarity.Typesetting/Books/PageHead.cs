using System.Globalization;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;
using PulseClarity.Typesetting.Pdf;

namespace PulseClarity.Typesetting.Books;

/// <summary>The head of a page: whose book it is, what the page is about, its number.</summary>
internal static class PageHead
{
    private const double RoomForNumber = 40;
    private const int LongestOwner = 60;

    internal static void Write(PdfDocument document, BookStyle style, PdfPage page, string owner, string running, string number)
    {
        var y = style.HeadBaseline;
        var hasMargin = style.NotesWidth > 0;
        var left = hasMargin ? style.NotesLeft : style.TextLeft;
        document.BeginArtifact();
        if (hasMargin)
        {
            page.Text(Shortened(owner, style.Furniture, style.NotesWidth), style.Furniture, left, y);
            page.Text(Shortened(running, style.Furniture, style.TextWidth - RoomForNumber), style.Furniture, style.TextLeft, y);
        }
        else
        {
            var half = (style.TextWidth - RoomForNumber) / 2;
            page.Text(Shortened(owner, style.Furniture, half), style.Furniture, left, y);
            page.Text(Shortened(running, style.Furniture, half), style.Furniture, style.TextRight - RoomForNumber, y, TextAnchor.End);
        }

        page.Text(number, style.Furniture, style.TextRight, y, TextAnchor.End);
        page.Stroke(VectorPath.Line(left, y + 8, style.TextRight, y + 8), Inks.Hairline, 0.5);
        document.EndArtifact();
    }

    private static string Shortened(string text, TextStyle style, double width)
    {
        if (StyledWords.Of(style).Shape(text).Width <= width) return text;
        var characters = new StringInfo(text);
        var kept = Math.Min(characters.LengthInTextElements, LongestOwner);
        while (kept > 0 && ShapedText.Of(characters.SubstringByTextElements(0, kept) + "…", style).Width > width) kept--;
        return kept == 0 ? "…" : characters.SubstringByTextElements(0, kept) + "…";
    }
}
