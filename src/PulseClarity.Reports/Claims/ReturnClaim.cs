using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>The Sun or the Moon comes back to where it was at birth: "your solar return on 15 June".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Body">The Sun or the Moon.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record ReturnClaim(string Quote, Body Body, TimeReference? Time) : Claim(Quote)
{
    internal override bool IsOfPeriod => true;

    internal override string? Contradiction(Sky sky)
    {
        LocalDateTime[] returns = Body == Body.Moon
            ? [.. sky.Period!.LunarReturns ?? []]
            : sky.Period!.SolarReturn is { } solar ? [solar] : [];
        if (returns.Any(time => Time is null || Time.AgreesWithEvent(time))) return null;
        return returns.Length == 0
            ? $"{SkySentences.When(sky)} there is no {(Body == Body.Moon ? "lunar" : "solar")} return"
            : $"it is {string.Join(" and ", returns.Select(time => SkySentences.Time(time, sky)))}";
    }
}
