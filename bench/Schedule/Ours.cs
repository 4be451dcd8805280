using Microsoft.Extensions.AI;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Bench.Schedule;

/// <summary>Our runner as it comes. It is told nothing of the quota and learns it.</summary>
internal static class Ours
{
    internal static Task<RunResult> RunAsync(Plan plan, IChatClient model, TimeProvider time) =>
        RunAsync(plan, model, time, new GovernorOptions(), new RunnerOptions());

    internal static async Task<RunResult> RunAsync(Plan plan, IChatClient model, TimeProvider time, GovernorOptions governing, RunnerOptions running)
    {
        using var governor = new Governor(governing, time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        var result = await new Runner(line, new MemoryCheckpoints(), running, time).RunAsync(plan, new Ledger(PriceTable.Default));
        return result.End == RunEnd.Complete ? result : throw new InvalidOperationException(result.Reason);
    }
}
