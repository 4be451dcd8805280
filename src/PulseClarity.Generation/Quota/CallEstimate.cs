namespace PulseClarity.Generation.Quota;

/// <summary>What a call is going to take from the quota, as far as anybody knows before it is made.</summary>
/// <param name="Lane">Who waits for it.</param>
/// <param name="Flow">The run it belongs to: flows of one lane take turns by tokens, so that a long run does not shut out a short one.</param>
/// <param name="InputTokens">Tokens of the prompt.</param>
/// <param name="ExpectedOutputTokens">Tokens that the answer will probably have.</param>
/// <param name="OutputTokenLimit">Tokens that it can have at most.</param>
public sealed record CallEstimate(Lane Lane, string Flow, int InputTokens, int ExpectedOutputTokens, int OutputTokenLimit)
{
    /// <summary>The place in the queue that an earlier try of the same call was given; null for a first try.</summary>
    public double? Place { get; init; }

    /// <summary>What a provider that counts in a certain way takes from the quota when the call comes in.</summary>
    public int ChargeBy(TokenCounting counting) => counting switch
    {
        TokenCounting.ExpectedThenUsage => InputTokens + ExpectedOutputTokens,
        TokenCounting.Limit or TokenCounting.LimitThenUsage => InputTokens + OutputTokenLimit,
        _ => Math.Max(InputTokens, OutputTokenLimit),
    };

    /// <summary>What the same provider will have taken for the call in the end.</summary>
    public int FinalChargeBy(TokenCounting counting) => counting is TokenCounting.Limit or TokenCounting.Larger
        ? ChargeBy(counting)
        : InputTokens + ExpectedOutputTokens;
}
