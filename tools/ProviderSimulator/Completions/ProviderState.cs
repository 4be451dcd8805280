using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.ProviderSimulator.Tokens;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>All that the provider remembers. A reset replaces it; a call keeps the state it began with.</summary>
internal sealed class ProviderState(SimulatorOptions options, ProviderClock clock)
{
    private readonly Dictionary<string, ModelQuota> _quotas =
        options.Models.ToDictionary(model => model.Name, model => new ModelQuota(model.Tier ?? options.Tier, clock));

    public Ledger Ledger { get; } = new();

    public PromptCache Cache { get; } = new(clock, options.PromptCacheLifetime);

    public ModelQuota QuotaOf(SimulatedModel model) => _quotas[model.Name];
}
