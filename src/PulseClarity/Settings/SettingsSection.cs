using Microsoft.Extensions.Configuration;

namespace PulseClarity.Settings;

/// <summary>One section of the configuration, read strictly: a key that means nothing is named, and so is a value that cannot be.</summary>
internal sealed class SettingsSection
{
    private readonly IConfigurationSection _section;

    private SettingsSection(IConfigurationSection section) => _section = section;

    /// <summary>The sections in this one.</summary>
    internal IEnumerable<IConfigurationSection> this[string name] => _section.GetSection(name).GetChildren();

    /// <summary>Opens a section.</summary>
    /// <param name="configuration">What it lies in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="known">All keys it may have.</param>
    /// <exception cref="SettingsException">It has another.</exception>
    internal static SettingsSection Open(IConfiguration configuration, string name, params IReadOnlyList<string> known)
    {
        var section = configuration.GetSection(name);
        return section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown
            ? throw new SettingsException($"The configuration has '{unknown.Path}', which means nothing here. There are {string.Join(", ", known)}.")
            : new SettingsSection(section);
    }

    /// <summary>Takes a section whose keys are names that people choose.</summary>
    internal static SettingsSection Of(IConfigurationSection section) => new(section);

    /// <summary>A text; null where none is given, or only blanks.</summary>
    internal string? Text(string name) => _section[name] is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    /// <summary>A value; null where none is given.</summary>
    /// <param name="name">Its key.</param>
    /// <param name="wanted">What it must be, for the message: <c>a whole number</c>.</param>
    /// <exception cref="SettingsException">It is something else.</exception>
    internal T? Value<T>(string name, string wanted)
        where T : struct
    {
        if (Text(name) is not { } text) return null;
        try
        {
            return _section.GetValue<T>(name);
        }
        catch (InvalidOperationException)
        {
            throw Wrong(name, text, wanted);
        }
    }

    /// <summary>An address on the web; null where none is given.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    internal Uri? Address(string name, string wanted) =>
        Text(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw Wrong(name, text, wanted);

    /// <summary>What to throw about a value.</summary>
    internal SettingsException Wrong(string name, string given, string wanted) =>
        new($"'{_section.Path}:{name}' is '{given}' in the configuration; it must be {wanted}.");
}
