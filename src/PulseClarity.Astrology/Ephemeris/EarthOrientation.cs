namespace PulseClarity.Astrology.Ephemeris;

/// <summary>How the Earth is turned and tilted: obliquity of the ecliptic and sidereal time.</summary>
internal static class EarthOrientation
{
    private const double DegreesPerArcsecond = 1.0 / 3600.0;

    /// <summary>Mean obliquity of the ecliptic in degrees, IAU 2006 (Capitaine, Wallace, Chapront 2003, A&amp;A 412, 567, eq. 37).</summary>
    internal static double MeanObliquity(double julianDayTt)
    {
        var t = Centuries(julianDayTt);
        var arcseconds = 84381.406 + t * (-46.836769 + t * (-0.0001831 + t * (0.00200340 + t * (-0.000000576 + t * -0.0000000434))));
        return arcseconds * DegreesPerArcsecond;
    }

    /// <summary>Greenwich apparent sidereal time in degrees: Earth rotation angle (Capitaine et al. 2000) plus the
    /// accumulated precession of IAU 2006 (A&amp;A 412, 567, eq. 42), the equation of the equinoxes and its two largest
    /// complementary terms (IERS Conventions 2010, table 5.2e).</summary>
    /// <param name="julianDayUt">Julian day, UT1.</param>
    /// <param name="julianDayTt">Julian day, TT.</param>
    /// <param name="nutation">Nutation at that instant.</param>
    internal static double GreenwichApparentSiderealTime(double julianDayUt, double julianDayTt, in Nutation nutation)
    {
        var days = julianDayUt - TimeScales.J2000;
        var rotation = 360.0 * (0.7790572732640 + 0.00273781191135448 * days + (days - Math.Floor(days)));
        var t = Centuries(julianDayTt);
        var precession = 0.014506
            + t * (4612.156534 + t * (1.3915817 + t * (-0.00000044 + t * (-0.000029956 + t * -0.0000000368))));
        var moonNode = (450160.398036 - 6962890.5431 * t) * DegreesPerArcsecond * Math.PI / 180.0;
        var complementary = 0.00264096 * Math.Sin(moonNode) + 0.00006352 * Math.Sin(2 * moonNode);
        var equinoxes = nutation.Longitude * Math.Cos(nutation.TrueObliquity * Math.PI / 180.0);
        return Degrees.Normalize(rotation + equinoxes + (precession + complementary) * DegreesPerArcsecond);
    }

    private static double Centuries(double julianDayTt) => (julianDayTt - TimeScales.J2000) / TimeScales.DaysPerCentury;
}
