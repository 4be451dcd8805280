namespace PulseClarity.Generation.Spending;

/// <summary>What a model costs, in US dollars a million tokens.</summary>
/// <param name="Input">A prompt's tokens.</param>
/// <param name="CachedInput">Those that come from the provider's cache.</param>
/// <param name="Output">The answer's tokens, reasoning among them.</param>
/// <param name="CacheWrite">Those written to the cache; null where that costs no more than input.</param>
public sealed record ModelPrice(decimal Input, decimal CachedInput, decimal Output, decimal? CacheWrite = null)
{
    private const decimal Million = 1_000_000;

    /// <summary>What a usage costs, in US dollars.</summary>
    public decimal Of(TokenUsage usage)
    {
        var plain = usage.Input - usage.Cached - usage.CacheWritten;
        return (plain * Input + usage.Cached * CachedInput + usage.CacheWritten * (CacheWrite ?? Input) + usage.Output * Output) / Million;
    }
}
