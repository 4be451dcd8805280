using System.Globalization;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Astrology.Tests.Houses;

/// <summary>What the polar circles and the tropics do, against Data/polar_and_vertex.csv, printed by Swiss Ephemeris 2.10.03.</summary>
public class PolarHouseTests
{
    private const double PrintedPrecision = 0.2 / 3600.0;

    private static IEnumerable<double[]> Rows => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "polar_and_vertex.csv"))
        .Skip(1)
        .Select(line => line.Split(',').Select(value => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : value[0]).ToArray());

    [Fact]
    public void At_AnyLatitude_AnglesVertexAndCuspsAgreeWithTheReference()
    {
        Assert.Equal(120, Rows.Count());
        Assert.All(Rows, row =>
        {
            var system = (char)row[3] switch { 'P' => HouseSystem.Placidus, 'K' => HouseSystem.Koch, _ => HouseSystem.Porphyry };
            var day = row[0];
            var houses = HouseCusps.At(ChebyshevEphemeris.Default, day, day + DeltaT.Seconds(day) / 86400.0, row[1], row[2], system);

            for (var i = 0; i < HouseCusps.Count; i++) AssertClose(row[4 + i], houses.Cusps[i]);
            AssertClose(row[16], houses.Angles.Ascendant);
            AssertClose(row[17], houses.Angles.Midheaven);
            AssertClose(row[18], houses.Angles.Vertex);
            Assert.Equal(Math.Abs(row[1]) > 66.6 && system != HouseSystem.Porphyry, houses.IsSubstituted);
        });
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.InRange(Math.Abs(Degrees.Difference(expected, actual)), 0, PrintedPrecision);
}
