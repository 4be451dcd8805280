namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>From the first of January of one year to that of another, 0:00 Terrestrial Time.</summary>
internal readonly record struct Years(int From, int To)
{
    private const double JulianDayBeforeDayNumberZero = 1721425.5;

    internal double FirstDay => JulianDay(From);

    /// <summary>A day past the end, so that the last instant lies within.</summary>
    internal double LastDay => JulianDay(To) + 1.0;

    private static double JulianDay(int year) => new DateOnly(year, 1, 1).DayNumber + JulianDayBeforeDayNumberZero;
}
