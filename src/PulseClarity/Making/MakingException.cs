namespace PulseClarity.Making;

/// <summary>A report could not be made. The message is for the operator, and says nothing personal.</summary>
/// <param name="message">Why.</param>
/// <param name="isFinal">Whether another try would end the same.</param>
/// <param name="cause">What it came from.</param>
internal sealed class MakingException(string message, bool isFinal, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether another try would end the same.</summary>
    internal bool IsFinal { get; } = isFinal;
}
