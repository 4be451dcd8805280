namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>What the buckets hold at a moment, and the provider's time until each is full.</summary>
internal sealed record QuotaReading(
    ProviderTier Tier, int RemainingRequests, int RemainingTokens, TimeSpan RequestsReset, TimeSpan TokensReset);
