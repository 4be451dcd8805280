namespace PulseClarity.Astrology.Ephemeris;

/// <summary>Where a body is seen from the centre of the Earth at one instant: apparent place (light time, aberration,
/// deflection of light by the Sun, precession and nutation applied), true ecliptic and equinox of date.</summary>
/// <param name="Longitude">Ecliptic longitude in degrees, in [0, 360).</param>
/// <param name="Latitude">Ecliptic latitude in degrees; 0 for the nodes.</param>
/// <param name="Distance">Distance in astronomical units; <see cref="double.NaN"/> for the nodes and Lilith, which are directions only.</param>
/// <param name="Declination">Declination in degrees, north positive, on the true equator of date.</param>
/// <param name="LongitudeSpeed">Change of longitude in degrees a day (of Terrestrial Time); negative when retrograde.</param>
/// <param name="LatitudeSpeed">Change of latitude in degrees a day.</param>
public readonly record struct BodyPosition(
    double Longitude,
    double Latitude,
    double Distance,
    double Declination,
    double LongitudeSpeed,
    double LatitudeSpeed)
{
    /// <summary>Whether the body moves backwards through the zodiac at this instant.</summary>
    public bool IsRetrograde => LongitudeSpeed < 0;
}
