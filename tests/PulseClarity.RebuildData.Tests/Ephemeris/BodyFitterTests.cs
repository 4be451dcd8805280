using System.Collections.Immutable;
using PulseClarity.Astrology;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.RebuildData.Ephemeris;

namespace PulseClarity.RebuildData.Tests.Ephemeris;

/// <summary>The embedded file as the source of the samples: what is fitted to it must be it again.</summary>
public class BodyFitterTests
{
    private const int Samples = 49;
    private const int Segments = 24;

    private static readonly EphemerisTables Embedded = EphemerisFile.Read(EmbeddedData.Decompress("Ephemeris.Data.ephemeris_1900_2100.ephc.br"));

    public static TheoryData<string> Names => [.. BodyPlan.All.Select(body => body.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fit_ToTheEmbeddedCurves_GivesThemBack(string name)
    {
        var body = BodyPlan.All.Single(plan => plan.Name == name);
        var segments = Math.Min(Segments, (int)((Embedded.Last - Embedded.First) / body.SegmentDays));
        var fitted = BodyFitter.Fit(body, [.. Enumerable.Range(0, Samples).Select(i => Sample(body, i, segments))]);
        var file = EphemerisWriter.Write(Embedded.First, Embedded.First + segments * body.SegmentDays, [fitted]);

        const double Step = 1.703125;
        var printed = Enumerable.Range(0, (int)(segments * body.SegmentDays / Step)).Select(i => Place(body, Embedded.First + i * Step));
        var errors = FitCheck.Measure(body, Embedded.First, Step, [.. printed], EphemerisFile.Read(file).Segments[body.Id], embedded: null);

        // A coefficient may round the other way where the samples lie on the edge between two steps.
        Assert.All(errors, error => Assert.InRange(error.FromPrinted, 0, error.Plan.Limit / 5));
        Assert.All(errors, error => Assert.False(error.IsTooGreat));
    }

    [Fact]
    public void Measure_AgainstAPlaceThatIsNotTheirs_IsTooGreat()
    {
        var moon = BodyPlan.All.Single(plan => plan.Name == "moon");
        var place = Place(moon, Embedded.First);
        var offset = place with { Longitude = place.Longitude + 0.02 / 3600 + 360 };
        var errors = FitCheck.Measure(moon, Embedded.First, 1, [offset], Embedded.Segments[moon.Id], Embedded.Segments[moon.Id]);

        Assert.Equal(0.02, errors[0].FromPrinted, 1e-6);
        Assert.Equal([true, false, false], errors.Select(error => error.IsTooGreat));
        Assert.All(errors, error => Assert.Equal(0, error.FromEmbedded));
    }

    // The ends belong to the segment asked for, so an instant is drawn in a hair's breadth.
    private static ImmutableArray<PrintedPlace> Sample(BodyPlan body, int point, int segments)
    {
        var within = Math.Clamp((ChebyshevFit.Point(point, Samples) + 1) / 2, 1e-9, 1 - 1e-9);
        return [.. Enumerable.Range(0, segments).Select(segment => Place(body, Embedded.First + (segment + within) * body.SegmentDays))];
    }

    private static PrintedPlace Place(BodyPlan body, double day)
    {
        Embedded.Segments[body.Id].Evaluate(day, out var value, out _);
        return new PrintedPlace(value[0], value[1], value[2]);
    }
}
