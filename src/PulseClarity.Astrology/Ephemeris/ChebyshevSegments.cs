using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PulseClarity.Astrology.Ephemeris;

/// <summary>Up to four coordinates of one body as Chebyshev polynomials over equal segments of time.</summary>
/// <param name="start">Julian day (TT) at which the first segment begins.</param>
/// <param name="segmentDays">Length of a segment in days.</param>
/// <param name="segmentCount">How many segments there are.</param>
/// <param name="terms">How many coefficients a coordinate has in a segment.</param>
/// <param name="coefficients">Segment by segment, term by term, four coordinates side by side (absent ones zero), so
/// that one pass of Clenshaw's recurrence evaluates all four.</param>
internal sealed class ChebyshevSegments(double start, double segmentDays, int segmentCount, int terms, double[] coefficients)
{
    internal const int Lanes = 4;

    private readonly double _segmentsPerDay = 1.0 / segmentDays;
    private readonly double _derivativeScale = 2.0 / segmentDays;

    /// <summary>Values and their derivatives a day, by Clenshaw's recurrence and its derivative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Evaluate(double julianDayTt, out Vector256<double> value, out Vector256<double> derivative)
    {
        var position = (julianDayTt - start) * _segmentsPerDay;
        var segment = Math.Clamp((int)position, 0, segmentCount - 1);
        var x = 2.0 * (position - segment) - 1.0;

        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(coefficients), (nint)segment * terms * Lanes);
        var twoX = Vector256.Create(2.0 * x);
        Vector256<double> b1 = default, b2 = default, d1 = default, d2 = default;
        for (var k = terms - 1; k >= 1; k--)
        {
            var b = Vector256.LoadUnsafe(ref c, (nuint)(k * Lanes)) - b2 + twoX * b1;
            var d = b1 + b1 - d2 + twoX * d1;
            b2 = b1;
            b1 = b;
            d2 = d1;
            d1 = d;
        }

        var oneX = Vector256.Create(x);
        value = Vector256.LoadUnsafe(ref c) - b2 + oneX * b1;
        derivative = (b1 - d2 + oneX * d1) * Vector256.Create(_derivativeScale);
    }
}
