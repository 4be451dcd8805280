using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Reports.Diagrams;

/// <summary>Draws which points of a chart speak with each other: a cell for each pair.</summary>
public static class AspectGrid
{
    /// <summary>The grid.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its width and height in points.</param>
    public static Figure Of(NatalChart chart, double size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ChartPoint[] points =
        [
            .. Enum.GetValues<ChartPoint>().Where(point => point != ChartPoint.MeanNode && chart.LongitudeOf(point) is not null),
        ];
        var told = string.Join("; ", chart.Aspects.Select(aspect => $"{aspect.A} {aspect.Kind} {aspect.B}"));
        return new Figure(size, size, $"The aspects of the chart: {told}.", canvas => Draw(canvas, chart, points, size));
    }

    private static void Draw(ICanvas canvas, NatalChart chart, ChartPoint[] points, double size)
    {
        var cell = size / points.Length;
        for (var row = 0; row < points.Length; row++)
        {
            for (var column = 0; column < row; column++)
            {
                canvas.Stroke(VectorPath.Rectangle(column * cell, row * cell, cell, cell), Inks.Hairline, 0.5);
                foreach (var aspect in chart.Aspects)
                {
                    if (aspect.Involves(points[row]) && aspect.Involves(points[column]))
                        Glyph(AstroGlyphs.Of(aspect.Kind), row, column, AstroGlyphs.InkOf(aspect.Kind).Mixed(Inks.Ink, 0.15));
                }
            }

            Glyph(AstroGlyphs.Of(points[row]), row, row, Inks.Ink);
        }

        void Glyph(string text, int row, int column, Colour colour)
        {
            if (text == AstroGlyphs.Of(AspectKind.Semisquare))
            {
                // No bundled face has the angle sign.
                var (left, foot, side) = ((column + 0.3) * cell, (row + 0.68) * cell, cell * 0.4);
                canvas.Stroke(new VectorPath().MoveTo(left + side, foot - side).LineTo(left, foot).LineTo(left + side, foot), colour, cell * 0.045);
                return;
            }

            var isLetters = text.Length == 2;
            var height = cell * (isLetters ? 0.45 : 0.68);
            var style = new TextStyle(isLetters ? BundledFaces.Label : BundledFaces.Symbols, height, colour);
            canvas.Text(text, style, (column + 0.5) * cell, (row + 0.5) * cell + height * 0.36, TextAnchor.Middle);
        }
    }
}
