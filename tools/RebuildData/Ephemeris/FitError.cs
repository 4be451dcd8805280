namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>The greatest error of one coordinate, in arcseconds or astronomical units.</summary>
/// <param name="Plan">The coordinate and its limit.</param>
/// <param name="FromPrinted">The greatest difference from the printed places.</param>
/// <param name="FromEmbedded">The greatest difference from the file that the library carries; null where that does not reach.</param>
internal readonly record struct FitError(CoordinatePlan Plan, double FromPrinted, double? FromEmbedded)
{
    internal bool IsTooGreat => !(FromPrinted <= Plan.Limit);

    internal string UnitName => Plan.Coordinate == Coordinate.Distance ? "AU" : "″";
}
