using System.Globalization;

namespace PulseClarity.Astrology.Ephemeris;

/// <summary>The sky was asked for at a time that the ephemeris does not cover.</summary>
public sealed class EphemerisRangeException : ArgumentOutOfRangeException
{
    /// <summary>Creates the exception for a Julian day outside the range.</summary>
    /// <param name="julianDay">The Julian day asked for, Terrestrial Time.</param>
    /// <param name="first">The first Julian day covered.</param>
    /// <param name="last">The last Julian day covered.</param>
    public EphemerisRangeException(double julianDay, double first, double last)
        : base(null, string.Create(
            CultureInfo.InvariantCulture,
            $"The ephemeris covers {TimeScales.Describe(first)} to {TimeScales.Describe(last)}; {TimeScales.Describe(julianDay)} lies outside. Choose a date within that range."))
    {
        JulianDay = julianDay;
        First = first;
        Last = last;
    }

    /// <summary>The Julian day asked for, Terrestrial Time.</summary>
    public double JulianDay { get; }

    /// <summary>The first Julian day covered, Terrestrial Time.</summary>
    public double First { get; }

    /// <summary>The last Julian day covered, Terrestrial Time.</summary>
    public double Last { get; }
}
