namespace PulseClarity.Database;

/// <summary>The database is not there, or not as we need it; the message says what to do.</summary>
internal sealed class DatabaseException(string message, Exception? cause = null) : Exception(message, cause);
