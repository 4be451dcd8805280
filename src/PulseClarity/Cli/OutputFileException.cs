namespace PulseClarity.Cli;

/// <summary>A file that was asked for cannot be written; the message tells the person what to do.</summary>
internal sealed class OutputFileException(string message) : Exception(message);
