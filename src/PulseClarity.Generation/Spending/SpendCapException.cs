using System.Globalization;

namespace PulseClarity.Generation.Spending;

/// <summary>A call might have cost more than is left of what may be spent, so it was not made.</summary>
public sealed class SpendCapException : Exception
{
    /// <summary>Takes the figures, in US dollars.</summary>
    /// <param name="cap">What may be spent.</param>
    /// <param name="spent">What is spent.</param>
    /// <param name="setAside">What is set aside for calls under way.</param>
    /// <param name="next">What the next call may cost at most.</param>
    public SpendCapException(decimal cap, decimal spent, decimal setAside, decimal next)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The next call may cost up to ${next:0.00##}, but of the cap of ${cap:0.00##} ${spent + setAside:0.00##} is spent or set aside. Raise the cap to go on; everything paid for is kept.")) =>
        MayFitLater = spent + next <= cap;

    /// <summary>Takes a message only.</summary>
    public SpendCapException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a message, and what it came from.</summary>
    public SpendCapException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers and the like.</summary>
    public SpendCapException()
    {
    }

    /// <summary>Whether it may fit when the calls under way have cost less than was set aside for them.</summary>
    public bool MayFitLater { get; }
}
