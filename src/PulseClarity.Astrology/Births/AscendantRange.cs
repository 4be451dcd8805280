using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Births;

/// <summary>Where the ascendant would be, had the birth been a little earlier or later: birth times are often rounded.</summary>
/// <param name="Earlier">The ascendant some minutes before the time given.</param>
/// <param name="Later">The ascendant as many minutes after it.</param>
/// <param name="Margin">How many minutes.</param>
public sealed record AscendantRange(ZodiacPosition Earlier, ZodiacPosition Later, Duration Margin)
{
    /// <summary>Birth times are commonly rounded to five minutes or a quarter of an hour; four minutes move the ascendant by
    /// about one degree.</summary>
    public static readonly Duration UsualMargin = Duration.FromMinutes(4);

    /// <summary>Whether the ascendant is in the same sign all through.</summary>
    public bool SignIsCertain => Earlier.Sign == Later.Sign;

    internal static AscendantRange Around(ChebyshevEphemeris ephemeris, Instant instant, BirthPlace place)
    {
        ZodiacPosition At(Instant moment) => new(
            HouseCusps.At(ephemeris, moment, place.Latitude, place.Longitude, HouseSystem.WholeSign).Angles.Ascendant);
        return new AscendantRange(At(instant - UsualMargin), At(instant + UsualMargin), UsualMargin);
    }
}
