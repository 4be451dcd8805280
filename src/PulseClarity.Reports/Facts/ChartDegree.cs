using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A point of the birth chart that no body marks: an angle, the part of fortune.</summary>
/// <param name="Sign">Its sign.</param>
/// <param name="Degree">Whole degrees of the sign, 0 to 29.</param>
/// <param name="Minute">Whole minutes of arc beyond them, 0 to 59.</param>
public sealed record ChartDegree(ZodiacSign Sign, int Degree, int Minute)
{
    internal static ChartDegree At(double longitude)
    {
        var place = new ZodiacPosition(longitude);
        return new ChartDegree(place.Sign, place.Degree, place.Minute);
    }
}
