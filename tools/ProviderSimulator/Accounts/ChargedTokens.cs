namespace PulseClarity.ProviderSimulator.Accounts;

/// <summary>What was charged: calls and their tokens.</summary>
/// <param name="Calls">Charged calls.</param>
/// <param name="Input">Prompt tokens, the cached ones among them.</param>
/// <param name="Cached">Prompt tokens that came from the prompt cache.</param>
/// <param name="Output">Completion tokens.</param>
public sealed record ChargedTokens(long Calls, long Input, long Cached, long Output)
{
    /// <summary>Nothing.</summary>
    public static ChargedTokens None { get; } = new(0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static ChargedTokens operator +(ChargedTokens left, ChargedTokens right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ChargedTokens(left.Calls + right.Calls, left.Input + right.Input, left.Cached + right.Cached, left.Output + right.Output);
    }

    /// <summary>What is left of one without the other.</summary>
    public static ChargedTokens operator -(ChargedTokens left, ChargedTokens right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ChargedTokens(left.Calls - right.Calls, left.Input - right.Input, left.Cached - right.Cached, left.Output - right.Output);
    }

    /// <summary>The same as the operator.</summary>
    public static ChargedTokens Add(ChargedTokens left, ChargedTokens right) => left + right;

    /// <summary>The same as the operator.</summary>
    public static ChargedTokens Subtract(ChargedTokens left, ChargedTokens right) => left - right;
}
