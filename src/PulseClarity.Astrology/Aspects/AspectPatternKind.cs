namespace PulseClarity.Astrology.Aspects;

/// <summary>The figures that aspects draw.</summary>
public enum AspectPatternKind
{
    /// <summary>Three planets, each in trine to the two others.</summary>
    GrandTrine,

    /// <summary>Two planets in opposition, a third square to both (the apex).</summary>
    TSquare,

    /// <summary>Two oppositions that square each other.</summary>
    GrandCross,

    /// <summary>Two planets in sextile, a third in quincunx to both (the apex).</summary>
    Yod,

    /// <summary>Four or more planets in one sign, or three or more within 12° of each other.</summary>
    Stellium,
}
