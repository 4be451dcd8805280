using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.Claims;

/// <summary>A house of the birth chart begins in a sign.</summary>
/// <param name="Quote">The words.</param>
/// <param name="House">The house, 1 to 12.</param>
/// <param name="Sign">The sign that is said to be on its cusp.</param>
internal sealed record CuspClaim(string Quote, int House, ZodiacSign Sign) : Claim(Quote)
{
    internal override bool IsOfPeriod => false;

    internal override string? Contradiction(Sky sky)
    {
        if (sky.Person.Cusps is not { } cusps) return "the birth time is not known, so there are no houses to speak of";
        return cusps[House - 1] == Sign ? null : $"your {SkyWords.Ordinal(House)} house begins in {cusps[House - 1]}";
    }
}
