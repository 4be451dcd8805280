using System.Collections.Immutable;
using CsCheck;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.RebuildData.Ephemeris;

namespace PulseClarity.RebuildData.Tests.Ephemeris;

/// <summary>What is written is read back by the library's own reader.</summary>
public class EphemerisWriterTests
{
    private const double First = 2415020.5;
    private const int Segments = 5;
    private const int Days = 16;

    // Bits from 1 to 31, so that coefficients of one byte to four occur.
    private static readonly Gen<int> Coefficient =
        Gen.Select(Gen.Int[0, 30], Gen.Int, (bits, value) => value >> bits);

    private static readonly Gen<FittedCoordinate> Coordinate =
        Gen.Select(Gen.Double[1e-9, 1e-5], Coefficient.Array[Segments].Array[1, 12], (unit, terms) => new FittedCoordinate(unit, terms));

    [Fact]
    public void Write_AnyBodies_IsReadBackToTheSameCurves() => Coordinate.Array[1, 3].Array[1, 4].Sample(bodies =>
    {
        ImmutableArray<FittedBody> written = [.. bodies.Select((coordinates, i) => new FittedBody(i - 1, Days, Segments, [.. coordinates]))];
        var read = EphemerisFile.Read(EphemerisWriter.Write(First, First + Segments * Days, written));

        Assert.Equal((First, First + Segments * Days), (read.First, read.Last));
        Assert.Equal(written.Select(body => body.Id), read.Segments.Keys.Order());
        foreach (var body in written)
        {
            for (var segment = 0; segment < Segments; segment++)
            {
                read.Segments[body.Id].Evaluate(First + (segment + 0.75) * Days, out var value, out _);
                for (var lane = 0; lane < body.Coordinates.Length; lane++)
                {
                    var coordinate = body.Coordinates[lane];
                    var expected = coordinate.Terms.Select((term, k) => term[segment] * coordinate.Unit * Math.Cos(k * Math.Acos(0.5))).Sum();
                    Assert.Equal(expected, value[lane], 1e-7);
                }
            }
        }
    });

    [Theory]
    [InlineData(127, 1)]
    [InlineData(-128, 1)]
    [InlineData(128, 2)]
    [InlineData(-129, 2)]
    [InlineData(32_767, 2)]
    [InlineData(8_388_608, 4)]
    [InlineData(int.MinValue, 4)]
    public void Write_ACoefficient_TakesTheFewestBytesThatHoldIt(int coefficient, int bytes)
    {
        byte[] WithOne(int value) => EphemerisWriter.Write(First, First + Days, [new FittedBody(0, Days, 1, [new FittedCoordinate(1, [[value]])])]);
        Assert.Equal(bytes - 1, WithOne(coefficient).Length - WithOne(0).Length);
    }
}
