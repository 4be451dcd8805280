using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Facts;

/// <summary>A colour that goes with the chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Planet">The planet it belongs to.</param>
public sealed record ChartColour(string Name, Body Planet);
