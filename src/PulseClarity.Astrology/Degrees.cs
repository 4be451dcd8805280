namespace PulseClarity.Astrology;

/// <summary>Angles in degrees on the circle of 360.</summary>
public static class Degrees
{
    /// <summary>Brings an angle into [0, 360).</summary>
    /// <param name="angle">An angle in degrees.</param>
    public static double Normalize(double angle)
    {
        var turned = angle % 360.0;
        if (turned < 0) turned += 360.0;

        // -1e-15 % 360 + 360 rounds to 360 itself.
        return turned >= 360.0 ? 0.0 : turned;
    }

    /// <summary>The shortest signed way from <paramref name="from"/> to <paramref name="to"/>, in (-180, 180].</summary>
    /// <param name="from">An angle in degrees.</param>
    /// <param name="to">An angle in degrees.</param>
    public static double Difference(double from, double to)
    {
        var way = Normalize(to - from);
        return way > 180.0 ? way - 360.0 : way;
    }
}
