namespace PulseClarity.Astrology.Houses;

/// <summary>Trigonometry in degrees, as spherical astronomy is written.</summary>
internal static class DegreeTrigonometry
{
    private const double RadiansPerDegree = Math.PI / 180.0;

    internal static double Sine(double degrees) => Math.Sin(degrees * RadiansPerDegree);

    internal static double Cosine(double degrees) => Math.Cos(degrees * RadiansPerDegree);

    internal static double Tangent(double degrees) => Math.Tan(degrees * RadiansPerDegree);

    internal static double ArcTangent(double y, double x) => Math.Atan2(y, x) / RadiansPerDegree;

    internal static double ArcSine(double sine) => Math.Asin(sine) / RadiansPerDegree;

    internal static double ArcCosine(double cosine) => Math.Acos(cosine) / RadiansPerDegree;
}
