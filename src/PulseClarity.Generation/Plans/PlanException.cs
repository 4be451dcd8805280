namespace PulseClarity.Generation.Plans;

/// <summary>A plan cannot be run; the message says where it is wrong.</summary>
public sealed class PlanException : Exception
{
    /// <summary>Takes the sentence.</summary>
    public PlanException(string message)
        : base(message)
    {
    }

    /// <summary>Takes the sentence, and what it came from.</summary>
    public PlanException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like.</summary>
    public PlanException()
    {
    }
}
