using NodaTime;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Tests.Ephemeris;

/// <summary>Range, allocation, sharing between threads, declination, time scales, broken files.</summary>
public class EphemerisContractTests
{
    [Theory]
    [InlineData(1899, 12, 30)]
    [InlineData(2100, 1, 5)]
    [InlineData(1600, 1, 1)]
    public void Position_OutsideTheRange_SaysTheRange(int year, int month, int day)
    {
        var error = Assert.Throws<EphemerisRangeException>(() =>
            ChebyshevEphemeris.Default.Position(Body.Sun, Instant.FromUtc(year, month, day, 12, 0)));

        Assert.Contains("1900-01-01", error.Message, StringComparison.Ordinal);
        Assert.Contains("2100-01-02", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{year}-{month:00}-{day:00}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Position_NotANumber_IsRefused() =>
        Assert.Throws<EphemerisRangeException>(() => ChebyshevEphemeris.Default.Position(Body.Sun, double.NaN));

    [Fact]
    public void Positions_TooShortASpan_SaysHowLong()
    {
        var error = Assert.Throws<ArgumentException>(() => ChebyshevEphemeris.Default.Positions(TimeScales.J2000, new BodyPosition[3]));
        Assert.Contains("14", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_AThousandTimes_AllocatesNothing()
    {
        var positions = new BodyPosition[ChebyshevEphemeris.BodyCount];
        long AThousand()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++) ChebyshevEphemeris.Default.Positions(TimeScales.J2000 + i, positions);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The first passes pay for loading and for compiling twice over.
        Assert.Contains(0, Enumerable.Range(0, 5).Select(_ => AThousand()));
    }

    [Fact]
    public void Position_FromManyThreads_IsTheSame()
    {
        var expected = ChebyshevEphemeris.Default.Position(Body.Moon, TimeScales.J2000);
        Parallel.For(0, 200, _ => Assert.Equal(expected, ChebyshevEphemeris.Default.Position(Body.Moon, TimeScales.J2000)));
    }

    // Declinations printed by Swiss Ephemeris 2.10.03 (swetest -fPd) for 2000-01-01 12:00 UT.
    [Theory]
    [InlineData(Body.Sun, -23.0324303)]
    [InlineData(Body.Moon, -10.9006384)]
    [InlineData(Body.Venus, -18.4489180)]
    [InlineData(Body.Pluto, -11.3942930)]
    public void Position_J2000_DeclinationAgreesWithTheReference(Body body, double declination) =>
        Assert.Equal(declination, ChebyshevEphemeris.Default.Position(body, Instant.FromUtc(2000, 1, 1, 12, 0)).Declination, 2e-6);

    [Fact]
    public void ToInstant_OfAnyYear_IsTheInverseOfJulianDayTt()
    {
        for (var year = 1900; year < 2100; year++)
        {
            var instant = Instant.FromUtc(year, 3, 17, 5, 43, 21);
            Assert.InRange((TimeScales.ToInstant(TimeScales.JulianDayTt(instant)) - instant).TotalMilliseconds, -1, 1);
        }
    }

    [Fact]
    public void Load_NoSuchFile_SaysWhatIsExpected() =>
        Assert.Contains("EPHC", Assert.Throws<InvalidDataException>(() => ChebyshevEphemeris.Load(new byte[100])).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_AnotherVersion_SaysBothVersions()
    {
        var file = new byte[64];
        "EPHC"u8.CopyTo(file);
        file[4] = 7;
        Assert.Contains("version 7", Assert.Throws<InvalidDataException>(() => ChebyshevEphemeris.Load(file)).Message, StringComparison.Ordinal);
    }
}
