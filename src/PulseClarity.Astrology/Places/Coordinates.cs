using System.Globalization;

namespace PulseClarity.Astrology.Places;

/// <summary>Geographic coordinates for a person to read.</summary>
internal static class Coordinates
{
    /// <summary>For example <c>38.72° N, 9.13° W</c>.</summary>
    internal static string Describe(double latitude, double longitude) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(latitude):0.00}° {(latitude < 0 ? 'S' : 'N')}, {Math.Abs(longitude):0.00}° {(longitude < 0 ? 'W' : 'E')}");
}
