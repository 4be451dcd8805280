namespace PulseClarity.RebuildData;

/// <summary>A source is missing or is not what it should be; the message is one line that says what to do.</summary>
internal sealed class RebuildException(string message) : Exception(message);
