namespace PulseClarity.Astrology.Ephemeris;

/// <summary>How far the Sun's gravity bends the light of a body behind or beside it.</summary>
internal static class LightDeflection
{
    private const double RadiansPerDegree = Math.PI / 180.0;

    // 2GM/c² of the Sun in astronomical units.
    private const double SchwarzschildRadius = 1.97412574336e-8;

    // Semi-diameter of the Sun at one astronomical unit, 959.63″, in radians.
    private const double SolarRadius = 959.63 / 3600.0 * RadiansPerDegree;

    // Beyond this elongation the deflection changes by less than 0.001″ a day.
    private const double SteadyElongation = 20.0;

    private const double SpeedStepDays = 0.001;

    /// <summary>The shift of longitude and latitude in degrees, and its change a day.</summary>
    internal static (double Longitude, double Latitude, double LongitudeSpeed, double LatitudeSpeed) Of(
        in GeometricPlace body, in GeometricPlace sun)
    {
        var (longitude, latitude) = Shift(body, sun);
        if (Math.Abs(Degrees.Difference(sun.Longitude, body.Longitude)) > SteadyElongation)
            return (longitude, latitude, 0, 0);

        var (laterLongitude, laterLatitude) = Shift(body.After(SpeedStepDays), sun.After(SpeedStepDays));
        return (longitude, latitude, (laterLongitude - longitude) / SpeedStepDays, (laterLatitude - latitude) / SpeedStepDays);
    }

    // Explanatory Supplement to the Astronomical Almanac (1992), 3.315: u is the direction of the body from the Earth,
    // q from the Sun, e that of the Earth from the Sun. All in a frame whose x axis points at the Sun's longitude. The
    // shift is below 2″, so its first order is exact to 1e-11 radians.
    private static (double Longitude, double Latitude) Shift(in GeometricPlace body, in GeometricPlace sun)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos((body.Longitude - sun.Longitude) * RadiansPerDegree);
        var (sinLatitude, cosLatitude) = Math.SinCos(body.Latitude * RadiansPerDegree);
        var ux = cosLatitude * cosLongitude;
        var uy = cosLatitude * sinLongitude;
        var uz = sinLatitude;

        // The Sun's latitude never exceeds 1.3″.
        const double Ex = -1.0;
        var ez = -sun.Latitude * RadiansPerDegree;

        var qx = body.Distance * ux + sun.Distance * Ex;
        var qy = body.Distance * uy;
        var qz = body.Distance * uz + sun.Distance * ez;
        var scale = 1.0 / Math.Sqrt(qx * qx + qy * qy + qz * qz);
        qx *= scale;
        qy *= scale;
        qz *= scale;

        var uq = ux * qx + uy * qy + uz * qz;
        var eu = Ex * ux + ez * uz;
        var qe = qx * Ex + qz * ez;
        const double ExactAlignment = 1e-12;
        var strength = SchwarzschildRadius / sun.Distance / Math.Max(1.0 + qe, ExactAlignment);

        var crossY = uz * Ex - ux * ez;
        var sine = Math.Sqrt(uy * uy * (ez * ez + Ex * Ex) + crossY * crossY);
        var discRadii = sine / (SolarRadius / sun.Distance);
        if (discRadii < 1.0 && eu < 0) strength *= InsideDisc(discRadii);

        var vx = strength * (uq * Ex - eu * qx);
        var vy = strength * -eu * qy;
        var vz = strength * (uq * ez - eu * qz);
        var longitude = (ux * vy - uy * vx) / (cosLatitude * cosLatitude);
        var latitude = cosLatitude * vz - sinLatitude * (cosLongitude * vx + sinLongitude * vy);
        return (longitude / RadiansPerDegree, latitude / RadiansPerDegree);
    }

    // A ray that would pass through the Sun is bent only by the mass inside its path. The share of the point-mass
    // deflection at 0, 0.05, … 1 solar radii, measured from positions of Swiss Ephemeris 2.10.03 behind the disc.
    private static double InsideDisc(double discRadii)
    {
        var place = discRadii * (Profile.Length - 1);
        var i = Math.Min((int)place, Profile.Length - 2);
        return Profile[i] + (place - i) * (Profile[i + 1] - Profile[i]);
    }

    private static ReadOnlySpan<double> Profile =>
    [
        0.0, 0.05498, 0.18683, 0.34992, 0.50854, 0.64259, 0.74580, 0.82087, 0.87431, 0.91144, 0.93779,
        0.95652, 0.97017, 0.97978, 0.98675, 0.99177, 0.99523, 0.99757, 0.99900, 0.99973, 1.0,
    ];
}
