using PulseClarity.Generation.Quota;

namespace PulseClarity.Generation.Retries;

/// <summary>A provider did not answer. The message is a sentence for whoever runs the program.</summary>
public sealed class ProviderException : Exception
{
    /// <summary>Takes all there is to say.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">A sentence that says what happened and what to do.</param>
    /// <param name="inner">What it came from.</param>
    public ProviderException(ProviderFailure failure, string message, Exception? inner = null)
        : base(message, inner)
    {
        Failure = failure;
        MayBeCharged = failure is ProviderFailure.TimedOut or ProviderFailure.ConnectionLost;
    }

    /// <summary>Takes a message only.</summary>
    public ProviderException(string message)
        : this(ProviderFailure.ServerError, message)
    {
    }

    /// <summary>Takes a message, and what it came from.</summary>
    public ProviderException(string message, Exception inner)
        : this(ProviderFailure.ServerError, message, inner)
    {
    }

    /// <summary>For serializers and the like.</summary>
    public ProviderException()
        : this("The provider did not answer.")
    {
    }

    /// <summary>Why.</summary>
    public ProviderFailure Failure { get; }

    /// <summary>Whether a model may have begun, so that the provider may charge what nobody has got.</summary>
    public bool MayBeCharged { get; init; }

    /// <summary>What the headers of the refusal told.</summary>
    public RateLimitReading? RateLimits { get; init; }
}
