namespace PulseClarity.Astrology.Lunations;

/// <summary>How far the Moon is on her way round from the Sun.</summary>
/// <param name="Angle">The Moon's longitude less the Sun's, in degrees, [0, 360): 0 at new moon, 180 at full moon.</param>
public readonly record struct MoonPhase(double Angle)
{
    private const double PhaseWidth = 45.0;
    private const int PhaseCount = 8;

    /// <summary>The phase from the longitudes of the two lights, in degrees.</summary>
    public static MoonPhase Of(double sunLongitude, double moonLongitude) => new(Degrees.Normalize(moonLongitude - sunLongitude));

    /// <summary>The name of the phase.</summary>
    public MoonPhaseName Name => (MoonPhaseName)((int)((Angle + PhaseWidth / 2) / PhaseWidth) % PhaseCount);

    /// <summary>Whether she grows.</summary>
    public bool IsWaxing => Angle < 180.0;

    /// <summary>The lit share of the disc, 0 to 1 (from the elongation in longitude; her latitude changes it by less than
    /// 0.003).</summary>
    public double Illumination => (1.0 - Math.Cos(Angle * Math.PI / 180.0)) / 2.0;
}
