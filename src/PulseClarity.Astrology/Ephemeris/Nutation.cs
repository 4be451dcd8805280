namespace PulseClarity.Astrology.Ephemeris;

/// <summary>The nodding of the Earth's axis at an instant.</summary>
/// <param name="Longitude">Nutation in longitude, Δψ, in degrees.</param>
/// <param name="LongitudeSpeed">Its change in degrees a day.</param>
/// <param name="TrueObliquity">The true obliquity of the ecliptic (mean obliquity + Δε), in degrees.</param>
public readonly record struct Nutation(double Longitude, double LongitudeSpeed, double TrueObliquity);
