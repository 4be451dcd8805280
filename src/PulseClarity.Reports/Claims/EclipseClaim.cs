using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Claims.Times;

namespace PulseClarity.Reports.Claims;

/// <summary>There is an eclipse: "the solar eclipse in Leo on the 12th".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Kind">New moon for one of the Sun, full moon for one of the Moon; null where the words leave it open.</param>
/// <param name="Sign">The sign that is said to hold it, if any.</param>
/// <param name="House">The natal house that is said to hold it, if any.</param>
/// <param name="Time">The time that is named, if any.</param>
internal sealed record EclipseClaim(string Quote, LunationKind? Kind, ZodiacSign? Sign, int? House, TimeReference? Time) : Claim(Quote)
{
    internal override bool IsOfPeriod => true;

    internal override string? Contradiction(Sky sky)
    {
        var eclipses = sky.Period!.Lunations.Where(lunation => lunation.Eclipse is not null).ToList();
        if (eclipses.Any(eclipse => (Kind is null || eclipse.Kind == Kind) && (Sign is null || eclipse.Sign == Sign) && (House is null || eclipse.House == House) && (Time is null || Time.AgreesWithEvent(eclipse.At))))
            return null;
        return eclipses.Count == 0
            ? $"{SkySentences.When(sky)} there is no eclipse"
            : "the facts have " + string.Join(", ", eclipses.Select(eclipse =>
                $"an eclipse of the {(eclipse.Kind == LunationKind.NewMoon ? "Sun" : "Moon")} in {eclipse.Sign}{(eclipse.House is { } house ? $" (house {house})" : "")} {SkySentences.Time(eclipse.At, sky)}"));
    }
}
