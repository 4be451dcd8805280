using System.Security.Cryptography;

namespace PulseClarity.Delivery;

/// <summary>The key that signs links, kept in the data folder: made once, by whichever process comes first.</summary>
internal static class LinkKey
{
    private const string FileName = "link.key";
    private const int Bytes = 32;

    /// <summary>Reads it, or makes it.</summary>
    internal static byte[] Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path)) return File.ReadAllBytes(path);
        Directory.CreateDirectory(folder);
        var beside = $"{path}.{Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(beside, options)) file.Write(RandomNumberGenerator.GetBytes(Bytes));
        try
        {
            File.Move(beside, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first.
            File.Delete(beside);
        }

        return File.ReadAllBytes(path);
    }
}
