using System.Globalization;
using System.Text;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Drawing;

/// <summary>Draws an SVG picture that needs no font: text becomes outlines.</summary>
/// <param name="width">Width in points.</param>
/// <param name="height">Height in points.</param>
/// <param name="title">What it shows, for who cannot see it.</param>
public sealed class SvgCanvas(double width, double height, string title) : ICanvas
{
    private readonly StringBuilder _marks = new();

    /// <inheritdoc/>
    public void Fill(VectorPath path, Colour colour) => Append(path, $"fill=\"{colour}\"");

    /// <inheritdoc/>
    public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes)
    {
        var pattern = string.Join(' ', dashes.ToArray().Select(Number));
        var dashed = pattern.Length > 0 ? $" stroke-dasharray=\"{pattern}\"" : "";
        Append(path, $"fill=\"none\" stroke=\"{colour}\" stroke-width=\"{Number(width)}\" stroke-linejoin=\"round\"{dashed}");
    }

    /// <inheritdoc/>
    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        ArgumentNullException.ThrowIfNull(style);
        var line = ShapedText.Of(text, style);
        var left = line.Left(x, anchor);
        var path = new VectorPath();
        foreach (var run in line.Runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                run.Face.AppendOutline(path, glyph.Id, style.Size, left + glyph.XOffset * style.Size, y - glyph.YOffset * style.Size);
                left += glyph.Advance * style.Size + style.Tracking;
            }
        }

        if (path.Steps.Count > 0) Fill(path, style.Colour);
    }

    /// <summary>The picture as an SVG document.</summary>
    public override string ToString()
    {
        var (w, h, name) = (Number(width), Number(height), Escaped(title));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" role="img" aria-label="{name}">
            <title>{name}</title>
            {_marks}</svg>

            """;
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    // Characters that XML cannot hold at all are dropped: a title is read aloud, not kept.
    internal static string Escaped(string text) => System.Security.SecurityElement.Escape(
        new string([.. text.EnumerateRunes().Where(rune => rune.Value >= 32 && rune.Value is not (0xFFFE or 0xFFFF)).SelectMany(rune => rune.ToString())]));

    private void Append(VectorPath path, string attributes)
    {
        ArgumentNullException.ThrowIfNull(path);
        _marks.Append("<path d=\"");
        foreach (var step in path.Steps)
        {
            _marks.Append(step.Verb switch
            {
                PathVerb.Move => $"M{Number(step.X)} {Number(step.Y)}",
                PathVerb.Line => $"L{Number(step.X)} {Number(step.Y)}",
                PathVerb.Curve =>
                    $"C{Number(step.X1)} {Number(step.Y1)} {Number(step.X2)} {Number(step.Y2)} {Number(step.X)} {Number(step.Y)}",
                _ => "Z",
            });
        }

        _marks.Append(CultureInfo.InvariantCulture, $"\" {attributes}/>\n");
    }
}
