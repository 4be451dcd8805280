using System.Globalization;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Reports.Diagrams;

/// <summary>Draws how elements and modes are shared out: a mark for each point.</summary>
public static class BalanceChart
{
    private const double Row = 26;
    private const double MarksLeft = 74;
    private const double Step = 15;

    /// <summary>The diagram.</summary>
    /// <param name="balance">The points of each element and mode.</param>
    /// <param name="width">Its width in points.</param>
    public static Figure Of(Balance balance, double width)
    {
        ArgumentNullException.ThrowIfNull(balance);
        var elements = Enum.GetValues<Element>().Select(element => $"{element} {balance.Elements[(int)element]}");
        var modes = Enum.GetValues<Modality>().Select(mode => $"{mode} {balance.Modalities[(int)mode]}");
        return new Figure(
            width,
            Row * 8,
            $"The balance of the chart. {string.Join(", ", elements)}; {string.Join(", ", modes)}.",
            canvas => Draw(canvas, balance, width));
    }

    private static void Draw(ICanvas canvas, Balance balance, double width)
    {
        var y = Row / 2;
        foreach (var element in Enum.GetValues<Element>())
        {
            Line(canvas, element.ToString(), balance.Elements[(int)element], AstroGlyphs.TintOf(element), y);
            y += Row;
        }

        canvas.Stroke(VectorPath.Line(0, y, width, y), Inks.Hairline, 0.5);
        y += Row;
        foreach (var mode in Enum.GetValues<Modality>())
        {
            Line(canvas, mode.ToString(), balance.Modalities[(int)mode], Inks.SecondInk, y);
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
