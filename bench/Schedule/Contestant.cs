using Microsoft.Extensions.AI;
using PulseClarity.Generation.Plans;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.Bench.Schedule;

/// <summary>A way to get a plan done.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="RunAsync">Gets it done with a model, on a clock, knowing the quota.</param>
internal sealed record Contestant(string Name, Func<Plan, IChatClient, TimeProvider, ProviderTier, Task> RunAsync);
