using System.Collections.Immutable;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>How one body is asked for and stored.</summary>
/// <param name="Id">Its number in the EPHC file.</param>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Letter">Its letter in <c>swetest -p</c>.</param>
/// <param name="SegmentDays">Days a segment.</param>
/// <param name="Coordinates">The stored coordinates, in the order of <see cref="Coordinate"/>.</param>
internal sealed record BodyPlan(int Id, string Name, char Letter, int SegmentDays, ImmutableArray<CoordinatePlan> Coordinates)
{
    // A coefficient is kept to a tenth of what the whole fit may err.
    private const double StepsInTolerance = 10.0;
    private const double ArcsecondsPerDegree = 3600.0;
    private const double AngleTolerance = 0.01;
    private const double NutationTolerance = 0.002;
    private const double TrueNodeTolerance = 0.2;

    // The osculating node is printed with jumps of some tenths of an arcsecond, which no smooth curve follows: the fit errs by 0.29″
    // before its coefficients are rounded, and by a little more after.
    private const double TrueNodeLimit = 0.35;

    /// <summary>All bodies of the embedded file, in its order. Lengths and counts were found by trying segment lengths from 8 to
    /// 128 days (the slow points up to 4096) and taking the one that needs the fewest bytes within the limit.</summary>
    internal static ImmutableArray<BodyPlan> All { get; } =
    [
        new(0, "sun", '0', 48, Sphere(20, 15, 18, 1e-7)),
        new(1, "moon", '1', 16, Sphere(18, 18, 12, 2e-8)),
        new(2, "mercury", '2', 32, Sphere(22, 20, 16, 1e-6)),
        new(3, "venus", '3', 48, Sphere(23, 19, 13, 1e-6)),
        new(4, "mars", '4', 48, Sphere(22, 18, 13, 1e-6)),
        new(5, "jupiter", '5', 64, Sphere(22, 15, 13, 5e-6)),
        new(6, "saturn", '6', 80, Sphere(25, 17, 13, 1e-5)),
        new(7, "uranus", '7', 96, Sphere(25, 15, 14, 2e-5)),
        new(8, "neptune", '8', 96, Sphere(23, 14, 13, 3e-5)),
        new(9, "pluto", '9', 96, Sphere(23, 18, 13, 3e-5)),
        new(10, "mean-node", 'm', 4096, [Angle(Coordinate.Longitude, 3, AngleTolerance, AngleTolerance)]),
        new(11, "true-node", 't', 10, [Angle(Coordinate.Longitude, 12, TrueNodeTolerance, TrueNodeLimit)]),
        new(12, "lilith", 'A', 2048, Angles(18, 17, AngleTolerance)),
        new(15, "chiron", 'D', 80, Sphere(24, 18, 13, 1e-5)),
        new(-1, "nutation", 'n', 32, Angles(19, 18, NutationTolerance)),
    ];

    /// <summary>Nutation is asked for as it is; all else without it.</summary>
    internal bool IsNutation => Id < 0;

    private static ImmutableArray<CoordinatePlan> Sphere(int longitude, int latitude, int distance, double distanceTolerance) =>
    [
        .. Angles(longitude, latitude, AngleTolerance),
        new(Coordinate.Distance, distance, distanceTolerance / StepsInTolerance, distanceTolerance),
    ];

    private static ImmutableArray<CoordinatePlan> Angles(int longitude, int latitude, double tolerance) =>
        [Angle(Coordinate.Longitude, longitude, tolerance, tolerance), Angle(Coordinate.Latitude, latitude, tolerance, tolerance)];

    private static CoordinatePlan Angle(Coordinate coordinate, int terms, double tolerance, double limit) =>
        new(coordinate, terms, tolerance / ArcsecondsPerDegree / StepsInTolerance, limit);
}
