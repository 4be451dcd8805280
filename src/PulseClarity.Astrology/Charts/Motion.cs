namespace PulseClarity.Astrology.Charts;

/// <summary>How a body moves through the zodiac.</summary>
public enum Motion
{
    /// <summary>Forwards.</summary>
    Direct,

    /// <summary>Backwards.</summary>
    Retrograde,

    /// <summary>Nearly at rest, about to turn or just turned backwards.</summary>
    StationaryRetrograde,

    /// <summary>Nearly at rest, about to turn or just turned forwards.</summary>
    StationaryDirect,
}
