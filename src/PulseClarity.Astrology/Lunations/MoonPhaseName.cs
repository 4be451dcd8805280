namespace PulseClarity.Astrology.Lunations;

/// <summary>The eight phases. Each spans 45° of the Moon's way from the Sun, the four principal ones centred on 0°, 90°,
/// 180° and 270°.</summary>
public enum MoonPhaseName
{
    /// <summary>Within 22.5° of conjunction with the Sun.</summary>
    NewMoon,

    /// <summary>22.5° to 67.5°.</summary>
    WaxingCrescent,

    /// <summary>67.5° to 112.5°.</summary>
    FirstQuarter,

    /// <summary>112.5° to 157.5°.</summary>
    WaxingGibbous,

    /// <summary>157.5° to 202.5°.</summary>
    FullMoon,

    /// <summary>202.5° to 247.5°.</summary>
    WaningGibbous,

    /// <summary>247.5° to 292.5°.</summary>
    LastQuarter,

    /// <summary>292.5° to 337.5°.</summary>
    WaningCrescent,
}
