namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>A responder cannot answer this call; the client gets a 500 with the message, and nothing is charged.</summary>
public sealed class ResponderException : Exception
{
    /// <summary>Takes the sentence that the client is shown.</summary>
    public ResponderException(string message)
        : base(message)
    {
    }

    /// <summary>Takes the sentence, and what it came from.</summary>
    public ResponderException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like; says nothing helpful.</summary>
    public ResponderException()
    {
    }
}
