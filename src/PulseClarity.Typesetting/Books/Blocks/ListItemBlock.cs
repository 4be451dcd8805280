using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>An item of a list: its mark hangs before it.</summary>
/// <param name="mark">What stands before it.</param>
/// <param name="paragraph">Its lines.</param>
/// <param name="isFirst">Whether the list begins with it.</param>
/// <param name="isLast">Whether the list ends with it.</param>
internal sealed class ListItemBlock(TextRun mark, Paragraph paragraph, bool isFirst, bool isLast) : Block
{
    private const int KeptTogether = 3;
    private const int FewestTogether = 2;

    /// <summary>How far items stand from the left, in points.</summary>
    internal const double Indent = 14.5;

    internal override int Lines => Math.Max(1, paragraph.LineCount);

    internal override bool CanBreakBefore(int line) => Lines > KeptTogether && line >= FewestTogether && Lines - line >= FewestTogether;

    internal override void Write(Frame frame, int from, int to, double y)
    {
        if (from == 0)
        {
            if (isFirst)
            {
                frame.Document.Open("L");
                frame.Document.Describe($"/A<</O/List/ListNumbering/{(char.IsAsciiDigit(mark.Text[0]) ? "Decimal" : "Disc")}>>");
            }

            frame.Document.Open("LI");
            frame.Document.Open("Lbl");
            frame.Page.Text(mark.Text, mark.Style, frame.Left, y);
            frame.Document.Close();
            frame.Document.Open("LBody");
        }

        for (var line = from; line < Math.Min(to, paragraph.LineCount); line++, y += frame.Style.Leading)
            frame.Page.Line(paragraph.Lines[line], frame.Left + Indent, y);
        if (to < Lines) return;
        frame.Document.Close();
        frame.Document.Close();
        if (isLast) frame.Document.Close();
    }
}
