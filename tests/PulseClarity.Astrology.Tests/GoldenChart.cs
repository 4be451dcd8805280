using System.Globalization;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Houses;

namespace PulseClarity.Astrology.Tests;

/// <summary>One row of Data/golden_charts.csv: a chart computed by Swiss Ephemeris 2.10.03 with DE431.</summary>
internal sealed class GoldenChart
{
    private const int CoordinatesPerBody = 4;
    private const int FirstBodyColumn = 3;

    private static readonly HouseSystem[] SystemsInFile =
        [HouseSystem.Placidus, HouseSystem.Koch, HouseSystem.Porphyry, HouseSystem.Equal, HouseSystem.WholeSign];

    private readonly double[] _columns;

    private GoldenChart(double[] columns) => _columns = columns;

    internal static IReadOnlyList<GoldenChart> All { get; } = ReadAll();

    internal double JulianDayUt => _columns[0];

    internal double JulianDayTt => JulianDayUt + DeltaT.Seconds(JulianDayUt) / 86400.0;

    internal double Latitude => _columns[1];

    internal double Longitude => _columns[2];

    internal double Ascendant => _columns[^3];

    internal double Midheaven => _columns[^2];

    internal double RightAscensionOfMidheaven => _columns[^1];

    internal (double Longitude, double Latitude, double Distance, double Speed) Of(Body body)
    {
        var column = FirstBodyColumn + (int)body * CoordinatesPerBody;
        return (_columns[column], _columns[column + 1], _columns[column + 2], _columns[column + 3]);
    }

    internal ReadOnlySpan<double> Cusps(HouseSystem system)
    {
        var first = FirstBodyColumn + ChebyshevEphemeris.BodyCount * CoordinatesPerBody;
        return _columns.AsSpan(first + Array.IndexOf(SystemsInFile, system) * HouseCusps.Count, HouseCusps.Count);
    }

    private static GoldenChart[] ReadAll() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "golden_charts.csv"))
            .Skip(1)
            .Select(line => new GoldenChart([.. line.Split(',').Select(value => double.Parse(value, CultureInfo.InvariantCulture))])),
    ];
}
