using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.ProviderSimulator;

/// <summary>A model that the provider knows. Its own buckets are apart from other models'.</summary>
/// <param name="Name">As calls name it.</param>
/// <param name="ContextTokens">The most that prompt and output limit may come to. gpt-4o: 128,000.</param>
/// <param name="OutputTokens">The most a single answer may have. gpt-4o: 16,384.</param>
/// <param name="Tier">Its limits; null for <see cref="SimulatorOptions.Tier"/>.</param>
public sealed record SimulatedModel(string Name, int ContextTokens = 128_000, int OutputTokens = 16_384, ProviderTier? Tier = null);
