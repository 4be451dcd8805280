using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>The Moon is void of course.</summary>
/// <param name="Quote">The words.</param>
/// <param name="IsNegated">Whether it is said that she is not.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record VoidClaim(string Quote, bool IsNegated, TimeReference? Time) : Claim(Quote)
{
    internal override bool IsOfPeriod => true;

    internal override string? Contradiction(Sky sky)
    {
        var stretches = sky.Period!.MoonVoid ?? [];
        var holds = stretches.Any(stretch => Time is null || Time.AgreesWithState(stretch.From, stretch.Until));
        if (holds != IsNegated) return null;
        return stretches.IsEmpty
            ? $"the facts tell of no void of course {SkySentences.When(sky)}"
            : "the Moon is void of course " + string.Join(" and ", stretches.Select(stretch => $"from {SkySentences.Time(stretch.From, sky)} until {SkySentences.Time(stretch.Until, sky)}"));
    }
}
