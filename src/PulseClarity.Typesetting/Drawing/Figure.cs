namespace PulseClarity.Typesetting.Drawing;

/// <summary>A diagram that can be drawn on any canvas.</summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Alternative">What it shows, in words, for who cannot see it.</param>
/// <param name="Draw">Draws it with its upper left corner at the origin.</param>
public sealed record Figure(double Width, double Height, string Alternative, Action<ICanvas> Draw)
{
    /// <summary>The figure as an SVG document.</summary>
    public string ToSvg()
    {
        var canvas = new SvgCanvas(Width, Height, Alternative);
        Draw(canvas);
        return canvas.ToString();
    }
}
