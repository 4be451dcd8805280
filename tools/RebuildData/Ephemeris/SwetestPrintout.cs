using System.Collections.Immutable;
using System.Globalization;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>Reads what <c>swetest -flbR -ep -g, -head</c> prints: longitude, latitude and distance, one instant a line.</summary>
internal static class SwetestPrintout
{
    private const int Columns = 3;

    /// <summary>The places in the order printed.</summary>
    /// <exception cref="RebuildException">A line is no place: the program's own complaint, such as a missing data file, which it
    /// prints before it goes on with a coarser theory; or there are fewer or more lines than asked for.</exception>
    internal static ImmutableArray<PrintedPlace> Parse(string printed, int expected)
    {
        var places = ImmutableArray.CreateBuilder<PrintedPlace>(expected);
        Span<Range> columns = stackalloc Range[Columns + 1];
        foreach (var line in printed.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            if (line.Split(columns, ',') != Columns
                || !TryRead(line[columns[0]], out var longitude)
                || !TryRead(line[columns[1]], out var latitude)
                || !TryRead(line[columns[2]], out var distance))
            {
                throw new RebuildException($"swetest did not print a place but: {line.Trim()}");
            }

            places.Add(new PrintedPlace(longitude, latitude, distance));
        }

        return places.Count == expected
            ? places.ToImmutable()
            : throw new RebuildException($"swetest printed {places.Count} places where {expected} were asked for.");
    }

    private static bool TryRead(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
