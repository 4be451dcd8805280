using System.Collections.Immutable;
using PulseClarity.Astrology;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>Measures a fit through the reader of the library, at instants that have nothing to do with the fitted ones.</summary>
internal sealed class FitCheck(Swetest swetest)
{
    // Some sixteen instants a segment; the step is no fraction of one, so that they fall everywhere in it, and is a
    // multiple of a power of two, so that adding it up many times loses nothing.
    private const double StepInSegments = 0.0618034;
    private const double Grain = 1024.0;
    private const double ArcsecondsPerDegree = 3600.0;

    private readonly Lazy<EphemerisTables> _embedded =
        new(() => EphemerisFile.Read(EmbeddedData.Decompress("Ephemeris.Data.ephemeris_1900_2100.ephc.br")));

    internal async Task<ImmutableArray<FitError>> MeasureAsync(BodyPlan body, Years years, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        var step = Math.Round(body.SegmentDays * StepInSegments * Grain) / Grain;
        var count = (int)((years.LastDay - years.FirstDay) / step);
        var printed = await swetest.PrintAsync(body, years.FirstDay, step, count, cancellation);
        var fitted = EphemerisFile.Read(file.Span).Segments[body.Id];
        var covered = _embedded.Value.First <= years.FirstDay && years.LastDay <= _embedded.Value.Last;
        var embedded = covered ? _embedded.Value.Segments[body.Id] : null;
        return Measure(body, years.FirstDay, step, printed, fitted, embedded);
    }

    internal static ImmutableArray<FitError> Measure(
        BodyPlan body,
        double firstDay,
        double stepDays,
        ImmutableArray<PrintedPlace> printed,
        ChebyshevSegments fitted,
        ChebyshevSegments? embedded)
    {
        var fromPrinted = new double[body.Coordinates.Length];
        var fromEmbedded = new double[body.Coordinates.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            var day = firstDay + i * stepDays;
            fitted.Evaluate(day, out var value, out _);
            var other = value;
            embedded?.Evaluate(day, out other, out _);
            for (var lane = 0; lane < fromPrinted.Length; lane++)
            {
                var coordinate = body.Coordinates[lane].Coordinate;
                fromPrinted[lane] = Math.Max(fromPrinted[lane], Difference(coordinate, value[lane], printed[i][coordinate]));
                fromEmbedded[lane] = Math.Max(fromEmbedded[lane], Difference(coordinate, value[lane], other[lane]));
            }
        }

        return [.. body.Coordinates.Select((plan, lane) => new FitError(plan, fromPrinted[lane], embedded is null ? null : fromEmbedded[lane]))];
    }

    private static double Difference(Coordinate coordinate, double one, double other) => coordinate == Coordinate.Distance
        ? Math.Abs(one - other)
        : Math.Abs(Math.IEEERemainder(one - other, 360.0)) * ArcsecondsPerDegree;
}
