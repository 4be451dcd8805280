using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A sentence set large under a short rule, apart from the text.</summary>
internal sealed class QuoteBlock(BookStyle style, Paragraph paragraph) : Block
{
    private const double Leading = 20;
    private const double RuleLength = 36;

    internal override int Lines => (int)Math.Ceiling(paragraph.LineCount * Leading / style.Leading) + 1;

    internal override void Write(Frame frame, int from, int to, double y)
    {
        frame.Document.BeginArtifact();
        frame.Page.Stroke(VectorPath.Line(frame.Left, y - 4, frame.Left + RuleLength, y - 4), style.Accent, 0.6);
        frame.Document.EndArtifact();
        frame.Document.Open("BlockQuote");
        frame.Document.Open("P");
        y += Leading;
        foreach (var line in paragraph.Lines)
        {
            frame.Page.Line(line, frame.Left, y);
            y += Leading;
        }

        frame.Document.Close();
        frame.Document.Close();
    }
}
