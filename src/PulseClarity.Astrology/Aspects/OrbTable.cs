namespace PulseClarity.Astrology.Aspects;

/// <summary>How far from exact an aspect still counts, in degrees, by the aspect and by the more lenient or stricter of its
/// two points. A node, Lilith or Chiron makes the orb narrow; else a luminary makes it wide.
/// <code>
/// natal              Sun, Moon   planets, angles   nodes, Lilith, Chiron
/// conjunction            9            7                  4
/// opposition             8            7                  3
/// trine                  8            6                  3
/// square                 7            6                  3
/// sextile                5            4                  2
/// quincunx               3            2                  1.5
/// semisquare, sesqui-    2            1.5                1
/// semisextile            2            1.5                1
/// </code>
/// By transit every aspect has an orb of 1°, the Moon's 3° and the Sun's 2°; minor aspects are not followed.</summary>
public static class OrbTable
{
    private const double TransitOrb = 1.0;
    private const double SunTransitOrb = 2.0;
    private const double MoonTransitOrb = 3.0;

    private static readonly double[][] Natal =
    [
        [9, 7, 4],
        [2, 1.5, 1],
        [2, 1.5, 1],
        [5, 4, 2],
        [7, 6, 3],
        [8, 6, 3],
        [2, 1.5, 1],
        [3, 2, 1.5],
        [8, 7, 3],
    ];

    /// <summary>The widest orb, in degrees, at which two points of one chart are in aspect.</summary>
    public static double InChart(AspectKind kind, ChartPoint a, ChartPoint b)
    {
        var column = IsMinorPoint(a) || IsMinorPoint(b) ? 2 : IsLuminary(a) || IsLuminary(b) ? 0 : 1;
        return Natal[(int)kind][column];
    }

    /// <summary>The widest orb, in degrees, at which a transiting point is in major aspect to a natal or another transiting
    /// one.</summary>
    public static double ByTransit(ChartPoint moving) => moving switch
    {
        ChartPoint.Moon => MoonTransitOrb,
        ChartPoint.Sun => SunTransitOrb,
        _ => TransitOrb,
    };

    private static bool IsLuminary(ChartPoint point) => point is ChartPoint.Sun or ChartPoint.Moon;

    private static bool IsMinorPoint(ChartPoint point) => point is >= ChartPoint.MeanNode and <= ChartPoint.Chiron;
}
