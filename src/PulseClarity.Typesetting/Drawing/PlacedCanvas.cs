using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Drawing;

/// <summary>A canvas whose origin lies elsewhere on another, and whose points may be smaller.</summary>
/// <param name="inner">Where it is drawn.</param>
/// <param name="dx">The origin's place in points.</param>
/// <param name="dy">The origin's place in points.</param>
/// <param name="scale">How large a point is.</param>
internal sealed class PlacedCanvas(ICanvas inner, double dx, double dy, double scale = 1) : ICanvas
{
    public void Fill(VectorPath path, Colour colour) => inner.Fill(path.Moved(dx, dy, scale), colour);

    public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes)
    {
        var scaled = new double[dashes.Length];
        for (var i = 0; i < scaled.Length; i++) scaled[i] = dashes[i] * scale;
        inner.Stroke(path.Moved(dx, dy, scale), colour, width * scale, scaled);
    }

    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        ArgumentNullException.ThrowIfNull(style);
        var scaled = scale == 1 ? style : style with { Size = style.Size * scale, Tracking = style.Tracking * scale };
        inner.Text(text, scaled, x * scale + dx, y * scale + dy, anchor);
    }
}
