using System.IO.Compression;

namespace PulseClarity.Astrology;

/// <summary>The data files that the library carries.</summary>
internal static class EmbeddedData
{
    private const string Prefix = "PulseClarity.Astrology.";
    private const int ExpectedSize = 4 << 20;

    /// <summary>A file as it was embedded.</summary>
    /// <param name="name">Its folder and name with full stops between, for example <c>Places.Data.countries.tsv</c>.</param>
    internal static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new InvalidDataException($"The library was built without its data file {name}.");

    /// <summary>The whole of a Brotli-compressed file.</summary>
    internal static byte[] Decompress(string name)
    {
        using var brotli = new BrotliStream(Open(name), CompressionMode.Decompress);
        using var file = new MemoryStream(ExpectedSize);
        brotli.CopyTo(file, ExpectedSize);
        return file.ToArray();
    }
}
