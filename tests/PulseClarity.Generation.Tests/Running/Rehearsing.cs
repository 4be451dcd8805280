using Microsoft.Extensions.AI;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Running;

/// <summary>Runs a plan against a model in virtual time.</summary>
internal static class Rehearsing
{
    internal static Batch Batch(string id, int items = 2, params string[] after) =>
        new(id, [.. Enumerable.Range(1, items).Select(item => new Item($"{id}.{item}", $"Ask {item}", 20))]) { After = after };

    internal static Plan Plan(params Batch[] batches) => new("plan", "Be kind.", batches);

    internal static RunResult Run(
        Plan plan,
        IChatClient model,
        VirtualTime time,
        ICheckpointStore? store = null,
        RunnerOptions? options = null,
        Ledger? ledger = null,
        IChatClient? fallback = null,
        Action<RunProgress>? progress = null,
        CancellationTokenSource? stop = null)
    {
        RunResult? result = null;
        using var governor = new Governor(new GovernorOptions { TokensPerMinute = 1_000_000, RequestsPerMinute = 10_000 }, time);
        var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        var second = fallback is null ? null : ModelLine.Create("gpt-4o-mini", fallback, governor, new RetryOptions(), new Random(1), time);
        time.Run(async () => result = await new Runner(line, store ?? new MemoryCheckpoints(), options ?? new RunnerOptions { ShareForSplitting = 0 }, time) { Fallback = second }
            .RunAsync(plan, ledger ?? new Ledger(PriceTable.Default), progress, stop?.Token ?? CancellationToken.None));
        return result!;
    }
}
