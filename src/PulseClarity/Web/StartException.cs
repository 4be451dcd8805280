namespace PulseClarity.Web;

/// <summary>The shop cannot open; the message tells the operator what to do.</summary>
internal sealed class StartException(string message, Exception? cause = null) : Exception(message, cause);
