using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.Generation.Telemetry;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.Rehearsal;
using static PulseClarity.Generation.Tests.Running.Rehearsing;

namespace PulseClarity.Generation.Tests.Wire;

/// <summary>What an OpenTelemetry collector sees of a run.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Run_IsListenedTo_TellsEachCallItsTokensCostAndWait()
    {
        var spans = new ConcurrentBag<Activity>();
        var measured = new ConcurrentDictionary<string, double>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GenerationTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meters.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meters.SetMeasurementEventCallback<int>((instrument, value, _, _) => measured.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meters.Start();

        await using var wired = await Wired.StartAsync(responder: new ItemResponder(new WordRange(5, 9)));
        var result = await wired.Runner(new MemoryCheckpoints(), TimeProvider.System)
            .RunAsync(Plan(Batch("a"), Batch("b")), new Ledger(PriceTable.Default), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(RunEnd.Complete, result.End);
        Assert.True(spans.Count(span => span.DisplayName == "chat gpt-4o") >= 2);
        Assert.True(measured["pulse.generation.answers"] >= 4);
        Assert.True(measured["pulse.generation.cost"] >= (double)result.Spent.Cost);
        Assert.True(measured["gen_ai.client.token.usage"] >= result.Spent.Usage.Input + result.Spent.Usage.Output);
        Assert.Contains("pulse.generation.quota.wait", measured.Keys);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == GenerationTelemetry.Name) listener.EnableMeasurementEvents(instrument);
    }
}
