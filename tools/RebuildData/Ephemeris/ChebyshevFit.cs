namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>Chebyshev coefficients from values at Lobatto points x = cos(πj/n), the ends among them, so that neighbouring
/// segments meet. The values fix a polynomial of degree n; the fit is the one of lower degree that meets it at the lower degree's
/// own Lobatto points (Trefethen, Approximation Theory and Approximation Practice, chapters 3 and 4).</summary>
internal sealed class ChebyshevFit
{
    private readonly double[][] _rows;

    /// <param name="samples">Values a segment.</param>
    /// <param name="terms">Coefficients wanted, at least two and at most as many as values.</param>
    internal ChebyshevFit(int samples, int terms)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(terms, samples);

        // Through all three steps at once: values → full polynomial → its values at the coarser points → its coefficients.
        var full = Interpolation(samples);
        var coarse = Interpolation(terms);
        var atCoarse = Multiply(Values(terms, samples), full);
        _rows = Multiply(coarse, atCoarse);
    }

    /// <summary>The j-th of n + 1 Lobatto points, from 1 down to −1.</summary>
    internal static double Point(int index, int samples) => Math.Cos(Math.PI * index / (samples - 1));

    /// <summary>The coefficients of T₀, T₁ …</summary>
    /// <param name="values">The values at the Lobatto points, from 1 down to −1.</param>
    internal double[] Coefficients(ReadOnlySpan<double> values)
    {
        var coefficients = new double[_rows.Length];
        for (var term = 0; term < coefficients.Length; term++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Length; i++) sum += _rows[term][i] * values[i];
            coefficients[term] = sum;
        }

        return coefficients;
    }

    // The discrete cosine transform of the first kind, with its halved ends.
    private static double[][] Interpolation(int points)
    {
        var degree = points - 1;
        return Matrix(points, points, (term, point) =>
            Math.Cos(Math.PI * term * point / degree) * 2.0 / degree * EndWeight(term, degree) * EndWeight(point, degree));
    }

    private static double[][] Values(int points, int terms) =>
        Matrix(points, terms, (point, term) => Math.Cos(Math.PI * term * point / (points - 1)));

    private static double EndWeight(int index, int last) => index == 0 || index == last ? 0.5 : 1.0;

    private static double[][] Multiply(double[][] left, double[][] right) =>
        Matrix(left.Length, right[0].Length, (row, column) =>
        {
            var sum = 0.0;
            for (var i = 0; i < right.Length; i++) sum += left[row][i] * right[i][column];
            return sum;
        });

    private static double[][] Matrix(int rows, int columns, Func<int, int, double> entry) =>
        [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => entry(row, column)).ToArray())];
}
