using System.Globalization;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Reports.Diagrams;

/// <summary>Draws a natal chart as a wheel: signs without, then bodies with their degrees, then houses, and the aspects within. The
/// ascendant is at the left; without a birth time 0° Aries is, and there are no houses.</summary>
public sealed class NatalWheel
{
    private static readonly Body[] DrawnBodies =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto,
        Body.TrueNode, Body.Lilith, Body.Chiron,
    ];

    private readonly NatalChart _chart;
    private readonly ICanvas _canvas;
    private readonly double _radius;
    private readonly double _middle;
    private readonly double _left;

    private NatalWheel(NatalChart chart, ICanvas canvas, double size)
    {
        _chart = chart;
        _canvas = canvas;
        _middle = size / 2;
        _left = chart.Houses?.Angles.Ascendant ?? 0;

        // The letters of the angles stand outside the wheel.
        _radius = size / 2 * 0.94;
    }

    private double Zodiac => _radius * 0.865;

    private double Bodies => _radius * 0.755;

    private double DegreesAt => _radius * 0.645;

    private double HouseRing => _radius * 0.585;

    private double Inner => _radius * 0.525;

    /// <summary>The wheel of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its width and height in points.</param>
    /// <param name="whose">Whose chart it is, for its description.</param>
    public static Figure Of(NatalChart chart, double size, string whose)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new Figure(size, size, Describe(chart, whose), canvas => new NatalWheel(chart, canvas, size).Draw());
    }

    private static string Describe(NatalChart chart, string whose)
    {
        var bodies = DrawnBodies.Select(body => $"{NameOf(body)} {chart[body].Zodiac}{(chart[body].IsRetrograde ? " retrograde" : "")}");
        var angles = chart.Houses is { } houses
            ? $"Ascendant {new ZodiacPosition(houses.Angles.Ascendant)}, Midheaven {new ZodiacPosition(houses.Angles.Midheaven)}, "
            : "";
        return $"Chart wheel for {whose}: {angles}{string.Join(", ", bodies)}.";
    }

    private static string NameOf(Body body) => body == Body.TrueNode ? "North node" : body.ToString();

    private void Draw()
    {
        Signs();
        Houses();
        Aspects();
        Places();
        Angles();
    }

    private (double X, double Y) At(double longitude, double radius)
    {
        var (sin, cos) = Math.SinCos((180 + longitude - _left) * Math.PI / 180);
        return (_middle + radius * cos, _middle - radius * sin);
    }

    private void Ray(double longitude, double from, double to, Colour colour, double width)
    {
        var (a, b) = (At(longitude, from), At(longitude, to));
        _canvas.Stroke(VectorPath.Line(a.X, a.Y, b.X, b.Y), colour, width);
    }

    private void Ring(double radius, Colour colour, double width) =>
        _canvas.Stroke(VectorPath.Circle(_middle, _middle, radius), colour, width);

    // A glyph's middle lies some way above its baseline.
    private void Glyph(string text, FontFace face, double size, double longitude, double radius, Colour colour)
    {
        var (x, y) = At(longitude, radius);
        _canvas.Text(text, new TextStyle(face, size, colour), x, y + size * 0.35, TextAnchor.Middle);
    }

    private void Signs()
    {
        Ring(_radius, Inks.Ink, 0.9);
        Ring(Zodiac, Inks.Ink, 0.5);
        for (var degree = 0; degree < 360; degree++)
        {
            var length = degree % 10 == 0 ? 0.030 : degree % 5 == 0 ? 0.022 : 0.013;
            if (degree % 30 != 0) Ray(degree, Zodiac, Zodiac + _radius * length, Inks.SecondInk, 0.35);
        }

        foreach (var sign in Enum.GetValues<ZodiacSign>())
        {
            Ray(sign.Start(), Zodiac, _radius, Inks.Ink, 0.5);
            Glyph(
                AstroGlyphs.Of(sign), BundledFaces.Symbols, _radius * 0.085, sign.Start() + 15, (Zodiac + _radius) / 2 + _radius * 0.006,
                AstroGlyphs.TintOf(sign.Element()));
        }
    }

    private void Houses()
    {
        Ring(Inner, Inks.Ink, 0.5);
        if (_chart.Houses is not { } houses) return;
        Ring(HouseRing, Inks.Hairline, 0.5);
        for (var i = 0; i < houses.Cusps.Length; i++)
        {
            var cusp = houses.Cusps[i];
            Ray(cusp, Inner, Zodiac, Inks.Hairline, 0.6);
            var width = (houses.Cusps[(i + 1) % houses.Cusps.Length] - cusp + 360) % 360;
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            Glyph(number, BundledFaces.Label, _radius * 0.038, cusp + width / 2, (Inner + HouseRing) / 2, Inks.SecondInk);
        }
    }

    private void Aspects()
    {
        foreach (var aspect in _chart.Aspects.Reverse())
        {
            if (aspect.Kind == AspectKind.Conjunction || aspect.A > ChartPoint.Chiron || aspect.B > ChartPoint.Chiron) continue;
            var (a, b) = (At(_chart.LongitudeOf(aspect.A)!.Value, Inner), At(_chart.LongitudeOf(aspect.B)!.Value, Inner));
            var line = VectorPath.Line(a.X, a.Y, b.X, b.Y);
            var isMajor = aspect.Kind is AspectKind.Sextile or AspectKind.Square or AspectKind.Trine or AspectKind.Opposition;

            // The closer the aspect, the firmer the line.
            if (isMajor) _canvas.Stroke(line, AstroGlyphs.InkOf(aspect.Kind), Math.Max(0.35, 1.1 - aspect.Orb * 0.12));
            else _canvas.Stroke(line, AstroGlyphs.InkOf(aspect.Kind), 0.4, 2, 2);
        }
    }

    private void Places()
    {
        const double LeastApart = 7.6;
        var natal = DrawnBodies.Select(body => _chart[body].Position.Longitude).ToArray();
        var spread = Spreading.Round(natal, LeastApart);
        for (var i = 0; i < DrawnBodies.Length; i++)
        {
            var placement = _chart[DrawnBodies[i]];
            Ray(natal[i], Zodiac - _radius * 0.022, Zodiac, Inks.Ink, 0.7);
            var (tick, label) = (At(natal[i], Zodiac - _radius * 0.022), At(spread[i], Bodies + _radius * 0.045));
            _canvas.Stroke(VectorPath.Line(tick.X, tick.Y, label.X, label.Y), Inks.SecondInk, 0.35);
            Ray(natal[i], Inner, Inner + _radius * 0.012, Inks.Ink, 0.7);
            Glyph(AstroGlyphs.Of((ChartPoint)DrawnBodies[i]), BundledFaces.Symbols, _radius * 0.082, spread[i], Bodies, Inks.Ink);
            var degree = $"{placement.Zodiac.Degree.ToString(CultureInfo.InvariantCulture)}°{(placement.IsRetrograde ? "℞" : "")}";
            Glyph(degree, BundledFaces.Text, _radius * 0.046, spread[i], DegreesAt, Inks.SecondInk);
        }
    }

    private void Angles()
    {
        if (_chart.Houses is not { } houses) return;
        var angles = houses.Angles;
        foreach (var (name, longitude) in (ReadOnlySpan<(string, double)>)
            [("AC", angles.Ascendant), ("MC", angles.Midheaven), ("DC", angles.Descendant), ("IC", angles.ImumCoeli)])
        {

            // The axis breaks off where bodies stand: nothing is drawn through a glyph.
            Ray(longitude, Inner, HouseRing, Inks.Ink, 0.9);
            Ray(longitude, Zodiac - _radius * 0.04, Zodiac, Inks.Ink, 0.9);
            Ray(longitude, _radius, _radius * 1.012, Inks.Ink, 0.9);
            Glyph(name, BundledFaces.Label, _radius * 0.040, longitude, _radius * 1.038, Inks.SecondInk);
        }
    }
}
