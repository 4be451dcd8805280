using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Claims;

/// <summary>So many planets, Sun to Pluto, stand somewhere or go backwards: "four planets in earth", "three of them retrograde".</summary>
/// <param name="Quote">The words.</param>
/// <param name="Count">How many.</param>
/// <param name="Quality">The element (0 to 3) or the mode (4 to 6); null when something else is counted.</param>
/// <param name="Place">The sign or house; null when something else is counted.</param>
/// <param name="IsOfBirth">Whether the birth chart is meant for certain.</param>
internal sealed record CountClaim(string Quote, int Count, int? Quality, Place? Place, bool IsOfBirth) : Claim(Quote)
{
    private const int ElementCount = 4;

    internal override bool IsOfPeriod => false;

    internal override string? Contradiction(Sky sky)
    {
        var (least, most) = AtBirth(sky);
        if (least <= Count && Count <= most) return null;
        if (!IsOfBirth && sky.Period is not null && InPeriod(sky, Count)) return null;
        return least == most ? $"in the birth chart it is {least}" : $"in the birth chart it is {least} or {most}";
    }

    // Who changed signs on a day without a time may count or not.
    private (int Least, int Most) AtBirth(Sky sky)
    {
        var planets = sky.Person.Placements.Where(placement => placement.Body <= Body.Pluto).ToList();
        var certain = planets.Count(planet => planet.PossibleSigns is null && Counts(planet.Sign, planet.House, planet.Retrograde == true));
        var doubtful = planets.Count(planet => planet.PossibleSigns is { } signs && signs.Any(sign => Counts(sign, planet.House, planet.Retrograde == true)));
        return (certain, certain + doubtful);
    }

    private bool Counts(ZodiacSign sign, int? house, bool isRetrograde) => (Quality, Place) switch
    {
        ( < ElementCount and var element, _) => (int)sign.Element() == element,
        ({ } mode, _) => (int)sign.Modality() == mode - ElementCount,
        (_, { Sign: { } named }) => sign == named,
        (_, { House: { } named }) => house == named,
        _ => isRetrograde,
    };

    // A moving body counts where it is at the beginning of the period or at its end.
    private bool InPeriod(Sky sky, int count)
    {
        int Of(Func<Facts.TransitingBody, bool> holds) => sky.Period!.Bodies.Count(body => body.Body <= Body.Pluto && holds(body));
        return Of(body => Counts(body.Signs[0].Sign, body.Houses?[0].House, body.Retrogrades is not null)) == count
            || Of(body => Counts(body.Signs[^1].Sign, body.Houses?[^1].House, body.Retrogrades is not null)) == count;
    }
}
