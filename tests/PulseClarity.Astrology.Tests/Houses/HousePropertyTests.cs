using CsCheck;
using NodaTime;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Astrology.Tests.Houses;

/// <summary>What holds for all times and places: order, opposition, and every degree in exactly one house.</summary>
public class HousePropertyTests
{
    private static readonly Gen<HouseCusps> AnyHouses =
        from seconds in Gen.Long[-2_208_988_800 + 86_400, 4_102_444_800 - 86_400]
        from latitude in Gen.Double[-90, 90]
        from longitude in Gen.Double[-180, 180]
        from system in Gen.Enum<HouseSystem>()
        select HouseCusps.At(ChebyshevEphemeris.Default, Instant.FromUnixTimeSeconds(seconds), latitude, longitude, system);

    [Fact]
    public void Cusps_AnyTimeAndPlace_GoOnceRoundTheCircle() => AnyHouses.Sample(houses =>
    {
        var widths = Enumerable.Range(0, 12).Select(i => Degrees.Normalize(houses.Cusps[(i + 1) % 12] - houses.Cusps[i])).ToArray();
        Assert.Equal(360.0, widths.Sum(), 6);
        Assert.All(widths, width => Assert.InRange(width, 0, 180));
    });

    [Fact]
    public void Cusps_AnyTimeAndPlace_OppositeOnesAreHalfATurnApart() => AnyHouses.Sample(houses =>
    {
        for (var i = 0; i < 6; i++)
            Assert.Equal(180.0, Math.Abs(Degrees.Difference(houses.Cusps[i], houses.Cusps[i + 6])), 9);
    });

    [Fact]
    public void HouseOf_AnyDegree_IsTheHouseWhoseCuspsEncloseIt() => Gen.Select(AnyHouses, Gen.Double[0, 360]).Sample((houses, degree) =>
    {
        var house = houses.HouseOf(degree);
        var cusp = houses.Cusps[house - 1];
        var width = Degrees.Normalize(houses.Cusps[house % 12] - cusp);
        Assert.InRange(Degrees.Normalize(degree - cusp), 0, width);
    });

    [Fact]
    public void HouseOf_OnACusp_IsTheHouseThatOpensThere() => AnyHouses.Sample(houses =>
    {
        // At the poles the quadrants can shrink to nothing; a house without width cannot hold its own cusp.
        for (var i = 0; i < 12; i++)
        {
            if (Degrees.Normalize(houses.Cusps[(i + 1) % 12] - houses.Cusps[i]) > 1e-6)
                Assert.Equal(i + 1, houses.HouseOf(houses.Cusps[i]));
        }
    });

    [Theory]
    [InlineData(90.5, 0)]
    [InlineData(-95, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void At_NoPlaceOnEarth_SaysWhatToGive(double latitude, double longitude)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            HouseCusps.At(ChebyshevEphemeris.Default, Instant.FromUtc(2000, 1, 1, 0, 0), latitude, longitude, HouseSystem.Placidus));
        Assert.StartsWith("Give a", error.Message, StringComparison.Ordinal);
    }
}
