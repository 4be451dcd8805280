using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Tests.Ephemeris;

/// <summary>All bodies of all 300 golden charts: longitude, latitude, distance, speed.</summary>
public class GoldenPositionTests
{
    private const double DegreesPerArcsecond = 1.0 / 3600.0;

    public static TheoryData<Body> Bodies => [.. Enum.GetValues<Body>()];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Position_AllGoldenCharts_LongitudeAndLatitudeWithinTwoHundredthsOfAnArcsecond(Body body)
    {
        var limit = (body == Body.TrueNode ? 0.2 : 0.02) * DegreesPerArcsecond;

        Assert.Equal(300, GoldenChart.All.Count);
        Assert.All(GoldenChart.All, golden =>
        {
            var position = ChebyshevEphemeris.Default.Position(body, golden.JulianDayTt);
            Assert.InRange(Math.Abs(Degrees.Difference(golden.Of(body).Longitude, position.Longitude)), 0, limit);
            Assert.InRange(Math.Abs(golden.Of(body).Latitude - position.Latitude), 0, limit);
        });
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Position_AllGoldenCharts_SpeedWithinOneArcsecondADay(Body body) =>
        Assert.All(GoldenChart.All, golden =>
        {
            var position = ChebyshevEphemeris.Default.Position(body, golden.JulianDayTt);
            Assert.InRange(Math.Abs(golden.Of(body).Speed - position.LongitudeSpeed), 0, DegreesPerArcsecond);
        });

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Position_AllGoldenCharts_DistanceAgreesToSixDigits(Body body) =>
        Assert.All(GoldenChart.All, golden =>
        {
            var distance = ChebyshevEphemeris.Default.Position(body, golden.JulianDayTt).Distance;
            if (body is Body.MeanNode or Body.TrueNode or Body.Lilith)
                Assert.True(double.IsNaN(distance));
            else
                Assert.InRange(Math.Abs(distance / golden.Of(body).Distance - 1.0), 0, 1e-5);
        });

    [Fact]
    public void Positions_AllAtOnce_EqualsEachAlone()
    {
        var together = new BodyPosition[ChebyshevEphemeris.BodyCount];
        foreach (var golden in GoldenChart.All)
        {
            ChebyshevEphemeris.Default.Positions(golden.JulianDayTt, together);
            foreach (var body in Enum.GetValues<Body>())
                Assert.Equal(ChebyshevEphemeris.Default.Position(body, golden.JulianDayTt), together[(int)body]);
        }
    }
}
