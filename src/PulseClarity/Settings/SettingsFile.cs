using Microsoft.Extensions.Configuration;

namespace PulseClarity.Settings;

/// <summary>The configuration: <c>pulse.json</c> in the folder one is in, or another file, and over it the environment's variables that begin with PULSE_.</summary>
internal static class SettingsFile
{
    /// <summary>Where one looks when no file is named.</summary>
    internal const string DefaultName = "pulse.json";

    private const string Prefix = "PULSE_";

    /// <summary>Reads the configuration.</summary>
    /// <param name="file">The file that was asked for; null for the default one, which may be missing.</param>
    /// <exception cref="SettingsException">The file is missing or is not JSON.</exception>
    internal static IConfiguration Read(string? file)
    {
        var path = Path.GetFullPath(file ?? DefaultName);
        if (file is not null && !File.Exists(path)) throw new SettingsException($"There is no file '{file}'.");
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path, optional: true).AddEnvironmentVariables(Prefix).Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"'{path}' cannot be read: {(error.InnerException ?? error).Message}");
        }
    }
}
