using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Lunations;

/// <summary>Tells which new and full moons are eclipses, from where Sun and Moon are.</summary>
internal static class Eclipses
{
    private const double RadiansPerDegree = Math.PI / 180.0;
    private const double KilometresPerAstronomicalUnit = 149597870.7;
    private const double EarthRadius = 6378.137;
    private const double SunRadius = 696000.0;

    // The Moon's mean radius, and the smaller one of her valleys that decides about totality, in Earth radii (IAU 1982;
    // Espenak and Meeus, Five Millennium Canon of Solar Eclipses, 2006).
    private const double MoonRadius = 0.2725076 * EarthRadius;
    private const double MoonRadiusInValleys = 0.272281 * EarthRadius;

    // The flattened Earth as seen from the shadow's axis (Meeus, Astronomical Algorithms, 2nd ed., ch. 54).
    private const double CentralLimit = 0.9972;
    private const double HybridLimit = 0.0047;
    private const double HybridSlope = 0.00464;

    // Danjon's enlargement of the Earth's shadow by its atmosphere.
    private const double ShadowEnlargement = 1.01;

    private const double StepDays = 1.0 / 24.0;
    private const int Refinements = 3;

    // No eclipse happens when the Moon is farther from the ecliptic than this at syzygy.
    private const double LargestLatitude = 1.65;

    /// <summary>The solar eclipse at a new moon, if there is one.</summary>
    internal static Eclipse? Solar(ChebyshevEphemeris ephemeris, double newMoonTt)
    {
        if (Math.Abs(ephemeris.Position(Body.Moon, newMoonTt).Latitude) > LargestLatitude) return null;

        double Gamma(double time)
        {
            var (sun, moon) = Vectors(ephemeris, time);
            return moon.DistanceFromAxis((moon - sun).Unit()) / EarthRadius;
        }

        var greatest = Least(Gamma, newMoonTt, ephemeris);
        var (sun, moon) = Vectors(ephemeris, greatest);
        var gamma = Gamma(greatest);
        var separation = (moon - sun).Length;
        var beyondMoon = -moon.Dot((moon - sun).Unit());

        // Radii of penumbra and umbra where they pass the centre of the Earth; the umbra's is negative when total.
        var penumbra = (beyondMoon * (SunRadius + MoonRadius) / separation + MoonRadius) / EarthRadius;
        var umbra = (beyondMoon * (SunRadius - MoonRadiusInValleys) / separation - MoonRadiusInValleys) / EarthRadius;
        if (gamma > CentralLimit + penumbra) return null;

        var kind = gamma > CentralLimit + Math.Abs(umbra) ? EclipseKind.Partial
            : umbra < 0 ? EclipseKind.Total
            : umbra > HybridLimit ? EclipseKind.Annular
            : umbra < HybridSlope * Math.Sqrt(Math.Max(0, 1 - gamma * gamma)) ? EclipseKind.Hybrid
            : EclipseKind.Annular;
        return new Eclipse(true, kind, TimeScales.ToInstant(greatest), gamma);
    }

    /// <summary>The lunar eclipse at a full moon, if there is one.</summary>
    internal static Eclipse? Lunar(ChebyshevEphemeris ephemeris, double fullMoonTt)
    {
        if (Math.Abs(ephemeris.Position(Body.Moon, fullMoonTt).Latitude) > LargestLatitude) return null;

        double FromAxis(double time)
        {
            var (sun, moon) = Vectors(ephemeris, time);
            return moon.DistanceFromAxis(sun.Unit());
        }

        var greatest = Least(FromAxis, fullMoonTt, ephemeris);
        var (sun, moon) = Vectors(ephemeris, greatest);
        var separation = Math.Asin(FromAxis(greatest) / moon.Length);
        var moonSemidiameter = Math.Asin(MoonRadius / moon.Length);
        var parallaxes = ShadowEnlargement * Math.Asin(EarthRadius / moon.Length) + Math.Asin(EarthRadius / sun.Length);
        var sunSemidiameter = Math.Asin(SunRadius / sun.Length);
        var umbral = (parallaxes - sunSemidiameter + moonSemidiameter - separation) / (2 * moonSemidiameter);
        var penumbral = (parallaxes + sunSemidiameter + moonSemidiameter - separation) / (2 * moonSemidiameter);
        if (penumbral <= 0) return null;

        var kind = umbral >= 1 ? EclipseKind.Total : umbral > 0 ? EclipseKind.Partial : EclipseKind.Penumbral;
        return new Eclipse(false, kind, TimeScales.ToInstant(greatest), umbral > 0 ? umbral : penumbral);
    }

    // The vertex of a parabola through three values of the squared distance, found anew around itself.
    private static double Least(Func<double, double> distance, double time, ChebyshevEphemeris ephemeris)
    {
        for (var i = 0; i < Refinements; i++)
        {
            time = Math.Clamp(time, ephemeris.First + StepDays, ephemeris.Last - StepDays);
            var before = Square(distance(time - StepDays));
            var here = Square(distance(time));
            var after = Square(distance(time + StepDays));
            time += StepDays * (before - after) / (2 * (before - 2 * here + after));
        }

        return Math.Clamp(time, ephemeris.First, ephemeris.Last);
    }

    private static double Square(double value) => value * value;

    private static (Vector Sun, Vector Moon) Vectors(ChebyshevEphemeris ephemeris, double julianDayTt) =>
        (Vector.Of(ephemeris.Position(Body.Sun, julianDayTt)), Vector.Of(ephemeris.Position(Body.Moon, julianDayTt)));

    /// <summary>A geocentric vector in kilometres, ecliptic of date.</summary>
    private readonly record struct Vector(double X, double Y, double Z)
    {
        internal double Length => Math.Sqrt(Dot(this));

        public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

        internal static Vector Of(in BodyPosition position)
        {
            var (sinLongitude, cosLongitude) = Math.SinCos(position.Longitude * RadiansPerDegree);
            var (sinLatitude, cosLatitude) = Math.SinCos(position.Latitude * RadiansPerDegree);
            var radius = position.Distance * KilometresPerAstronomicalUnit;
            return new Vector(radius * cosLatitude * cosLongitude, radius * cosLatitude * sinLongitude, radius * sinLatitude);
        }

        internal double Dot(Vector other) => X * other.X + Y * other.Y + Z * other.Z;

        internal Vector Unit()
        {
            var length = Length;
            return new Vector(X / length, Y / length, Z / length);
        }

        /// <summary>How far the point lies from the line through the origin along a unit vector; for a line through the point
        /// itself, how far the origin lies from it.</summary>
        internal double DistanceFromAxis(Vector axis) =>
            new Vector(Y * axis.Z - Z * axis.Y, Z * axis.X - X * axis.Z, X * axis.Y - Y * axis.X).Length;
    }
}
