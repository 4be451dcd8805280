namespace PulseClarity.Reports.Writing;

/// <summary>The languages that a report may be written in, by their English names.</summary>
public static class Languages
{
    /// <summary>The one that the almanac writes and all checks read.</summary>
    public const string English = "English";

    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        [English] = "en-GB",
        ["German"] = "de",
        ["French"] = "fr",
        ["Spanish"] = "es",
        ["Italian"] = "it",
        ["Portuguese"] = "pt",
        ["Dutch"] = "nl",
        ["Danish"] = "da",
        ["Swedish"] = "sv",
        ["Norwegian"] = "no",
        ["Finnish"] = "fi",
        ["Icelandic"] = "is",
        ["Polish"] = "pl",
        ["Czech"] = "cs",
        ["Slovak"] = "sk",
        ["Hungarian"] = "hu",
        ["Romanian"] = "ro",
        ["Bulgarian"] = "bg",
        ["Greek"] = "el",
        ["Russian"] = "ru",
        ["Ukrainian"] = "uk",
        ["Serbian"] = "sr",
        ["Croatian"] = "hr",
        ["Slovenian"] = "sl",
        ["Turkish"] = "tr",
        ["Catalan"] = "ca",
        ["Estonian"] = "et",
        ["Latvian"] = "lv",
        ["Lithuanian"] = "lt",
    };

    /// <summary>All of them: those whose letters our faces have.</summary>
    public static IEnumerable<string> All => Codes.Keys;

    /// <summary>The name as it is written here; null where it is none of ours.</summary>
    /// <param name="name">Like "German", in any case.</param>
    public static string? Find(string name) => Codes.Keys.FirstOrDefault(known => string.Equals(known, name?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The code of a language (BCP 47): "de" for German.</summary>
    /// <exception cref="KeyNotFoundException">It is none of ours.</exception>
    public static string CodeOf(string name) => Codes[name];
}
