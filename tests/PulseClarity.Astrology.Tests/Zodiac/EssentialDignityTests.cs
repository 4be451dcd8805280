using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Tests.Zodiac;

/// <summary>The tables of tradition, checked by what tradition says of their sums.</summary>
public class EssentialDignityTests
{
    // The Egyptian terms give each planet as many degrees as its greatest years (Vettius Valens, Anthology III).
    [Theory]
    [InlineData(Body.Saturn, 57)]
    [InlineData(Body.Jupiter, 79)]
    [InlineData(Body.Mars, 66)]
    [InlineData(Body.Venus, 82)]
    [InlineData(Body.Mercury, 76)]
    public void TermRuler_AllDegrees_GivesEachPlanetItsGreatestYears(Body planet, int degrees) =>
        Assert.Equal(degrees, Enumerable.Range(0, 360).Count(degree => EssentialDignity.TermRuler(new ZodiacPosition(degree + 0.5)) == planet));

    [Theory]
    [InlineData(5, Body.Mars)]
    [InlineData(15, Body.Sun)]
    [InlineData(25, Body.Venus)]
    [InlineData(35, Body.Mercury)]
    [InlineData(355, Body.Mars)]
    public void FaceRuler_InChaldeanOrder_BeginsAndEndsWithMars(double longitude, Body ruler) =>
        Assert.Equal(ruler, EssentialDignity.FaceRuler(new ZodiacPosition(longitude)));

    [Theory]
    [InlineData(Body.Mars, 10, Dignities.Domicile)]
    [InlineData(Body.Mars, 190, Dignities.Detriment)]
    [InlineData(Body.Mars, 298, Dignities.Exaltation)]
    [InlineData(Body.Mars, 118, Dignities.Fall)]
    [InlineData(Body.Uranus, 310, Dignities.Domicile)]
    [InlineData(Body.Saturn, 310, Dignities.Domicile)]
    [InlineData(Body.Moon, 135, Dignities.Peregrine)]
    public void Of_KnownPlaces_HasTheKnownDignity(Body body, double longitude, Dignities dignity) =>
        Assert.True(EssentialDignity.Of(body, new ZodiacPosition(longitude), isDay: true).HasFlag(dignity));

    [Fact]
    public void Of_Triplicity_FollowsDayAndNight()
    {
        var leo = new ZodiacPosition(125);
        Assert.True(EssentialDignity.Of(Body.Sun, leo, isDay: true).HasFlag(Dignities.Triplicity));
        Assert.False(EssentialDignity.Of(Body.Sun, leo, isDay: false).HasFlag(Dignities.Triplicity));
        Assert.True(EssentialDignity.Of(Body.Jupiter, leo, isDay: false).HasFlag(Dignities.Triplicity));
        Assert.False(EssentialDignity.Of(Body.Sun, leo, isDay: null).HasFlag(Dignities.Triplicity));
    }

    [Fact]
    public void Of_PointsThatAreNoPlanets_IsNone() =>
        Assert.All([Body.MeanNode, Body.TrueNode, Body.Lilith, Body.Chiron], body =>
            Assert.Equal(Dignities.None, EssentialDignity.Of(body, new ZodiacPosition(100), isDay: true)));

    [Theory]
    [InlineData(29.99999, "29°59′ Aries")]
    [InlineData(30, "0°00′ Taurus")]
    [InlineData(359.9999999, "29°59′ Pisces")]
    public void ToString_NearASignsEnd_NeverReadsAsTheNextSign(double longitude, string text) =>
        Assert.Equal(text, new ZodiacPosition(longitude).ToString());
}
