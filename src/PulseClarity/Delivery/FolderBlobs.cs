using System.Text.RegularExpressions;

namespace PulseClarity.Delivery;

/// <summary>Finished files in a folder. Each is written beside its place and renamed when it is whole.</summary>
internal sealed partial class FolderBlobs(string folder) : IBlobStore
{
    private const int BytesAtOnce = 1 << 16;

    /// <inheritdoc/>
    public async Task PutAsync(string name, Stream content, CancellationToken cancellation)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, BytesAtOnce, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(file, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BytesAtOnce, FileOptions.Asynchronous));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string name, CancellationToken cancellation)
    {
        if (Directory.Exists(Path.GetDirectoryName(PathOf(name)))) File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    // A name that could lead out of the folder is no name.
    private string PathOf(string name) => Name().IsMatch(name) ? Path.Combine(folder, name) : throw new ArgumentException($"'{name}' cannot be the name of a file here.", nameof(name));

    [GeneratedRegex(@"\A[a-z0-9-]+(/[a-z0-9-]+)*\.[a-z0-9]+\z")]
    private static partial Regex Name();
}
