using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator.Accounts;

namespace PulseClarity.Bench.Schedule;

/// <summary>How one run went.</summary>
/// <param name="Makespan">From the first call to the last answer, in the provider's time.</param>
/// <param name="Counted">Tokens that the provider took from the quota.</param>
/// <param name="Statistics">What the provider saw.</param>
internal sealed record Outcome(TimeSpan Makespan, long Counted, SimulatorStatistics Statistics)
{
    internal long Paid => Statistics.Charged.Input + Statistics.Charged.Output;

    internal decimal Cost => PriceTable.Default.Find("gpt-4o")!.Of(
        new TokenUsage(Statistics.Charged.Input, Statistics.Charged.Cached, 0, Statistics.Charged.Output, 0));
}
