using static PulseClarity.Astrology.Houses.DegreeTrigonometry;

namespace PulseClarity.Astrology.Houses;

/// <summary>Where horizon and meridian cut the ecliptic; degrees of the ecliptic of date.</summary>
public sealed record Angles
{
    private Angles()
    {
    }

    /// <summary>The degree that rises in the east.</summary>
    public required double Ascendant { get; init; }

    /// <summary>The degree that culminates on the meridian.</summary>
    public required double Midheaven { get; init; }

    /// <summary>The degree that sets in the west.</summary>
    public double Descendant => Degrees.Normalize(Ascendant + 180.0);

    /// <summary>The degree that stands lowest, under the Earth.</summary>
    public double ImumCoeli => Degrees.Normalize(Midheaven + 180.0);

    /// <summary>Where the prime vertical cuts the ecliptic in the west.</summary>
    public required double Vertex { get; init; }

    /// <summary>Local apparent sidereal time as an angle: the right ascension of the meridian.</summary>
    public required double RightAscensionOfMidheaven { get; init; }

    /// <summary>The true obliquity of the ecliptic that was used.</summary>
    public required double Obliquity { get; init; }

    /// <summary>The geographic latitude of the place, north positive.</summary>
    public required double Latitude { get; init; }

    /// <summary>Whether the place lies within a polar circle, where parts of the ecliptic never rise or set.</summary>
    public bool IsPolar => Math.Abs(Latitude) >= 90.0 - Obliquity;

    internal static Angles Of(double rightAscensionOfMidheaven, double obliquity, double latitude)
    {
        var midheaven = EclipticOfRightAscension(rightAscensionOfMidheaven, obliquity);
        var ascendant = RisingDegree(rightAscensionOfMidheaven, obliquity, latitude);

        // Within the polar circles the rising degree can fall west of the meridian; the eastern horizon is meant.
        var polar = Math.Abs(latitude) >= 90.0 - obliquity;
        if (polar && Degrees.Difference(midheaven, ascendant) < 0) ascendant = Degrees.Normalize(ascendant + 180.0);

        return new Angles
        {
            Ascendant = ascendant,
            Midheaven = midheaven,
            Vertex = WesternPrimeVertical(rightAscensionOfMidheaven, obliquity, latitude, midheaven),
            RightAscensionOfMidheaven = rightAscensionOfMidheaven,
            Obliquity = obliquity,
            Latitude = latitude,
        };
    }

    /// <summary>The degree of the ecliptic that rises when the meridian has a right ascension, for a pole at a height
    /// (Meeus, Astronomical Algorithms, 2nd ed., ch. 14, in the form that keeps the quadrant).</summary>
    internal static double RisingDegree(double rightAscension, double obliquity, double poleHeight) =>
        Degrees.Normalize(ArcTangent(
            Cosine(rightAscension),
            -(Sine(rightAscension) * Cosine(obliquity) + Tangent(poleHeight) * Sine(obliquity))));

    /// <summary>The degree of the ecliptic that has a right ascension.</summary>
    internal static double EclipticOfRightAscension(double rightAscension, double obliquity) =>
        Degrees.Normalize(ArcTangent(Sine(rightAscension), Cosine(rightAscension) * Cosine(obliquity)));

    // The vertex is the rising degree, half a turn on, for a pole as high as the zenith is from the pole.
    private static double WesternPrimeVertical(double rightAscension, double obliquity, double latitude, double midheaven)
    {
        var complement = latitude >= 0 ? 90.0 - latitude : -90.0 - latitude;
        var vertex = RisingDegree(rightAscension + 180.0, obliquity, complement);

        // Between the tropics the formula can yield the eastern crossing.
        var tropical = Math.Abs(latitude) <= obliquity;
        return tropical && Degrees.Difference(midheaven, vertex) > 0 ? Degrees.Normalize(vertex + 180.0) : vertex;
    }
}
