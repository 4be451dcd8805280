namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>How one coordinate is stored.</summary>
/// <param name="Coordinate">Which it is.</param>
/// <param name="Terms">Chebyshev coefficients a segment.</param>
/// <param name="Unit">What one step of a stored coefficient is worth, in degrees or astronomical units.</param>
/// <param name="Limit">The greatest error at which the fit is good, in arcseconds or astronomical units.</param>
internal sealed record CoordinatePlan(Coordinate Coordinate, int Terms, double Unit, double Limit);
