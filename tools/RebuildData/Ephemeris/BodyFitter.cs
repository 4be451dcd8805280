using System.Collections.Immutable;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>Asks for a body's places and fits its segments.</summary>
internal sealed class BodyFitter(Swetest swetest)
{
    // Twice the largest number of coefficients, so that the samples themselves hold all there is to hold.
    private const int Samples = 49;

    internal async Task<FittedBody> FitAsync(BodyPlan body, Years years, CancellationToken cancellation)
    {
        var segments = (int)Math.Ceiling((years.LastDay - years.FirstDay) / body.SegmentDays);
        var samples = new ImmutableArray<PrintedPlace>[Samples];
        for (var i = 0; i < Samples; i++)
        {
            // The same point of every segment lies a segment's length from the last: one even table a point.
            var first = years.FirstDay + (ChebyshevFit.Point(i, Samples) + 1.0) * body.SegmentDays / 2.0;
            samples[i] = await swetest.PrintAsync(body, first, body.SegmentDays, segments, cancellation);
        }

        return Fit(body, samples);
    }

    /// <summary>Fits segments to samples.</summary>
    /// <param name="body">How it is stored.</param>
    /// <param name="samples">For each Lobatto point, from 1 down to −1, the place in each segment.</param>
    internal static FittedBody Fit(BodyPlan body, ReadOnlySpan<ImmutableArray<PrintedPlace>> samples)
    {
        var segments = samples[0].Length;
        var coordinates = ImmutableArray.CreateBuilder<FittedCoordinate>(body.Coordinates.Length);
        var values = new double[samples.Length];
        foreach (var plan in body.Coordinates)
        {
            var wraps = plan.Coordinate == Coordinate.Longitude && !body.IsNutation;
            var fit = new ChebyshevFit(samples.Length, plan.Terms);
            var terms = Enumerable.Range(0, plan.Terms).Select(_ => new int[segments]).ToArray();
            for (var segment = 0; segment < segments; segment++)
            {
                for (var i = 0; i < values.Length; i++) values[i] = samples[i][segment][plan.Coordinate];
                if (wraps) Unwrap(values);
                var coefficients = fit.Coefficients(values);
                if (wraps) coefficients[0] = Math.IEEERemainder(coefficients[0], 360.0);
                for (var term = 0; term < terms.Length; term++) terms[term][segment] = checked((int)Math.Round(coefficients[term] / plan.Unit));
            }

            coordinates.Add(new FittedCoordinate(plan.Unit, terms));
        }

        return new FittedBody(body.Id, body.SegmentDays, segments, coordinates.MoveToImmutable());
    }

    private static void Unwrap(Span<double> degrees)
    {
        for (var i = 1; i < degrees.Length; i++) degrees[i] = degrees[i - 1] + Math.IEEERemainder(degrees[i] - degrees[i - 1], 360.0);
    }
}
