using System.Text;

namespace PulseClarity.Cli;

/// <summary>Writes a file that a person asked for: beside its place first, renamed when whole, so that a failure leaves what was
/// there before.</summary>
internal static class OutputFile
{
    /// <summary>Writes text as UTF-8.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    internal static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes what is given to the stream.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    internal static void Write(string path, Action<Stream> write)
    {
        string? beside = null;
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full)) throw new OutputFileException($"'{path}' is a folder. Give the name of a file in it.");
            beside = $"{full}.{Environment.ProcessId}.part";
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) write(stream);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw new OutputFileException(error switch
            {
                FileNotFoundException or DirectoryNotFoundException => $"We cannot write '{path}': there is no such folder. Make it first, or choose another.",
                UnauthorizedAccessException => $"We may not write '{path}'. Choose a folder that is yours.",
                ArgumentException or PathTooLongException => "That is not a name a file can have. Choose another.",
                _ => $"We cannot write '{path}': {error.Message}",
            });
        }
    }
}
