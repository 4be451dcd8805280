using System.Xml.Linq;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Diagrams;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Reports.Tests;

public sealed class DiagramTests
{
    private static readonly NatalChart Chart =
        NatalChart.Cast(ChebyshevEphemeris.Default, Instant.FromUtc(1990, 6, 15, 13, 30), 38.72, -9.14);

    public static TheoryData<int> Cases => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagram_AsSvg_IsWellFormedAndSaysWhatItShows(int which)
    {
        Figure[] figures =
        [
            NatalWheel.Of(Chart, 400, "Ada <& \u0001>"), AspectGrid.Of(Chart, 300), BalanceChart.Of(Chart.Balance.Elements, Chart.Balance.Modalities, 300), MoonDisc.Of(Chart.MoonPhase, 90),
        ];
        var svg = XDocument.Parse(figures[which].ToSvg()).Root!;
        Assert.Equal(figures[which].Width, (double)svg.Attribute("width")!);
        Assert.Contains(svg.Elements(), element => element.Name.LocalName == "path");
        Assert.NotEmpty(svg.Elements().Single(element => element.Name.LocalName == "title").Value);
    }

    [Fact]
    public void Wheel_SaysTheChartInWords()
    {
        var words = NatalWheel.Of(Chart, 400, "Ada").Alternative;
        Assert.Contains("Sun 24°11′ Gemini", words, StringComparison.Ordinal);
        Assert.Contains("Pluto 15°", words, StringComparison.Ordinal);
        Assert.Contains("Scorpio retrograde", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Glyphs_OfSignsAndPoints_AreInTheBundledFaces()
    {
        var style = new TextStyle(BundledFaces.Symbols, 10, default);
        var glyphs = string.Concat(Enum.GetValues<ZodiacSign>().Select(AstroGlyphs.Of).Concat(Enum.GetValues<ChartPoint>().Select(AstroGlyphs.Of)));
        Assert.Empty(ShapedText.Missing(glyphs, style));

        // No character will ever be assigned there, so that no face of a machine has it.
        Assert.NotEmpty(ShapedText.Missing("\U000E0FFF", style));
    }

    [Fact]
    public void Spreading_StelliumOfSeven_StandsApartAndInOrder()
    {
        double[] angles = [359, 0.5, 0.6, 1, 1.2, 2, 358, 180];
        var placed = Spreading.Round(angles, 7.6);
        var sorted = placed.Select(angle => (angle + 720) % 360).Order().ToArray();
        for (var i = 0; i < sorted.Length; i++)
            Assert.True((sorted[(i + 1) % sorted.Length] - sorted[i] + 360) % 360 >= 7.6 - 1e-9);
        Assert.Equal(180, placed[7], 9);
    }

    [Theory]
    [InlineData(90, 0.5)]
    [InlineData(180, 1)]
    [InlineData(270, 0.5)]
    [InlineData(0, 0)]
    public void MoonDisc_LitPart_IsTheIlluminatedShareOfTheDisc(double angle, double share)
    {
        var canvas = new AreaCanvas();
        MoonDisc.Of(new MoonPhase(angle), 100).Draw(canvas);
        Assert.Equal(share, canvas.Areas[1] / canvas.Areas[0], 2);
    }

    /// <summary>Measures what is filled.</summary>
    private sealed class AreaCanvas : ICanvas
    {
        internal List<double> Areas { get; } = [];

        public void Fill(VectorPath path, Colour colour)
        {
            var points = new List<(double X, double Y)>();
            foreach (var step in path.Steps.Where(step => step.Verb != PathVerb.Close))
            {
                var from = points.Count > 0 ? points[^1] : (step.X, step.Y);
                for (var t = 0.01; step.Verb == PathVerb.Curve && t <= 1; t += 0.01)
                {
                    var u = 1 - t;
                    points.Add((
                        u * u * u * from.Item1 + 3 * u * u * t * step.X1 + 3 * u * t * t * step.X2 + t * t * t * step.X,
                        u * u * u * from.Item2 + 3 * u * u * t * step.Y1 + 3 * u * t * t * step.Y2 + t * t * t * step.Y));
                }

                points.Add((step.X, step.Y));
            }

            Areas.Add(Math.Abs(points.Select((p, i) => (p, next: points[(i + 1) % points.Count])).Sum(e => e.p.X * e.next.Y - e.next.X * e.p.Y)) / 2);
        }

        public void Stroke(VectorPath path, Colour colour, double width, params ReadOnlySpan<double> dashes)
        {
        }

        public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
        {
        }
    }
}
