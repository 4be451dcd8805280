using System.CommandLine;
using System.IO.Compression;

namespace PulseClarity.RebuildData;

/// <summary>What the commands share: how sources are opened, results written and refusals shown.</summary>
internal static class Rebuilding
{
    private const int Refused = 2;

    /// <summary>Runs a command; what is missing becomes one line on the error stream.</summary>
    internal static async Task<int> RunAsync(ParseResult parsed, Func<TextWriter, Task<int>> rebuild)
    {
        try
        {
            return await rebuild(parsed.InvocationConfiguration.Output);
        }
        catch (Exception error) when (error is RebuildException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(error.Message);
            return Refused;
        }
    }

    internal static async IAsyncEnumerable<string[]> ReadRowsAsync(FileInfo file, int columns)
    {
        if (!file.Exists) throw new RebuildException($"There is no file {file.FullName}.");
        using var reader = file.OpenText();
        var number = 0;
        while (await reader.ReadLineAsync() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length < columns)
                throw new RebuildException($"{file.Name}, line {number}: {columns} columns with tabs between are expected, {row.Length} found.");
            yield return row;
        }
    }

    internal static async Task WriteCompressedAsync(FileInfo file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using var stream = file.Create();
        await using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize);
        await brotli.WriteAsync(content, cancellation);
    }
}
