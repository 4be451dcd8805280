using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>What follows from a person's facts.</summary>
internal static class NatalSky
{
    private const double MinutesInDegree = 60;

    /// <summary>The Moon's phase, from the places of Sun and Moon to the minute of arc.</summary>
    internal static MoonPhase PhaseOf(PersonFacts person) => MoonPhase.Of(LongitudeOf(person, Body.Sun), LongitudeOf(person, Body.Moon));

    private static double LongitudeOf(PersonFacts person, Body body)
    {
        var placement = person[body]!;
        return placement.Sign.Start() + placement.Degree + placement.Minute / MinutesInDegree;
    }
}
