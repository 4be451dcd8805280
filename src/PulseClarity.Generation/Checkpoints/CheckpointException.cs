namespace PulseClarity.Generation.Checkpoints;

/// <summary>What was paid for cannot be read or saved; the message says what to do.</summary>
public sealed class CheckpointException : Exception
{
    /// <summary>Takes the sentence.</summary>
    public CheckpointException(string message)
        : base(message)
    {
    }

    /// <summary>Takes the sentence, and what it came from.</summary>
    public CheckpointException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like.</summary>
    public CheckpointException()
    {
    }
}
