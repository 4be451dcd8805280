namespace PulseClarity.Astrology;

/// <summary>Angles in degrees on the circle of 360.</summary>
public static class Degrees
{
    private const double FullTurn = 360.0;

    /// <summary>Brings an angle into [0, 360).</summary>
    /// <param name="angle">An angle in degrees.</param>
    public static double Normalize(double angle)
    {
        // Most angles are at most one turn off; the remainder of a division costs more than all the rest.
        var turned = angle is > -FullTurn and < 2 * FullTurn ? angle : angle % FullTurn;
        if (turned < 0) turned += FullTurn;
        else if (turned >= FullTurn) turned -= FullTurn;

        // -1e-15 + 360 rounds to 360 itself.
        return turned >= FullTurn ? 0.0 : turned;
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
