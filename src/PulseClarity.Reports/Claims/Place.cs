using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.Claims;

/// <summary>A sign or a house.</summary>
/// <param name="Sign">The sign; null for a house.</param>
/// <param name="House">The house, 1 to 12; null for a sign.</param>
internal readonly record struct Place(ZodiacSign? Sign, int? House)
{
    private const int Houses = 12;

    /// <summary>The place a number of signs or houses further on; negative goes back.</summary>
    internal Place Next(int steps) => Sign is { } sign
        ? new Place(sign.Next(steps), null)
        : new Place(null, (House!.Value - 1 + steps + Houses) % Houses + 1);

    public override string ToString() => Sign?.ToString() ?? $"the {SkyWords.Ordinal(House!.Value)} house";
}
