using NodaTime;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;
using PulseClarity.Reports.Horoscope;

namespace PulseClarity.Reports.Tests.Horoscope;

/// <summary>A whole horoscope over HTTP, with the OpenAI client, from a provider that has its troubles.</summary>
public sealed class HoroscopeOverHttpTests
{
    private const double Quick = 60;

    [Fact]
    public async Task Run_FromAFaultyProvider_IsCompleteAndTheCacheIsUsed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var options = new SimulatorOptions
        {
            ClockFactor = Quick,
            HeadersInRealTime = false,
            Tier = ProviderTier.Four,
            Faults = FaultMix.Parse("429=0.03,500=0.03,reset-in-body=0.03,invalid-json=0.03,missing-answer=0.03,truncation=0.03"),
        };
        await using var provider = await SimulatedProvider.StartAsync(options, new AlmanacResponder(), cancellation);
        var time = new QuickTime(Quick);
        // On a quick clock a busy machine is easily late by minutes: nothing is given up for that.
        var patience = TimeSpan.FromHours(2);
        using var model = OpenAiChatClient.Connect(
            new OpenAiOptions { Endpoint = provider.Endpoint, Key = "none", Model = "gpt-4o", StallTimeout = patience, CallTimeout = patience }, time);
        using var governor = new Governor(new GovernorOptions(), time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions { Deadline = 10 * patience }, new Random(1), time);
        var facts = HoroscopeRuns.FactsOf(0, new LocalDate(2026, 12, 1));

        var result = await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time)
            .RunAsync(HoroscopePlan.Make(facts, "order"), new Ledger(PriceTable.Default), cancellation: cancellation);

        Assert.True(result.End == RunEnd.Complete, result.Reason);
        Assert.Equal(8_613, result.Answers.Values.Sum(batch => batch.Answers.Count));
        Assert.Equal(0, provider.Statistics.ResponderFailures);
        Assert.True(result.Spent.Usage.Cached > 0.48 * result.Spent.Usage.Input);
    }
}
