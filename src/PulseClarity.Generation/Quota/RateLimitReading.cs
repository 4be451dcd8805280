namespace PulseClarity.Generation.Quota;

/// <summary>What a provider tells of its limits in the headers of a response: as it stood when that call was let in.</summary>
public sealed record RateLimitReading
{
    /// <summary>Requests a minute.</summary>
    public int? RequestLimit { get; init; }

    /// <summary>Tokens a minute.</summary>
    public int? TokenLimit { get; init; }

    /// <summary>Requests left.</summary>
    public int? RemainingRequests { get; init; }

    /// <summary>Tokens left.</summary>
    public int? RemainingTokens { get; init; }

    /// <summary>The time until all requests are there again.</summary>
    public TimeSpan? RequestsReset { get; init; }

    /// <summary>The time until all tokens are there again.</summary>
    public TimeSpan? TokensReset { get; init; }

    /// <summary>How long the provider asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// How long it takes until a request, and so many tokens, are there again, when they flow in evenly until the reset; zero when they are
    /// there or nothing is told.
    /// </summary>
    public TimeSpan UntilEnough(int tokens)
    {
        var forRequest = Until(1, RemainingRequests, RequestLimit, RequestsReset);
        var forTokens = Until(tokens, RemainingTokens, TokenLimit, TokensReset);
        return forRequest > forTokens ? forRequest : forTokens;
    }

    private static TimeSpan Until(int wanted, int? remaining, int? limit, TimeSpan? reset) =>
        remaining < wanted && limit > remaining && reset is { } time
            ? time * Math.Min(1, (double)(wanted - remaining.Value) / (limit.Value - remaining.Value))
            : TimeSpan.Zero;
}
