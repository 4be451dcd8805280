using System.Globalization;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Reports.Diagrams;

/// <summary>Draws how elements and modes are shared out: a mark for each planet, or for each point of a weighted count.</summary>
public static class BalanceChart
{
    private const double Row = 26;
    private const double MarksLeft = 74;
    private const double Step = 15;

    /// <summary>The diagram.</summary>
    /// <param name="elements">Marks by <see cref="Element"/>: fire, earth, air, water.</param>
    /// <param name="modes">Marks by <see cref="Modality"/>: cardinal, fixed, mutable.</param>
    /// <param name="width">Its width in points.</param>
    public static Figure Of(IReadOnlyList<int> elements, IReadOnlyList<int> modes, double width)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(modes);
        var elementCounts = Enum.GetValues<Element>().Select(element => $"{element} {elements[(int)element]}");
        var modeCounts = Enum.GetValues<Modality>().Select(mode => $"{mode} {modes[(int)mode]}");
        return new Figure(
            width,
            Row * 8,
            $"The balance of the chart. {string.Join(", ", elementCounts)}; {string.Join(", ", modeCounts)}.",
            canvas => Draw(canvas, elements, modes, width));
    }

    private static void Draw(ICanvas canvas, IReadOnlyList<int> elements, IReadOnlyList<int> modes, double width)
    {
        var y = Row / 2;
        foreach (var element in Enum.GetValues<Element>())
        {
            Line(canvas, element.ToString(), elements[(int)element], AstroGlyphs.TintOf(element), y);
            y += Row;
        }

        canvas.Stroke(VectorPath.Line(0, y, width, y), Inks.Hairline, 0.5);
        y += Row;
        foreach (var mode in Enum.GetValues<Modality>())
        {
            Line(canvas, mode.ToString(), modes[(int)mode], Inks.SecondInk, y);
            y += Row;
        }
    }

    private static void Line(ICanvas canvas, string name, int points, Colour colour, double y)
    {
        canvas.Text(name, new TextStyle(BundledFaces.Text, 11.5, Inks.Ink), 0, y + 4);
        for (var i = 0; i < points; i++) canvas.Fill(VectorPath.Circle(MarksLeft + i * Step, y, 4.4), colour);
        var number = points.ToString(CultureInfo.InvariantCulture);
        canvas.Text(number, new TextStyle(BundledFaces.Text, 11.5, Inks.SecondInk), MarksLeft + points * Step + 4, y + 4);
    }
}
