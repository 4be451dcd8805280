using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PulseClarity.Generation.Checkpoints;

/// <summary>
/// Keeps checkpoints in a folder: one file a plan, to which a line is appended and forced to the disk for each call. Each line begins
/// with a checksum, so that one torn by a crash is known; it can only be the last, and is cut off when the file is read again.
/// </summary>
/// <remarks>One process at a time: a second one on the same plan is refused.</remarks>
public sealed class FolderCheckpoints : ICheckpointStore, IAsyncDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const int ChecksumLength = 16;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string _folder;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, FileStream> _files = [];

    /// <summary>Takes the folder; it is made when the first plan is loaded.</summary>
    public FolderCheckpoints(string folder) => _folder = folder;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Checkpoint>> LoadAsync(string plan, string fingerprint, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return await LoadLockedAsync(plan, fingerprint, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException($"The checkpoints in '{_folder}' cannot be opened: {error.Message} Is another process at work there?", error);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(string plan, Checkpoint checkpoint)
    {
        await _gate.WaitAsync(CancellationToken.None);
        try
        {
            if (!_files.TryGetValue(plan, out var file)) throw new CheckpointException($"The plan '{plan}' must be loaded before anything is saved for it.");
            await AppendAsync(file, JsonSerializer.SerializeToUtf8Bytes(checkpoint, Json));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException($"An answer could not be saved in '{_folder}': {error.Message} Make room there; the run goes on where it stopped.", error);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Closes the files.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files.Values) await file.DisposeAsync();
        _gate.Dispose();
    }

    private async Task<IReadOnlyList<Checkpoint>> LoadLockedAsync(string plan, string fingerprint, CancellationToken cancellation)
    {
        if (_files.Remove(plan, out var open)) await open.DisposeAsync();
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, FileNameOf(plan));
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        try
        {
            var (lines, end) = Split(await ReadAsync(file, cancellation), path);
            if (file.Length > end) file.SetLength(end);
            file.Position = end;
            if (lines.Count == 0) await AppendAsync(file, JsonSerializer.SerializeToUtf8Bytes(new Header(plan, fingerprint), Json));
            else if (JsonSerializer.Deserialize<Header>(lines[0].Span, Json)?.Fingerprint != fingerprint)
                throw new CheckpointException($"'{path}' holds answers that were bought for another plan. Take another folder, or delete the file to begin anew.");
            _files[plan] = file;
            return [.. lines.Skip(1).Select(line => JsonSerializer.Deserialize<Checkpoint>(line.Span, Json)!)];
        }
        catch
        {
            if (!_files.ContainsKey(plan)) await file.DisposeAsync();
            throw;
        }
    }

    private static async Task<byte[]> ReadAsync(FileStream file, CancellationToken cancellation)
    {
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private static async Task AppendAsync(FileStream file, byte[] json)
    {
        var start = file.Position;
        try
        {
            // One write, so that what a crash leaves is a beginning of it.
            await file.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(Checksum(json)), (byte)' ', .. json, LineFeed]);
            file.Flush(flushToDisk: true);
        }
        catch
        {
            // Half a line would hide the next one.
            if (file.Length > start) file.SetLength(start);
            file.Position = start;
            throw;
        }
    }

    /// <summary>The whole lines, and where they end.</summary>
    /// <exception cref="CheckpointException">A line before the last is broken.</exception>
    private static (List<ReadOnlyMemory<byte>> Lines, long End) Split(byte[] bytes, string path)
    {
        List<ReadOnlyMemory<byte>> lines = [];
        var end = 0;
        while (end < bytes.Length)
        {
            var length = bytes.AsSpan(end).IndexOf(LineFeed);
            if (length < 0) break;
            var line = bytes.AsMemory(end, length);
            if (length <= ChecksumLength + 1 || Encoding.ASCII.GetString(line.Span[..ChecksumLength]) != Checksum(line.Span[(ChecksumLength + 1)..]))
            {
                if (end + length + 1 >= bytes.Length) break;
                throw new CheckpointException($"'{path}' is damaged at byte {end}, before its end: something else has written there. Restore it, or delete it to begin anew.");
            }

            lines.Add(line[(ChecksumLength + 1)..]);
            end += length + 1;
        }

        return (lines, end);
    }

    private static string Checksum(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return Convert.ToHexStringLower(hash)[..ChecksumLength];
    }

    // The plan's name with all that a file system may dislike left out, and a hash that keeps like names apart.
    private static string FileNameOf(string plan)
    {
        var plain = string.Concat(plan.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(60));
        return $"{plain}-{Checksum(Encoding.UTF8.GetBytes(plan))}.checkpoints";
    }

    private sealed record Header(string Plan, string Fingerprint);
}
