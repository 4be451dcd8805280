using System.Globalization;
using System.Text;

namespace PulseClarity.Astrology.Places;

/// <summary>The places as they are stored: one line each, largest first, and beside it all names of all places folded for
/// searching, in one run of bytes that a vectorized search goes through.</summary>
internal sealed class PlaceTable
{
    private const int PopulationColumn = 7;

    private readonly byte[] _lines;
    private readonly int[] _lineStarts;
    private readonly int[] _nameStarts;
    private readonly HashSet<int> _needRegion = [];
    private readonly HashSet<int> _needCoordinates = [];
    private readonly Dictionary<string, string> _countries;

    internal PlaceTable(byte[] lines, Dictionary<string, string> countries)
    {
        _lines = lines;
        _countries = countries;
        var starts = new List<int>(60_000);
        for (var at = 0; at < lines.Length;)
        {
            if (lines[at] != '#') starts.Add(at);
            var end = lines.AsSpan(at).IndexOf((byte)'\n');
            at = end < 0 ? lines.Length : at + end + 1;
        }

        _lineStarts = [.. starts];
        _nameStarts = new int[_lineStarts.Length + 1];
        Populations = new int[_lineStarts.Length];
        Names = FoldNames();
    }

    internal int Count => _lineStarts.Length;

    /// <summary>For each place a tab before each of its names and a line feed at the end; folded.</summary>
    internal byte[] Names { get; }

    internal int[] Populations { get; }

    /// <summary>Where a place's names begin in <see cref="Names"/>; one more than there are places.</summary>
    internal ReadOnlySpan<int> NameStarts => _nameStarts;

    internal Place this[int index]
    {
        get
        {
            var columns = Encoding.UTF8.GetString(Line(index)).Split('\t');
            var name = columns[1];
            var region = columns[3];
            var country = _countries.GetValueOrDefault(columns[4], columns[4]);
            var latitude = double.Parse(columns[5], CultureInfo.InvariantCulture);
            var longitude = double.Parse(columns[6], CultureInfo.InvariantCulture);
            var label = _needRegion.Contains(index) && region.Length > 0 ? $"{name}, {region}, {country}" : $"{name}, {country}";
            if (_needCoordinates.Contains(index)) label += $" ({Coordinates.Describe(latitude, longitude)})";
            return new Place(
                int.Parse(columns[0], CultureInfo.InvariantCulture),
                name,
                region,
                columns[4],
                country,
                latitude,
                longitude,
                Populations[index],
                columns[8],
                label);
        }
    }

    internal static PlaceTable LoadEmbedded()
    {
        using var countries = new StreamReader(EmbeddedData.Open("Places.Data.countries.tsv"));
        var names = countries.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => columns[1]);
        return new PlaceTable(EmbeddedData.Decompress("Places.Data.places.tsv.br"), names);
    }

    /// <summary>The place whose names hold a position of <see cref="Names"/>.</summary>
    internal int PlaceAt(int position)
    {
        var index = Array.BinarySearch(_nameStarts, position);
        return index < 0 ? ~index - 1 : index;
    }

    private ReadOnlySpan<byte> Line(int index)
    {
        var line = _lines.AsSpan(_lineStarts[index]);
        var end = line.IndexOf((byte)'\n');
        return end < 0 ? line : line[..end];
    }

    private byte[] FoldNames()
    {
        var names = new List<byte>(_lines.Length);
        var firstInCountry = new Dictionary<(string Name, string Country), int>(Count);
        var firstInRegion = new Dictionary<(string Name, string Country, string Region), int>(Count);
        Span<Range> columns = stackalloc Range[12];
        for (var index = 0; index < Count; index++)
        {
            _nameStarts[index] = names.Count;
            var line = Encoding.UTF8.GetString(Line(index));
            var count = line.AsSpan().Split(columns, '\t');
            Populations[index] = int.Parse(line.AsSpan()[columns[PopulationColumn]], CultureInfo.InvariantCulture);
            var name = LatinFolding.FoldName(line.AsSpan()[columns[1]]);
            Append(names, name);
            if (!line.AsSpan()[columns[2]].IsEmpty) Append(names, LatinFolding.FoldName(line.AsSpan()[columns[2]]));
            if (count > 9)
            {
                var others = line.AsSpan()[columns[9]];
                foreach (var other in others.Split(','))
                {
                    if (!others[other].IsEmpty) Append(names, LatinFolding.FoldName(others[other]));
                }
            }

            names.Add((byte)'\n');
            TellApart(index, name, line.AsSpan()[columns[4]].ToString(), line.AsSpan()[columns[3]].ToString(), firstInCountry, firstInRegion);
        }

        _nameStarts[Count] = names.Count;
        return [.. names];
    }

    private void TellApart(
        int index,
        string name,
        string country,
        string region,
        Dictionary<(string Name, string Country), int> firstInCountry,
        Dictionary<(string Name, string Country, string Region), int> firstInRegion)
    {
        if (!firstInCountry.TryAdd((name, country), index))
        {
            _needRegion.Add(index);
            _needRegion.Add(firstInCountry[(name, country)]);
        }

        if (!firstInRegion.TryAdd((name, country, region), index))
        {
            _needCoordinates.Add(index);
            _needCoordinates.Add(firstInRegion[(name, country, region)]);
        }
    }

    private static void Append(List<byte> names, string folded)
    {
        names.Add((byte)'\t');
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(folded.Length)];
        names.AddRange(bytes[..Encoding.UTF8.GetBytes(folded, bytes)]);
    }
}
