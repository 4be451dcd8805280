using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Transits;

/// <summary>Something that becomes exact at one instant.</summary>
/// <param name="Instant">When, UTC, to the millisecond.</param>
public abstract record SkyEvent(Instant Instant);

/// <summary>A body enters a sign.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Body">The body.</param>
/// <param name="From">The sign it leaves.</param>
/// <param name="To">The sign it enters.</param>
public sealed record SignIngress(Instant Instant, Body Body, ZodiacSign From, ZodiacSign To) : SkyEvent(Instant)
{
    /// <summary>Whether it comes back into a sign it had left.</summary>
    public bool IsRetrograde => To == From.Next(-1);
}

/// <summary>A body enters a house of the natal chart.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Body">The body.</param>
/// <param name="House">The house it enters, 1 to 12.</param>
/// <param name="IsRetrograde">Whether it comes back into a house it had left.</param>
public sealed record HouseIngress(Instant Instant, Body Body, int House, bool IsRetrograde) : SkyEvent(Instant);

/// <summary>A body stands still and turns.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Body">The body.</param>
/// <param name="Longitude">Where, in degrees of the ecliptic of date.</param>
/// <param name="TurnsRetrograde">Whether it goes backwards from here on, rather than forwards.</param>
public sealed record Station(Instant Instant, Body Body, double Longitude, bool TurnsRetrograde) : SkyEvent(Instant);

/// <summary>A new moon, a full moon or a quarter.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Kind">Which.</param>
/// <param name="MoonLongitude">Where the Moon is, in degrees of the ecliptic of date.</param>
/// <param name="Eclipse">The eclipse it brings, if it does.</param>
public sealed record Lunation(Instant Instant, LunationKind Kind, double MoonLongitude, Eclipse? Eclipse) : SkyEvent(Instant);

/// <summary>A major aspect between two moving bodies becomes exact (Sun and Moon at 0°, 90°, 180° are a <see cref="Lunation"/>).</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="A">The body that comes first in <see cref="Body"/>.</param>
/// <param name="B">The other body.</param>
/// <param name="Kind">The aspect.</param>
public sealed record MutualAspect(Instant Instant, Body A, Body B, AspectKind Kind) : SkyEvent(Instant);

/// <summary>A moving body makes an exact major aspect to a point of the natal chart.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Body">The moving body.</param>
/// <param name="Natal">The natal point.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="IsRetrograde">Whether the body moves backwards then.</param>
public sealed record NatalTransit(Instant Instant, Body Body, ChartPoint Natal, AspectKind Kind, bool IsRetrograde) : SkyEvent(Instant)
{
    /// <summary>Whether the body comes back to where it was at birth: the solar return, a lunar return …</summary>
    public bool IsReturn => Kind == AspectKind.Conjunction && (int)Body == (int)Natal;
}
