using System.Text;

namespace PulseClarity.Cli;

/// <summary>Writes a file that a person asked for: beside its place first, renamed when whole, so that a failure leaves what was
/// there before.</summary>
internal static class OutputFile
{
    /// <summary>Writes text as UTF-8.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    internal static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Says at once what would be wrong with a file in the end: before anything is paid for that goes into it.</summary>
    /// <exception cref="OutputFileException">It is a folder, or lies in one that is not there.</exception>
    internal static void Check(string path)
    {
        if (Directory.Exists(path)) throw IsFolder(path);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) throw NoSuchFolder(path);
    }

    /// <summary>Writes what is given to the stream.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    internal static void Write(string path, Action<Stream> write)
    {
        string? beside = null;
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full)) throw IsFolder(path);
            beside = $"{full}.{Environment.ProcessId}.part";
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) write(stream);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw error switch
            {
                FileNotFoundException or DirectoryNotFoundException => NoSuchFolder(path),
                UnauthorizedAccessException => new OutputFileException($"We may not write '{path}'. Choose a folder that is yours."),
                ArgumentException or PathTooLongException => new OutputFileException("That is not a name a file can have. Choose another."),
                _ => new OutputFileException($"We cannot write '{path}': {error.Message}"),
            };
        }
    }

    private static OutputFileException IsFolder(string path) => new($"'{path}' is a folder. Give the name of a file in it.");

    private static OutputFileException NoSuchFolder(string path) => new($"We cannot write '{path}': there is no such folder. Make it first, or choose another.");
}
