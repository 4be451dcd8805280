namespace PulseClarity.Generation.Quota;

/// <summary>How a call that had a reservation ended.</summary>
public abstract record CallEnd
{
    private CallEnd()
    {
    }

    /// <summary>It was answered.</summary>
    /// <param name="InputTokens">Prompt tokens, as the provider counted.</param>
    /// <param name="OutputTokens">Tokens of the answer, as the provider counted.</param>
    public sealed record Answered(long InputTokens, long OutputTokens) : CallEnd;

    /// <summary>The provider said 429: there is less quota than we thought, or it is busy.</summary>
    /// <param name="Told">What the headers of the refusal told; null when nothing.</param>
    public sealed record RateLimited(RateLimitReading? Told) : CallEnd;

    /// <summary>It failed before a model had begun: what was reserved is free again.</summary>
    public sealed record NotBegun : CallEnd;

    /// <summary>It was broken off after a model had, or may have, begun: the tokens are gone, and nobody knows how many.</summary>
    public sealed record BrokenOff : CallEnd;
}
