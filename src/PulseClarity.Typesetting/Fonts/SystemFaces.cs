using System.Collections.Concurrent;
using System.Text;

namespace PulseClarity.Typesetting.Fonts;

/// <summary>The faces installed on the machine, for scripts that the bundled ones lack. The folders are those of fontconfig's usual
/// configuration; files are opened in one order on every machine with the same files, and only where a character is looked for.</summary>
internal static class SystemFaces
{
    private static readonly Lazy<string[]> Files = new(FindFiles);
    private static readonly ConcurrentDictionary<Rune, FontFace?> Found = new();
    private static readonly Lock Opening = new();
    private static readonly List<FontFace> Opened = [];

    /// <summary>A face with a glyph for a character; null where the machine has none that may be embedded.</summary>
    internal static FontFace? For(Rune rune) => Found.GetOrAdd(rune, Find);

    private static FontFace? Find(Rune rune)
    {
        lock (Opening)
        {
            if (Opened.Find(face => face.Has(rune)) is { } known) return known;
            foreach (var file in Files.Value)
            {
                if (OpenIfItHas(file, rune) is not { } face) continue;
                Opened.Add(face);
                return face;
            }

            return null;
        }
    }

    private static FontFace? OpenIfItHas(string file, Rune rune)
    {
        foreach (var face in FontFace.Open(file))
        {
            if (face.Tables is { CanBeEmbedded: true, IsRegular: true, Name.Length: > 0 } && face.Has(rune)) return face;
            face.Dispose();
        }

        return null;
    }

    // Serifs first, as they stand beside a serif; what is made for terminals last.
    private static string[] FindFiles() =>
    [
        .. Folders().Where(Directory.Exists).Distinct()
            .SelectMany(folder => Directory.EnumerateFiles(
                folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 }))
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".OTC")
            .OrderBy(file => file.Contains("Mono", StringComparison.OrdinalIgnoreCase))
            .ThenBy(file => !file.Contains("Serif", StringComparison.OrdinalIgnoreCase))
            .ThenBy(file => file, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var shared = Environment.GetEnvironmentVariable("XDG_DATA_DIRS") is { Length: > 0 } named ? named : "/usr/local/share:/usr/share";
        return
        [
            .. shared.Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, "fonts")),
            .. home.Length > 0 ? (string[])[Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts")] : [],
        ];
    }
}
