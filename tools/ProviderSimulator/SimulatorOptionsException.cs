namespace PulseClarity.ProviderSimulator;

/// <summary>An option that cannot be; the message says which one and what it may be.</summary>
public sealed class SimulatorOptionsException : Exception
{
    /// <summary>Takes the sentence for the person who gave the option.</summary>
    public SimulatorOptionsException(string message)
        : base(message)
    {
    }

    /// <summary>Takes the sentence, and what it came from.</summary>
    public SimulatorOptionsException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like; says nothing helpful.</summary>
    public SimulatorOptionsException()
    {
    }
}
