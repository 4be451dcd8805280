using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Paragraphs;

namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A diagram with a caption below, as wide as its column at most.</summary>
internal sealed class FigureBlock(BookStyle style, Figure figure, Paragraph caption) : Block
{
    private const double CaptionLeading = 11.5;
    private readonly double _scale = Math.Min(1, Math.Min(style.ColumnWidth / figure.Width, style.Lines * style.Leading * 0.8 / figure.Height));

    private double Height => figure.Height * _scale;

    internal override int Lines =>
        (int)Math.Ceiling((Height + (caption.LineCount > 0 ? (caption.LineCount + 1) * CaptionLeading : 0)) / style.Leading);

    internal override void Write(Frame frame, int from, int to, double y)
    {
        var top = y - style.Body.Size * 0.7;
        frame.Document.OpenFigure(figure.Alternative, frame.Page, frame.Left, top, figure.Width * _scale, Height);
        figure.Draw(new PlacedCanvas(frame.Page, frame.Left, top, _scale));
        frame.Document.Close();
        if (caption.LineCount == 0) return;
        frame.Document.Open("P");
        y = top + Height + CaptionLeading + 4;
        foreach (var line in caption.Lines)
        {
            frame.Page.Line(line, frame.Left, y);
            y += CaptionLeading;
        }

        frame.Document.Close();
    }
}
