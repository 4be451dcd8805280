namespace PulseClarity.Astrology.Tests;

public class DegreesTests
{
    [Theory]
    [InlineData(370, 10)]
    [InlineData(-10, 350)]
    [InlineData(-1e-15, 0)]
    [InlineData(720, 0)]
    public void Normalize_AnyAngle_LiesInOneTurn(double angle, double expected) => Assert.Equal(expected, Degrees.Normalize(angle), 9);

    [Theory]
    [InlineData(350, 10, 20)]
    [InlineData(10, 350, -20)]
    [InlineData(0, 180, 180)]
    public void Difference_AcrossAries_IsTheShortWay(double from, double to, double expected) =>
        Assert.Equal(expected, Degrees.Difference(from, to), 9);
}
