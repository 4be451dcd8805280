using CsCheck;
using PulseClarity.RebuildData.Ephemeris;

namespace PulseClarity.RebuildData.Tests.Ephemeris;

/// <summary>The fit: exact where the curve is a polynomial of the degree, close where it is smooth.</summary>
public class ChebyshevFitTests
{
    private const int Samples = 49;

    [Fact]
    public void Coefficients_OfAChebyshevSum_AreThatSum() => Gen.Double[-100, 100].Array[2, Samples].Sample(sum =>
    {
        var fitted = Fit(sum.Length, x => Sum(sum, x));
        for (var term = 0; term < sum.Length; term++) Assert.Equal(sum[term], fitted[term], 1e-9);
    });

    // e^x = I₀(1) + 2 Σ Iₖ(1) Tₖ(x), with modified Bessel functions; Abramowitz and Stegun 9.6.34 and table 9.8.
    [Fact]
    public void Coefficients_OfTheExponential_AreItsBesselFunctions()
    {
        var fitted = Fit(16, Math.Exp);
        Assert.Equal(1.2660658777520084, fitted[0], 1e-13);
        Assert.Equal(2 * 0.5651591039924851, fitted[1], 1e-13);
        Assert.Equal(2 * 0.1357476697670383, fitted[2], 1e-13);
    }

    [Fact]
    public void Coefficients_OfFewerTermsThanTheCurveHas_MeetItAtBothEnds()
    {
        static double Wave(double x) => Math.Sin(9 * x) + Math.Cos(4 * x);
        var fitted = Fit(8, Wave);
        Assert.Equal(Wave(1), Sum(fitted, 1), 1e-9);
        Assert.Equal(Wave(-1), Sum(fitted, -1), 1e-9);
    }

    [Fact]
    public void Fit_OfMoreTermsThanSamples_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChebyshevFit(Samples, Samples + 1));

    private static double[] Fit(int terms, Func<double, double> curve) =>
        new ChebyshevFit(Samples, terms).Coefficients([.. Enumerable.Range(0, Samples).Select(i => curve(ChebyshevFit.Point(i, Samples)))]);

    private static double Sum(double[] coefficients, double x) =>
        coefficients.Select((coefficient, term) => coefficient * Math.Cos(term * Math.Acos(x))).Sum();
}
