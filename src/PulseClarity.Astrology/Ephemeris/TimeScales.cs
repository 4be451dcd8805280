using System.Globalization;
using NodaTime;

namespace PulseClarity.Astrology.Ephemeris;

/// <summary>From civil time to the even time of the ephemeris and back. UTC is taken as UT1, from which it differs by
/// less than 0.9 s since 1961.</summary>
public static class TimeScales
{
    /// <summary>The Julian day of J2000.0, 2000-01-01 12:00 TT.</summary>
    public const double J2000 = 2451545.0;

    internal const double DaysPerCentury = 36525.0;

    private const double UnixEpoch = 2440587.5;
    private const double SecondsPerDay = 86400.0;

    /// <summary>The Julian day of Universal Time of an instant.</summary>
    /// <param name="instant">An instant, UTC.</param>
    public static double JulianDayUt(Instant instant) => UnixEpoch + (instant - NodaConstants.UnixEpoch).TotalDays;

    /// <summary>The Julian day of Terrestrial Time of an instant.</summary>
    /// <param name="instant">An instant, UTC.</param>
    public static double JulianDayTt(Instant instant)
    {
        var ut = JulianDayUt(instant);
        return ut + DeltaT.Seconds(ut) / SecondsPerDay;
    }

    /// <summary>The instant (UTC) of a Julian day of Terrestrial Time, to the millisecond; a Julian day in a double
    /// resolves 40 µs.</summary>
    /// <param name="julianDayTt">A Julian day of Terrestrial Time.</param>
    public static Instant ToInstant(double julianDayTt)
    {
        var ut = julianDayTt - DeltaT.Seconds(julianDayTt) / SecondsPerDay;

        // ΔT is tabulated against UT; one more turn takes its own change over ΔT into account.
        ut = julianDayTt - DeltaT.Seconds(ut) / SecondsPerDay;
        return NodaConstants.UnixEpoch + Duration.FromMilliseconds(Math.Round((ut - UnixEpoch) * SecondsPerDay * 1000.0));
    }

    internal static string Describe(double julianDay)
    {
        const double FirstDescribable = 1721425.5;
        const double LastDescribable = 5373484.5;
        if (!(julianDay >= FirstDescribable && julianDay < LastDescribable))
            return string.Create(CultureInfo.InvariantCulture, $"Julian day {julianDay}");

        var date = NodaConstants.UnixEpoch + Duration.FromDays(julianDay - UnixEpoch);
        return date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
    }
}
