using System.Collections.Immutable;

namespace PulseClarity.RebuildData.Ephemeris;

/// <summary>Writes the EPHC format, version 1; its layout is described in the README beside the data.</summary>
internal static class EphemerisWriter
{
    private const int Version = 1;
    private const int Alignment = 8;

    internal static byte[] Write(double firstDay, double lastDay, ImmutableArray<FittedBody> bodies)
    {
        using var file = new MemoryStream();
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("EPHC"u8);
        writer.Write(Version);
        writer.Write(bodies.Length);
        writer.Write(firstDay);
        writer.Write(lastDay);
        foreach (var body in bodies)
        {
            writer.Write(body.Id);
            writer.Write(body.SegmentDays);
            writer.Write(body.SegmentCount);
            writer.Write(body.Coordinates.Length);
            writer.Write((int)data.Length);
            foreach (var coordinate in body.Coordinates)
            {
                writer.Write(coordinate.Terms.Length);
                writer.Write(coordinate.Unit);
                foreach (var term in coordinate.Terms)
                {
                    var width = Width(term);
                    writer.Write((byte)width);
                    WritePlanes(data, term, width);
                }
            }
        }

        while (file.Length % Alignment != 0) writer.Write((byte)0);
        var headerLength = (int)file.Length;
        data.WriteTo(file);
        writer.Write(headerLength);
        return file.ToArray();
    }

    private static int Width(ReadOnlySpan<int> coefficients)
    {
        var width = 1;
        foreach (var coefficient in coefficients)
        {
            while (width < sizeof(int) && coefficient >> (8 * width - 1) is not (0 or -1)) width++;
        }

        return width;
    }

    private static void WritePlanes(MemoryStream data, ReadOnlySpan<int> coefficients, int width)
    {
        for (var plane = 0; plane < width; plane++)
        {
            foreach (var coefficient in coefficients) data.WriteByte((byte)(coefficient >> (8 * plane)));
        }
    }
}
