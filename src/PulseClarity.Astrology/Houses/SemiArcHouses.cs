using static PulseClarity.Astrology.Houses.DegreeTrigonometry;

namespace PulseClarity.Astrology.Houses;

/// <summary>Placidus and Koch, which divide the time a degree spends above or below the horizon.</summary>
internal static class SemiArcHouses
{
    private const double Convergence = 1e-11;
    private const int MaximumIterations = 60;
    private const double LongestStep = 20.0;

    // An arc cosine of just under 1 keeps the iteration alive where a trial degree does not rise.
    private const double LargestCosine = 0.999999999;

    /// <summary>Fills the cusps after Placidus. False within the polar circles, where they are not defined.</summary>
    internal static bool Placidus(Angles angles, Span<double> cusps)
    {
        if (angles.IsPolar) return false;
        if (!TrySemiArcPoint(angles, 1.0 / 3.0, above: true, out var eleventh)) return false;
        if (!TrySemiArcPoint(angles, 2.0 / 3.0, above: true, out var twelfth)) return false;
        if (!TrySemiArcPoint(angles, 2.0 / 3.0, above: false, out var second)) return false;
        if (!TrySemiArcPoint(angles, 1.0 / 3.0, above: false, out var third)) return false;

        Fill(cusps, angles, eleventh, twelfth, second, third);
        return true;
    }

    /// <summary>Fills the cusps after Koch. False within the polar circles, where they are not defined.</summary>
    internal static bool Koch(Angles angles, Span<double> cusps)
    {
        if (angles.IsPolar) return false;
        var declination = ArcSine(Sine(angles.Obliquity) * Sine(angles.Midheaven));
        var third = (90.0 + ArcSine(Tangent(angles.Latitude) * Tangent(declination))) / 3.0;
        double Rising(double turn) =>
            Angles.RisingDegree(angles.RightAscensionOfMidheaven + turn, angles.Obliquity, angles.Latitude);

        Fill(cusps, angles, Rising(-2 * third), Rising(-third), Rising(third), Rising(2 * third));
        return true;
    }

    /// <summary>Writes all twelve cusps from the angles and the four cusps between midheaven and lower midheaven in the
    /// east; each opposite cusp lies 180° away.</summary>
    internal static void Fill(Span<double> cusps, Angles angles, double eleventh, double twelfth, double second, double third)
    {
        cusps[9] = angles.Midheaven;
        cusps[10] = Degrees.Normalize(eleventh);
        cusps[11] = Degrees.Normalize(twelfth);
        cusps[0] = angles.Ascendant;
        cusps[1] = Degrees.Normalize(second);
        cusps[2] = Degrees.Normalize(third);
        for (var i = 3; i < 9; i++) cusps[i] = Degrees.Normalize(cusps[(i + 6) % HouseCusps.Count] + 180.0);
    }

    // The degree whose distance from the meridian is a given share of its own semi-arc: with right ascension RA(f) =
    // RAMC + f × diurnal semi-arc above the horizon, RAMC + 180° − f × nocturnal semi-arc below it, solved by Newton's
    // method for the distance from the meridian.
    private static bool TrySemiArcPoint(Angles angles, double share, bool above, out double longitude)
    {
        var tangentObliquity = Tangent(angles.Obliquity);
        var tangentLatitude = Tangent(angles.Latitude);
        var distance = above ? share * 90.0 : 180.0 - share * 90.0;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var rightAscension = angles.RightAscensionOfMidheaven + distance;
            var tangentDeclination = tangentObliquity * Sine(rightAscension);
            var cosine = Math.Clamp(-tangentLatitude * tangentDeclination, -LargestCosine, LargestCosine);
            var diurnalSemiArc = ArcCosine(cosine);
            var target = above ? share * diurnalSemiArc : 180.0 - share * (180.0 - diurnalSemiArc);
            var semiArcSlope = tangentLatitude * tangentObliquity * Cosine(rightAscension) / Math.Sqrt(1.0 - cosine * cosine);
            var step = Math.Clamp((distance - target) / (1.0 - share * semiArcSlope), -LongestStep, LongestStep);
            distance -= step;
            if (Math.Abs(step) < Convergence)
            {
                longitude = Angles.EclipticOfRightAscension(angles.RightAscensionOfMidheaven + distance, angles.Obliquity);
                return true;
            }
        }

        longitude = double.NaN;
        return false;
    }
}
