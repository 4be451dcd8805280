namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>One coordinate's coefficients as whole numbers.</summary>
/// <param name="Unit">What one is worth.</param>
/// <param name="Terms">For each term its coefficient in each segment.</param>
internal sealed record FittedCoordinate(double Unit, int[][] Terms);
