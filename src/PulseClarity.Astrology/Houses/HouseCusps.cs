using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Houses;

/// <summary>The angles and the twelve house cusps of one instant and place; all in degrees of the ecliptic of date.</summary>
public sealed class HouseCusps
{
    /// <summary>How many houses there are.</summary>
    public const int Count = 12;

    private const double SignWidth = 30.0;

    private HouseCusps(HouseSystem requested, HouseSystem used, ImmutableArray<double> cusps, Angles angles)
    {
        Requested = requested;
        System = used;
        Cusps = cusps;
        Angles = angles;
    }

    /// <summary>The system that was asked for.</summary>
    public HouseSystem Requested { get; }

    /// <summary>The system the cusps are in: Porphyry where Placidus or Koch were asked for within a polar circle, where
    /// they are not defined; else what was asked for.</summary>
    public HouseSystem System { get; }

    /// <summary>Whether the place is within a polar circle and another system had to stand in for the one asked for.</summary>
    public bool IsSubstituted => System != Requested;

    /// <summary>The longitudes of the twelve cusps; the first house's at index 0.</summary>
    public ImmutableArray<double> Cusps { get; }

    /// <summary>Ascendant, midheaven and their like.</summary>
    public Angles Angles { get; }

    /// <summary>Houses for an instant and a place.</summary>
    /// <param name="ephemeris">Where nutation comes from.</param>
    /// <param name="instant">The instant, UTC (taken as UT1).</param>
    /// <param name="latitude">Geographic latitude in degrees, north positive, −90 to 90.</param>
    /// <param name="longitude">Geographic longitude in degrees, east positive.</param>
    /// <param name="system">The system asked for.</param>
    /// <exception cref="EphemerisRangeException">The instant lies outside 1900–2100.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The latitude or longitude is no such angle.</exception>
    public static HouseCusps At(ChebyshevEphemeris ephemeris, Instant instant, double latitude, double longitude, HouseSystem system) =>
        At(ephemeris, TimeScales.JulianDayUt(instant), TimeScales.JulianDayTt(instant), latitude, longitude, system);

    internal static HouseCusps At(
        ChebyshevEphemeris ephemeris, double julianDayUt, double julianDayTt, double latitude, double longitude, HouseSystem system)
    {
        if (!(Math.Abs(latitude) <= 90))
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "Give a latitude from -90 to 90 degrees.");
        if (!double.IsFinite(longitude))
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "Give a longitude in degrees.");

        var nutation = ephemeris.Nutation(julianDayTt);
        var siderealTime = EarthOrientation.GreenwichApparentSiderealTime(julianDayUt, julianDayTt, nutation);
        var angles = Angles.Of(Degrees.Normalize(siderealTime + longitude), nutation.TrueObliquity, latitude);
        return Divide(angles, system);
    }

    /// <summary>The house, 1 to 12, that a longitude of the ecliptic lies in. A body on a cusp belongs to the house that the
    /// cusp opens.</summary>
    /// <param name="eclipticLongitude">Degrees of the ecliptic of date.</param>
    public int HouseOf(double eclipticLongitude)
    {
        for (var i = 0; i < Count; i++)
        {
            var width = Degrees.Normalize(Cusps[(i + 1) % Count] - Cusps[i]);
            if (Degrees.Normalize(eclipticLongitude - Cusps[i]) < width) return i + 1;
        }

        // Rounding alone can let a longitude fall between two cusps: it is then on the first of them.
        return 1;
    }

    internal static HouseCusps Divide(Angles angles, HouseSystem system)
    {
        Span<double> cusps = stackalloc double[Count];
        var used = system;
        var defined = system switch
        {
            HouseSystem.Placidus => SemiArcHouses.Placidus(angles, cusps),
            HouseSystem.Koch => SemiArcHouses.Koch(angles, cusps),
            HouseSystem.Porphyry => false,
            HouseSystem.Equal => EvenFrom(angles.Ascendant, cusps),
            HouseSystem.WholeSign => EvenFrom(Math.Floor(angles.Ascendant / SignWidth) * SignWidth, cusps),
            _ => throw new ArgumentOutOfRangeException(nameof(system), system, "Choose one of the five house systems."),
        };
        if (!defined)
        {
            Porphyry(angles, cusps);
            used = HouseSystem.Porphyry;
        }

        return new HouseCusps(system, used, [.. cusps], angles);
    }

    private static bool EvenFrom(double first, Span<double> cusps)
    {
        for (var i = 0; i < Count; i++) cusps[i] = Degrees.Normalize(first + i * SignWidth);
        return true;
    }

    private static void Porphyry(Angles angles, Span<double> cusps)
    {
        var quadrant = Degrees.Difference(angles.Midheaven, angles.Ascendant);
        var upper = quadrant / 3.0;
        var lower = (180.0 - quadrant) / 3.0;
        SemiArcHouses.Fill(
            cusps,
            angles,
            angles.Midheaven + upper,
            angles.Midheaven + 2 * upper,
            angles.Ascendant + lower,
            angles.Ascendant + 2 * lower);
    }
}
