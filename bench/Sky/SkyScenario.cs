using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;
using Spectre.Console;

namespace PulseClarity.Bench.Sky;

/// <summary>What a chart and a year of sky cost, beside Swiss Ephemeris' C library on the same positions in the same run.</summary>
internal static class SkyScenario
{
    private const int Days = 366;
    private const double Latitude = 52.5;
    private const double Longitude = 13.4;

    private static readonly Instant Birth = Instant.FromUtc(1990, 6, 15, 13, 30);
    private static readonly Instant FirstDay = Instant.FromUtc(2026, 1, 1, 0, 0);

    internal static int Run()
    {
        var clock = Stopwatch.StartNew();
        var ephemeris = ChebyshevEphemeris.Default;
        var load = clock.Elapsed;
        var peer = SwissEphemeris.TryOpen();

        var table = new Table().AddColumns("", "ours", "Swiss Ephemeris C", "ratio");
        table.Columns.Skip(1).ToList().ForEach(column => column.RightAligned());
        void Row(string about, TimeSpan ours, TimeSpan? theirs) => table.AddRow(
            about, Format(ours), theirs is { } t ? Format(t) : "", theirs is { } q ? Invariant($"{q / ours:0.0} ×") : "");

        Row($"{Days} days × 14 bodies, positions and speeds", Timing.Median(() => YearOfPositions(ephemeris), 20), peer ? Timing.Median(PeersYearOfPositions, 3) : null);
        Row("the same at random instants 1900–2099", Timing.Median(() => RandomPositions(ephemeris), 20), peer ? Timing.Median(PeersRandomPositions, 3) : null);
        Row("natal chart (theirs: 14 positions and houses)", Timing.Median(() => Charts(ephemeris), 5) / Days, peer ? Timing.Median(PeersCharts, 3) / Days : null);
        Row("natal chart and a year of transits, one job", Timing.Median(() => SkyCalendar.Compute(ephemeris, Cast(ephemeris, Birth), DateTimeZone.Utc, new LocalDate(2026, 1, 1)), 20), null);
        Row("loading the ephemeris, once a process", load, null);
        AnsiConsole.Write(table);
        if (!peer) AnsiConsole.WriteLine("For the comparison: apt-get install libswe-dev swe-standard-data");
        return 0;
    }

    private static NatalChart Cast(ChebyshevEphemeris ephemeris, Instant birth) => NatalChart.Cast(ephemeris, birth, Latitude, Longitude);

    private static void Charts(ChebyshevEphemeris ephemeris)
    {
        foreach (var day in RandomDays) Cast(ephemeris, TimeScales.ToInstant(day));
    }

    private static void YearOfPositions(ChebyshevEphemeris ephemeris)
    {
        Span<BodyPosition> positions = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        var first = TimeScales.JulianDayTt(FirstDay);
        for (var day = 0; day < Days; day++) ephemeris.Positions(first + day, positions);
    }

    private static void RandomPositions(ChebyshevEphemeris ephemeris)
    {
        Span<BodyPosition> positions = stackalloc BodyPosition[ChebyshevEphemeris.BodyCount];
        foreach (var day in RandomDays) ephemeris.Positions(day, positions);
    }

    private static void PeersYearOfPositions()
    {
        Span<double> longitudes = stackalloc double[SwissEphemeris.Bodies.Length];
        var first = TimeScales.JulianDayUt(FirstDay);
        for (var day = 0; day < Days; day++) SwissEphemeris.Positions(first + day, SwissEphemeris.Bodies, longitudes);
    }

    private static void PeersRandomPositions()
    {
        Span<double> longitudes = stackalloc double[SwissEphemeris.Bodies.Length];
        foreach (var day in RandomDays) SwissEphemeris.Positions(day, SwissEphemeris.Bodies, longitudes);
    }

    private static void PeersCharts()
    {
        Span<double> longitudes = stackalloc double[SwissEphemeris.Bodies.Length];
        Span<double> cusps = stackalloc double[13];
        foreach (var day in RandomDays)
        {
            SwissEphemeris.Positions(day, SwissEphemeris.Bodies, longitudes);
            SwissEphemeris.Houses(day, Latitude, Longitude, cusps);
        }
    }

    private static readonly double[] RandomDays = MakeRandomDays();

    private static double[] MakeRandomDays()
    {
        var random = new Random(20261123);
        return [.. Enumerable.Range(0, Days).Select(_ => 2415021.5 + 73000.0 * random.NextDouble())];
    }

    private static string Format(TimeSpan time) => time.TotalMilliseconds >= 1
        ? Invariant($"{time.TotalMilliseconds:0.00} ms")
        : Invariant($"{time.TotalMicroseconds:0.0} µs");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
