namespace PulseClarity.Astrology.Aspects;

/// <summary>An angle between two points that astrology attends to, in the order of its width.</summary>
public enum AspectKind
{
    /// <summary>0°, major.</summary>
    Conjunction,

    /// <summary>30°, minor.</summary>
    Semisextile,

    /// <summary>45°, minor.</summary>
    Semisquare,

    /// <summary>60°, major.</summary>
    Sextile,

    /// <summary>90°, major.</summary>
    Square,

    /// <summary>120°, major.</summary>
    Trine,

    /// <summary>135°, minor.</summary>
    Sesquiquadrate,

    /// <summary>150°, minor.</summary>
    Quincunx,

    /// <summary>180°, major.</summary>
    Opposition,
}
