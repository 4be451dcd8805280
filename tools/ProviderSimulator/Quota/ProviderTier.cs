namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>What an account may ask a minute, per model.</summary>
/// <remarks>
/// The presets are OpenAI's limits for gpt-4o by usage tier, as its model page and account limits listed them in 2025. They change; give
/// your own figures where they matter.
/// </remarks>
/// <param name="TokensPerMinute">Tokens a minute, at least 1.</param>
/// <param name="RequestsPerMinute">Requests a minute, at least 1.</param>
public sealed record ProviderTier(int TokensPerMinute, int RequestsPerMinute)
{
    /// <summary>30,000 tokens and 500 requests a minute.</summary>
    public static ProviderTier One { get; } = new(30_000, 500);

    /// <summary>450,000 tokens and 5,000 requests a minute.</summary>
    public static ProviderTier Two { get; } = new(450_000, 5_000);

    /// <summary>800,000 tokens and 5,000 requests a minute.</summary>
    public static ProviderTier Three { get; } = new(800_000, 5_000);

    /// <summary>2,000,000 tokens and 10,000 requests a minute.</summary>
    public static ProviderTier Four { get; } = new(2_000_000, 10_000);

    /// <summary>30,000,000 tokens and 10,000 requests a minute.</summary>
    public static ProviderTier Five { get; } = new(30_000_000, 10_000);

    /// <summary>The presets by number: the first is tier 1.</summary>
    public static IReadOnlyList<ProviderTier> All { get; } = [One, Two, Three, Four, Five];
}
