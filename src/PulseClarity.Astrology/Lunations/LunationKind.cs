namespace PulseClarity.Astrology.Lunations;

/// <summary>The four moments of the month at which the Moon stands at a right angle, or in line, with the Sun.</summary>
public enum LunationKind
{
    /// <summary>Conjunction in longitude, 0°.</summary>
    NewMoon,

    /// <summary>90° ahead of the Sun.</summary>
    FirstQuarter,

    /// <summary>Opposition, 180°.</summary>
    FullMoon,

    /// <summary>270° ahead of the Sun.</summary>
    LastQuarter,
}
