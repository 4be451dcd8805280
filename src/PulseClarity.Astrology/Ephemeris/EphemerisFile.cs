using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PulseClarity.Astrology.Ephemeris;

/// <summary>Reads the EPHC format; its layout is described in the README beside the data.</summary>
internal static class EphemerisFile
{
    internal const int NutationId = -1;
    private const int SupportedVersion = 1;

    private static ReadOnlySpan<byte> Magic => "EPHC"u8;

    internal static EphemerisTables Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 32 || !file[..4].SequenceEqual(Magic))
            throw new InvalidDataException("This is not an ephemeris file (EPHC).");

        var reader = new HeaderReader(file, Magic.Length);
        var version = reader.Int32();
        if (version != SupportedVersion)
            throw new InvalidDataException($"The ephemeris file has version {version}; this program reads version {SupportedVersion}.");

        var bodyCount = reader.Int32();
        var first = reader.Double();
        var last = reader.Double();
        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(file[^4..]);
        var tables = new Dictionary<int, ChebyshevSegments>(bodyCount);
        for (var i = 0; i < bodyCount; i++)
        {
            var id = reader.Int32();
            tables[id] = ReadBody(file, ref reader, first, headerLength);
        }

        return new EphemerisTables(first, last, tables);
    }

    private static ChebyshevSegments ReadBody(ReadOnlySpan<byte> file, ref HeaderReader reader, double start, int headerLength)
    {
        var segmentDays = reader.Double();
        var segmentCount = reader.Int32();
        var coordinateCount = reader.Int32();
        var offset = headerLength + reader.Int32();
        Span<CoordinateHeader> coordinates = new CoordinateHeader[coordinateCount];
        var terms = 0;
        foreach (ref var coordinate in coordinates)
        {
            var count = reader.Int32();
            coordinate = new CoordinateHeader(reader.Double(), reader.Bytes(count));
            terms = Math.Max(terms, count);
        }

        var coefficients = new double[segmentCount * terms * ChebyshevSegments.Lanes];
        for (var lane = 0; lane < coordinates.Length; lane++)
        {
            var widths = coordinates[lane].Widths;
            for (var term = 0; term < widths.Length; term++)
            {
                var length = widths[term] * segmentCount;
                ReadPlanes(
                    file.Slice(offset, length),
                    coordinates[lane].Unit,
                    coefficients.AsSpan(term * ChebyshevSegments.Lanes + lane),
                    terms * ChebyshevSegments.Lanes,
                    segmentCount);
                offset += length;
            }
        }

        return new ChebyshevSegments(start, segmentDays, segmentCount, terms, coefficients);
    }

    // A coefficient is stored as byte planes, low byte first, so that the slowly changing high bytes stand together
    // and compress well. It runs once a process, so it is compiled for speed at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadPlanes(ReadOnlySpan<byte> planes, double unit, Span<double> target, int stride, int segmentCount)
    {
        var width = planes.Length / segmentCount;
        for (var segment = 0; segment < segmentCount; segment++)
        {
            int value = (sbyte)planes[(width - 1) * segmentCount + segment];
            for (var plane = width - 2; plane >= 0; plane--)
                value = (value << 8) | planes[plane * segmentCount + segment];
            target[segment * stride] = value * unit;
        }
    }

    private readonly record struct CoordinateHeader(double Unit, byte[] Widths);

    private ref struct HeaderReader(ReadOnlySpan<byte> file, int position)
    {
        private readonly ReadOnlySpan<byte> _file = file;
        private int _position = position;

        internal int Int32()
        {
            var value = BinaryPrimitives.ReadInt32LittleEndian(_file[_position..]);
            _position += sizeof(int);
            return value;
        }

        internal double Double()
        {
            var value = BinaryPrimitives.ReadDoubleLittleEndian(_file[_position..]);
            _position += sizeof(double);
            return value;
        }

        internal byte[] Bytes(int count)
        {
            var value = _file.Slice(_position, count).ToArray();
            _position += count;
            return value;
        }
    }
}
