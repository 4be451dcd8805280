using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Astrology.Tests.Houses;

/// <summary>Angles and cusps of all five systems for all 300 golden charts, |latitude| up to 66.5°, before 2050.</summary>
public class GoldenHouseTests
{
    private const double TenthOfAnArcsecond = 0.1 / 3600.0;

    public static TheoryData<HouseSystem> Systems => [.. Enum.GetValues<HouseSystem>()];

    [Theory]
    [MemberData(nameof(Systems))]
    public void At_AllGoldenCharts_CuspsWithinATenthOfAnArcsecond(HouseSystem system) =>
        Assert.All(GoldenChart.All, golden =>
        {
            var houses = Houses(golden, system);

            Assert.False(houses.IsSubstituted);
            for (var i = 0; i < HouseCusps.Count; i++)
                Assert.InRange(Math.Abs(Degrees.Difference(golden.Cusps(system)[i], houses.Cusps[i])), 0, TenthOfAnArcsecond);
        });

    [Fact]
    public void At_AllGoldenCharts_AnglesWithinATenthOfAnArcsecond() =>
        Assert.All(GoldenChart.All, golden =>
        {
            var angles = Houses(golden, HouseSystem.Placidus).Angles;

            Assert.InRange(Math.Abs(Degrees.Difference(golden.Ascendant, angles.Ascendant)), 0, TenthOfAnArcsecond);
            Assert.InRange(Math.Abs(Degrees.Difference(golden.Midheaven, angles.Midheaven)), 0, TenthOfAnArcsecond);
            Assert.InRange(
                Math.Abs(Degrees.Difference(golden.RightAscensionOfMidheaven, angles.RightAscensionOfMidheaven)), 0, TenthOfAnArcsecond);
        });

    private static HouseCusps Houses(GoldenChart golden, HouseSystem system) =>
        HouseCusps.At(
            ChebyshevEphemeris.Default, golden.JulianDayUt, golden.JulianDayTt, golden.Latitude, golden.Longitude, system);
}
