namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Whose scenes fit a reader: no office for a child, no school run at ninety-five.</summary>
internal enum AgeBand
{
    /// <summary>Under 18.</summary>
    Young,

    /// <summary>From 18 to 69.</summary>
    Grown,

    /// <summary>70 and above.</summary>
    Old,
}
