using Microsoft.Extensions.AI;
using NodaTime;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Tests.LifeClarity;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>Whole horoscopes, bought from a writer as from a model.</summary>
internal static class HoroscopeRuns
{
    internal static HoroscopeFacts FactsOf(int birth, LocalDate start)
    {
        var chart = SampleBirths.ChartOf(birth);
        return HoroscopeFacts.Of(chart, SampleBirths.All[birth].Name, start, chart.Place.Zone);
    }

    internal static async Task<(RunResult Result, IReadOnlyList<Checkpoint> Saved)> RunAsync(HoroscopeFacts facts, IChatClient writer)
    {
        using var governor = new Governor(new GovernorOptions(), TimeProvider.System);
        using var line = ModelLine.Create(AlmanacWriter.ModelName, writer, governor, new RetryOptions(), new Random(1), TimeProvider.System);
        var store = new Recording();
        var result = await new Runner(line, store, new RunnerOptions(), TimeProvider.System)
            .RunAsync(HoroscopePlan.Make(facts, "horoscope"), new Ledger(PriceTable.Default), cancellation: TestContext.Current.CancellationToken);
        return (result, store.Saved);
    }

    private sealed class Recording : ICheckpointStore
    {
        private readonly Lock _gate = new();

        internal List<Checkpoint> Saved { get; } = [];

        public ValueTask<IReadOnlyList<Checkpoint>> LoadAsync(string plan, string fingerprint, CancellationToken cancellation) => ValueTask.FromResult<IReadOnlyList<Checkpoint>>([]);

        public ValueTask SaveAsync(string plan, Checkpoint checkpoint)
        {
            lock (_gate) Saved.Add(checkpoint);
            return ValueTask.CompletedTask;
        }
    }
}
