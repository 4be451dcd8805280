using System.Globalization;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Typesetting.Drawing;

namespace PulseClarity.Reports.Diagrams;

/// <summary>Draws the Moon as she stood: the lit part by the true angle, as seen from the northern hemisphere.</summary>
public static class MoonDisc
{
    private static readonly Colour Lit = Colour.Parse("#F1E9D6");
    private static readonly Colour Dark = Colour.Parse("#3B3A3C");

    /// <summary>The disc.</summary>
    /// <param name="phase">The Moon's way from the Sun.</param>
    /// <param name="size">Its width and height in points.</param>
    public static Figure Of(MoonPhase phase, double size)
    {
        var light = Math.Round(phase.Illumination * 100).ToString(CultureInfo.InvariantCulture);
        return new Figure(
            size,
            size,
            $"The Moon, {light} % lit, {(phase.IsWaxing ? "waxing" : "waning")}.",
            canvas => Draw(canvas, phase, size));
    }

    // The edge of the light is half an ellipse: its half-width is the radius times the cosine of the angle.
    private static void Draw(ICanvas canvas, MoonPhase phase, double size)
    {
        var middle = size / 2;
        var radius = middle * 0.98;
        canvas.Fill(VectorPath.Circle(middle, middle, radius), Dark);
        var edge = Math.Cos(phase.Angle * Math.PI / 180) * radius;
        var side = phase.IsWaxing ? 1 : -1;
        canvas.Fill(
            new VectorPath()
                .MoveTo(middle, middle - radius)
                .Arc(middle, middle, side * radius, radius, 90, -90)
                .Arc(middle, middle, side * edge, radius, -90, 90)
                .Close(),
            Lit);
        canvas.Stroke(VectorPath.Circle(middle, middle, radius), Inks.Ink, 0.5);
    }
}
