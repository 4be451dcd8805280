using PulseClarity.RebuildData.Ephemeris;

namespace PulseClarity.RebuildData.Tests.Ephemeris;

/// <summary>The print-out is real: swetest 2.10.03, <c>-bj2451545 -p1 -n4 -s0.5 -flbR -ep -g, -nonut -nodefl -head</c>.</summary>
public class SwetestPrintoutTests
{
    private static readonly string Moon = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "swetest_moon_2000.txt"));

    [Fact]
    public void Parse_ARealPrintout_GivesEveryDigit()
    {
        var places = SwetestPrintout.Parse(Moon, expected: 4);
        Assert.Equal(new PrintedPlace(223.31874018347, 5.17087211498, 0.00268997543099), places[0]);
        Assert.Equal(new PrintedPlace(241.21694535967, 4.65972459230, 0.00271025674278), places[3]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Parse_NotAsManyLinesAsAskedFor_IsRefused(int expected) =>
        Assert.Throws<RebuildException>(() => SwetestPrintout.Parse(Moon, expected));

    // Without its files the program warns and goes on with a coarser theory: that must not become data.
    [Theory]
    [InlineData("warning: SwissEph file 'sepl_18.se1' not found in PATH '/nonexist/'")]
    [InlineData("using Moshier eph.;")]
    [InlineData("****** line count 36525 was exceeded")]
    [InlineData(" 1.0, 2.0")]
    [InlineData(" 1.0, 2.0, nan")]
    public void Parse_AComplaintAmongThePlaces_IsRefusedWithItsWords(string complaint)
    {
        var refusal = Assert.Throws<RebuildException>(() => SwetestPrintout.Parse(Moon + complaint + "\n", expected: 5));
        Assert.Contains(complaint.Trim(), refusal.Message, StringComparison.Ordinal);
    }
}
