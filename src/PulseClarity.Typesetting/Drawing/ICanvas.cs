using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Drawing;

/// <summary>Where a diagram is drawn: a page of a PDF, or an SVG picture. Points; the origin at the upper left, y down.</summary>
public interface ICanvas
{
    /// <summary>Fills a path (non-zero winding).</summary>
    void Fill(VectorPath path, Colour colour);

    /// <summary>Draws along a path with round joins.</summary>
    /// <param name="path">The path.</param>
    /// <param name="colour">The ink.</param>
    /// <param name="width">The width of the line in points.</param>
    /// <param name="dashes">Lengths of stroke and gap in points; empty for a whole line.</param>
    void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes);

    /// <summary>Sets one line of text on its baseline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Faces, size and ink.</param>
    /// <param name="x">Where the anchor is.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="anchor">What of the text stands at <paramref name="x"/>.</param>
    void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start);
}
