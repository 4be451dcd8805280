using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Colours;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Tests.Colours;

/// <summary>The rule of colours and days, on a chart with a time and on one without.</summary>
public class LuckyColoursTests
{
    // Libra rising (Venus), Sun in Gemini (Mercury), Moon in Pisces (Neptune; Jupiter by tradition), no weight in fire (Mars).
    [Fact]
    public void Of_LibraRisingSunGeminiMoonPisces_FollowsTheRulers()
    {
        var chart = NatalChart.Cast(ChebyshevEphemeris.Default, Instant.FromUtc(1990, 6, 15, 13, 30), 38.72, -9.13);
        var lucky = LuckyColours.Of(chart);
        Assert.Equal([Body.Venus, Body.Mercury, Body.Neptune], lucky.Colours.Take(3).Select(colour => colour.Planet));
        Assert.Equal([IsoDayOfWeek.Friday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday], lucky.Days);
    }

    [Fact]
    public void Of_ADayOnWhichTheMoonChangesSigns_LeavesAscendantAndMoonOut()
    {
        var day = new Interval(Instant.FromUtc(1990, 6, 16, 0, 0), Instant.FromUtc(1990, 6, 17, 0, 0));
        var lucky = LuckyColours.Of(NatalChart.CastWithoutTime(ChebyshevEphemeris.Default, day));
        Assert.Equal([IsoDayOfWeek.Wednesday], lucky.Days);
    }

    [Fact]
    public void Of_APointThatIsNoPlanet_SaysSo() => Assert.Throws<ArgumentOutOfRangeException>(() => PlanetaryColour.Of(Body.Chiron));
}
