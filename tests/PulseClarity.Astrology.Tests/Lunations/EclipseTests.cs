using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Transits;

namespace PulseClarity.Astrology.Tests.Lunations;

/// <summary>All eclipses of 1900–2099 against Data/eclipses.csv, printed by Swiss Ephemeris 2.10.03. Two rows follow Espenak and
/// Meeus, Five Millennium Canon of Solar Eclipses, instead: the partial eclipse of 1935-01-05 (magnitude 0.001), which that program's
/// search passes over, and the annular one of 1927-01-03 (magnitude 0.9995), which it calls hybrid.</summary>
public class EclipseTests
{
    private static readonly Duration WithinThreeMinutes = Duration.FromMinutes(3);

    [Fact]
    public void Compute_TwoCenturies_EveryEclipseIsFoundAndNoOther()
    {
        var start = new LocalDate(1900, 1, 3);
        var end = new LocalDate(2099, 12, 30);
        var chart = NatalChart.Cast(ChebyshevEphemeris.Default, Instant.FromUtc(1990, 6, 15, 13, 30), 38.72, -9.13);
        var days = Period.DaysBetween(start, end);

        var calendar = SkyCalendar.Compute(ChebyshevEphemeris.Default, chart, DateTimeZone.Utc, start, days);

        var found = calendar.Events.OfType<Lunation>().Select(lunation => lunation.Eclipse).OfType<Eclipse>().ToList();
        var known = Known().Where(eclipse => calendar.Days[0].Interval.Start < eclipse.Greatest && eclipse.Greatest < calendar.Days[^1].Interval.End).ToList();
        Assert.True(known.Count > 850);
        Assert.Equal(known.Count, found.Count);
        Assert.All(known.OrderBy(eclipse => eclipse.Greatest).Zip(found.OrderBy(eclipse => eclipse.Greatest)), pair =>
        {
            var (expected, actual) = pair;
            Assert.Equal(expected.IsSolar, actual.IsSolar);
            Assert.Equal(expected.Kind, actual.Kind);
            var apart = expected.Greatest - actual.Greatest;
            Assert.InRange(apart, -WithinThreeMinutes, WithinThreeMinutes);
            if (!expected.IsSolar && expected.Magnitude > 0) Assert.Equal(expected.Magnitude, actual.Magnitude, 0.02);
        });
    }

    private static IEnumerable<Eclipse> Known() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "eclipses.csv")).Skip(1).Select(line =>
        {
            var columns = line.Split(',');
            var greatest = NodaConstants.UnixEpoch
                + Duration.FromDays(double.Parse(columns[2], CultureInfo.InvariantCulture) - 2440587.5);
            var magnitude = columns[3].Length == 0 ? 0 : double.Parse(columns[3], CultureInfo.InvariantCulture);
            return new Eclipse(columns[0] == "sun", KindOf(columns[1]), greatest, magnitude);
        });

    private static EclipseKind KindOf(string printed) => printed.Split(' ')[0] switch
    {
        "total" => EclipseKind.Total,
        "annular" => EclipseKind.Annular,
        "ann-tot" => EclipseKind.Hybrid,
        "partial" => EclipseKind.Partial,
        "penumb." => EclipseKind.Penumbral,
        var other => throw new InvalidDataException($"Unknown kind of eclipse in the table: {other}"),
    };
}
