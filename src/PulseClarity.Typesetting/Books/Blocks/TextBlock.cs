using PulseClarity.Typesetting.Fonts;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A paragraph or a heading on the grid.</summary>
/// <param name="type">Its structure type.</param>
/// <param name="paragraph">Its lines.</param>
internal sealed class TextBlock(string type, Paragraph paragraph) : Block
{
    // So few lines stay together; of more, no line is left alone.
    private const int KeptTogether = 3;
    private const int FewestTogether = 2;

    /// <summary>A letter over the first lines, which the paragraph leaves room for.</summary>
    internal ShapedText? DropCapital { get; init; }

    internal override int Lines => paragraph.LineCount;

    internal override bool CanBreakBefore(int line) =>
        Lines > KeptTogether && line >= Math.Max(FewestTogether, DropCapital is null ? 0 : paragraph.Shape.Lines) && Lines - line >= FewestTogether;

    internal override void Write(Frame frame, int from, int to, double y)
    {
        if (from == 0) frame.Document.Open(type);
        if (from == 0 && DropCapital is not null)
            frame.Page.Line([LinePiece.Of(DropCapital)], frame.Left, y + (paragraph.Shape.Lines - 1) * frame.Style.Leading);
        for (var line = from; line < to; line++, y += frame.Style.Leading)
            frame.Page.Line(paragraph.Lines[line], frame.Left + paragraph.Shape.Indent(line), y);
        if (to == Lines) frame.Document.Close();
    }
}
