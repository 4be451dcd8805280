using NodaTime;

namespace PulseClarity.Astrology.Ephemeris;

/// <summary>Positions of the bodies from Chebyshev polynomials fitted to DE431, within 0.02″ (true node 0.2″) of the source
/// from 1900-01-01 to 2100-01-01 TT. Immutable and safe to share between threads; no evaluation allocates.</summary>
public sealed class ChebyshevEphemeris
{
    private const double RadiansPerDegree = Math.PI / 180.0;

    private static readonly Lazy<ChebyshevEphemeris> LazyDefault = new(() => Load(EmbeddedData.Decompress("Ephemeris.Data.ephemeris_1900_2100.ephc.br")));

    private readonly ChebyshevSegments[] _bodies;
    private readonly ChebyshevSegments _nutation;

    private ChebyshevEphemeris(EphemerisTables tables)
    {
        First = tables.First;
        Last = tables.Last;
        _nutation = tables.Segments[EphemerisFile.NutationId];
        _bodies = [.. FileNumbers.Select(number => tables.Segments[number])];
    }

    /// <summary>The ephemeris that the library carries, loaded at first use.</summary>
    public static ChebyshevEphemeris Default => LazyDefault.Value;

    /// <summary>How many bodies there are; the length that <see cref="Positions"/> fills.</summary>
    public static int BodyCount => FileNumbers.Length;

    /// <summary>The first Julian day covered, Terrestrial Time.</summary>
    public double First { get; }

    /// <summary>The last Julian day covered, Terrestrial Time.</summary>
    public double Last { get; }

    // The bodies' numbers in the file, in the order of the enumeration.
    private static readonly int[] FileNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];

    /// <summary>Reads an ephemeris in the EPHC format.</summary>
    /// <param name="file">The uncompressed file.</param>
    /// <exception cref="InvalidDataException">The bytes are no such file, or one of another version.</exception>
    public static ChebyshevEphemeris Load(ReadOnlySpan<byte> file) => new(EphemerisFile.Read(file));

    /// <summary>The place of one body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="instant">The instant, UTC.</param>
    /// <exception cref="EphemerisRangeException">The instant lies outside 1900–2100.</exception>
    public BodyPosition Position(Body body, Instant instant) => Position(body, TimeScales.JulianDayTt(instant));

    /// <summary>The place of one body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="julianDayTt">Julian day, Terrestrial Time.</param>
    /// <exception cref="EphemerisRangeException">The day lies outside 1900–2100.</exception>
    public BodyPosition Position(Body body, double julianDayTt)
    {
        CheckRange(julianDayTt);
        var nutation = NutationUnchecked(julianDayTt);
        var place = Geometric(body, julianDayTt);
        var sun = BendsLight(body) ? Geometric(Body.Sun, julianDayTt) : default;
        var (sinObliquity, cosObliquity) = Math.SinCos(nutation.TrueObliquity * RadiansPerDegree);
        return Apparent(body, place, sun, nutation, sinObliquity, cosObliquity);
    }

    /// <summary>The places of all bodies at one instant, which costs less than asking for each.</summary>
    /// <param name="julianDayTt">Julian day, Terrestrial Time.</param>
    /// <param name="positions">Filled in the order of <see cref="Body"/>; at least <see cref="BodyCount"/> long.</param>
    /// <exception cref="EphemerisRangeException">The day lies outside 1900–2100.</exception>
    /// <exception cref="ArgumentException"><paramref name="positions"/> is too short.</exception>
    public void Positions(double julianDayTt, Span<BodyPosition> positions)
    {
        if (positions.Length < _bodies.Length)
            throw new ArgumentException($"Give a span of at least {_bodies.Length} positions; this one has {positions.Length}.", nameof(positions));

        CheckRange(julianDayTt);
        var nutation = NutationUnchecked(julianDayTt);
        var (sinObliquity, cosObliquity) = Math.SinCos(nutation.TrueObliquity * RadiansPerDegree);
        var sun = Geometric(Body.Sun, julianDayTt);
        positions[0] = Apparent(Body.Sun, sun, sun, nutation, sinObliquity, cosObliquity);
        for (var body = Body.Moon; (int)body < _bodies.Length; body++)
            positions[(int)body] = Apparent(body, Geometric(body, julianDayTt), sun, nutation, sinObliquity, cosObliquity);
    }

    /// <summary>Nutation and the true obliquity of the ecliptic.</summary>
    /// <param name="julianDayTt">Julian day, Terrestrial Time.</param>
    /// <exception cref="EphemerisRangeException">The day lies outside 1900–2100.</exception>
    public Nutation Nutation(double julianDayTt)
    {
        CheckRange(julianDayTt);
        return NutationUnchecked(julianDayTt);
    }

    /// <summary>Longitude (degrees, apparent, of date) and its speed (degrees a day) alone, for root solvers.</summary>
    internal (double Longitude, double Speed) Longitude(Body body, double julianDayTt)
    {
        CheckRange(julianDayTt);
        var nutation = NutationUnchecked(julianDayTt);
        var place = Geometric(body, julianDayTt);
        var longitude = place.Longitude + nutation.Longitude;
        var speed = place.LongitudeSpeed + nutation.LongitudeSpeed;
        if (BendsLight(body))
        {
            var shift = LightDeflection.Of(place, Geometric(Body.Sun, julianDayTt));
            longitude += shift.Longitude;
            speed += shift.LongitudeSpeed;
        }

        return (Degrees.Normalize(longitude), speed);
    }

    private static BodyPosition Apparent(
        Body body, in GeometricPlace place, in GeometricPlace sun, in Nutation nutation, double sinObliquity, double cosObliquity)
    {
        var longitude = place.Longitude + nutation.Longitude;
        var latitude = place.Latitude;
        var longitudeSpeed = place.LongitudeSpeed + nutation.LongitudeSpeed;
        var latitudeSpeed = place.LatitudeSpeed;
        if (BendsLight(body))
        {
            var shift = LightDeflection.Of(place, sun);
            longitude += shift.Longitude;
            latitude += shift.Latitude;
            longitudeSpeed += shift.LongitudeSpeed;
            latitudeSpeed += shift.LatitudeSpeed;
        }

        longitude = Degrees.Normalize(longitude);
        var (sinLatitude, cosLatitude) = Math.SinCos(latitude * RadiansPerDegree);
        var sinDeclination = sinLatitude * cosObliquity + cosLatitude * sinObliquity * Math.Sin(longitude * RadiansPerDegree);
        return new BodyPosition(
            longitude,
            latitude,
            place.Distance > 0 ? place.Distance : double.NaN,
            Math.Asin(sinDeclination) / RadiansPerDegree,
            longitudeSpeed,
            latitudeSpeed);
    }

    private static bool BendsLight(Body body) => body is >= Body.Mercury and <= Body.Pluto or Body.Chiron;

    private GeometricPlace Geometric(Body body, double julianDayTt)
    {
        _bodies[(int)body].Evaluate(julianDayTt, out var value, out var speed);
        return new GeometricPlace(
            value[0], value[1], value[2],
            speed[0], speed[1], speed[2]);
    }

    private Nutation NutationUnchecked(double julianDayTt)
    {
        _nutation.Evaluate(julianDayTt, out var value, out var speed);
        var trueObliquity = EarthOrientation.MeanObliquity(julianDayTt) + value[1];
        return new Nutation(value[0], speed[0], trueObliquity);
    }

    private void CheckRange(double julianDayTt)
    {
        if (!(julianDayTt >= First && julianDayTt <= Last))
            throw new EphemerisRangeException(julianDayTt, First, Last);
    }
}
