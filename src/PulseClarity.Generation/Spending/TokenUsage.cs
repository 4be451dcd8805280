using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Spending;

/// <summary>What a call used, as the provider counted.</summary>
/// <param name="Input">Prompt tokens, the cached ones and those written to the cache among them.</param>
/// <param name="Cached">Prompt tokens that came from the provider's cache.</param>
/// <param name="CacheWritten">Prompt tokens that were written to the cache, where a model charges for that.</param>
/// <param name="Output">Tokens of the answer, those of reasoning among them.</param>
/// <param name="Reasoning">Tokens of reasoning.</param>
public readonly record struct TokenUsage(long Input, long Cached, long CacheWritten, long Output, long Reasoning)
{
    /// <summary>Both together.</summary>
    public static TokenUsage operator +(TokenUsage left, TokenUsage right) => new(
        left.Input + right.Input,
        left.Cached + right.Cached,
        left.CacheWritten + right.CacheWritten,
        left.Output + right.Output,
        left.Reasoning + right.Reasoning);

    /// <summary>The same as the operator.</summary>
    public static TokenUsage Add(TokenUsage left, TokenUsage right) => left + right;

    /// <summary>Reads a response's usage; null when it tells none.</summary>
    public static TokenUsage? Of(UsageDetails? usage)
    {
        if (usage is null || (usage.InputTokenCount is null && usage.OutputTokenCount is null)) return null;
        return new TokenUsage(
            usage.InputTokenCount ?? 0,
            usage.CachedInputTokenCount ?? 0,
            Count(usage, "cache_creation_input_tokens"),
            usage.OutputTokenCount ?? 0,
            usage.ReasoningTokenCount ?? 0);
    }

    private static long Count(UsageDetails usage, string name) =>
        usage.AdditionalCounts?.TryGetValue(name, out var count) == true ? count : 0;
}
