using System.Globalization;

namespace PulseClarity.Generation.Quota;

/// <summary>A call needs more tokens than the quota of a whole minute: waiting would not help.</summary>
public sealed class RequestTooLargeException : Exception
{
    /// <summary>Takes the figures.</summary>
    /// <param name="needed">Tokens that the call takes, as the provider counts.</param>
    /// <param name="limit">Tokens a minute.</param>
    public RequestTooLargeException(int needed, int limit)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The call needs {needed:N0} tokens, but the quota is {limit:N0} a minute, so it can never be made. Make it smaller, or ask the provider for a higher limit."))
    {
        Needed = needed;
        Limit = limit;
    }

    /// <summary>Takes a message only.</summary>
    public RequestTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a message, and what it came from.</summary>
    public RequestTooLargeException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like.</summary>
    public RequestTooLargeException()
    {
    }

    /// <summary>Tokens that the call takes; 0 when the provider refused it without saying.</summary>
    public int Needed { get; }

    /// <summary>Tokens a minute; 0 when unknown.</summary>
    public int Limit { get; }
}
