namespace PulseClarity.Settings;

/// <summary>The configuration says something that cannot be; the message says what would do.</summary>
internal sealed class SettingsException(string message) : Exception(message);
