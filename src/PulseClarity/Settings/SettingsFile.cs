using Microsoft.Extensions.Configuration;

namespace PulseClarity.Settings;

/// <summary>The configuration: <c>pulse.json</c> in the folder one is in, or another file, and over it the environment's variables that begin with PULSE_.</summary>
internal static class SettingsFile
{
    /// <summary>Where one looks when no file is named.</summary>
    internal const string DefaultName = "pulse.json";

    private const string Prefix = "PULSE_";

    private static readonly string[] Sections = ["Data", "Database", "Delivery", "Mail", "Model", "Offers", "Payments", "Web", "Work"];

    /// <summary>Reads the configuration.</summary>
    /// <param name="file">The file that was asked for; null for the default one, which may be missing.</param>
    /// <exception cref="SettingsException">The file is missing, is not JSON, or has a section that means nothing.</exception>
    internal static IConfiguration Read(string? file)
    {
        var path = Path.GetFullPath(file ?? DefaultName);
        if (file is not null && !File.Exists(path)) throw new SettingsException($"There is no file '{file}'.");
        try
        {
            var written = new ConfigurationBuilder().AddJsonFile(path, optional: true).Build();

            // Only the file is ours alone: other programs have variables that begin like ours (PULSE_SERVER is PulseAudio's).
            return written.GetChildren().FirstOrDefault(section => !Sections.Contains(section.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown
                ? throw new SettingsException($"'{path}' has '{unknown.Key}', which means nothing here. There are {string.Join(", ", Sections)}.")
                : new ConfigurationBuilder().AddConfiguration(written).AddEnvironmentVariables(Prefix).Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"'{path}' cannot be read: {(error.InnerException ?? error).Message}");
        }
    }
}
