using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Drawing;

/// <summary>A canvas whose origin lies elsewhere on another.</summary>
/// <param name="inner">Where it is drawn.</param>
/// <param name="dx">The origin's place in points.</param>
/// <param name="dy">The origin's place in points.</param>
internal sealed class ShiftedCanvas(ICanvas inner, double dx, double dy) : ICanvas
{
    public void Fill(VectorPath path, Colour colour) => inner.Fill(path.Moved(dx, dy), colour);

    public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes) =>
        inner.Stroke(path.Moved(dx, dy), colour, width, dashes);

    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start) =>
        inner.Text(text, style, x + dx, y + dy, anchor);
}
