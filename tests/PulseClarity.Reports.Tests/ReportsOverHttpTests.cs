using System.Security.Cryptography;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.LifeBlueprint;
using PulseClarity.Reports.LifeClarity;
using PulseClarity.Reports.Tests.LifeClarity;
using PulseClarity.Reports.Tests.Natal;

namespace PulseClarity.Reports.Tests;

/// <summary>Whole reports over HTTP, with the OpenAI client, from a provider that has its troubles.</summary>
public sealed class ReportsOverHttpTests(ITestOutputHelper output)
{
    private const double Quick = 60;

    private static readonly string[] FaultNames = ["429", "500", "reset-in-body", "invalid-json", "missing-answer", "truncation"];

    // The reports' bounds: what must be answered, and how much of the input came from the provider's cache.
    [Theory]
    [InlineData(LifeClarityReport.Name, 27, 0.5)]
    [InlineData(LifeBlueprintReport.Name, 52, 0.7)]
    [InlineData(HoroscopeReport.Name, 8_613, 0.5)]
    public async Task Run_FromAFaultyProvider_IsCompleteAndTheCacheIsUsed(string kind, int answers, double cached)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var options = new SimulatorOptions
        {
            ClockFactor = Quick,
            HeadersInRealTime = false,
            Tier = ProviderTier.Four,
            // The short reports have few calls, and get more faults for each.
            Faults = FaultMix.Parse(string.Join(",", FaultNames.Select(fault => $"{fault}={(kind == HoroscopeReport.Name ? "0.03" : "0.06")}"))),
        };
        var listener = new Listener();
        await using var provider = await SimulatedProvider.StartAsync(options, listener, cancellation);
        var time = new QuickTime(Quick);
        // On a quick clock a busy machine is easily late by minutes: nothing is given up for that.
        var patience = TimeSpan.FromHours(2);
        using var model = OpenAiChatClient.Connect(
            new OpenAiOptions { Endpoint = provider.Endpoint, Key = "none", Model = "gpt-4o", StallTimeout = patience, CallTimeout = patience }, time);
        using var governor = new Governor(new GovernorOptions(), time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions { Deadline = 10 * patience }, new Random(1), time);

        var result = await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time)
            .RunAsync(ReportOf(kind).Plan("order"), new Ledger(PriceTable.Default), cancellation: cancellation);

        output.WriteLine($"{result.Spent.Calls} calls, {result.Spent.Usage.Input} in, {result.Spent.Usage.Cached} cached, {result.Spent.Usage.Output} out, ${result.Spent.Cost:0.000}");
        Assert.True(result.End == RunEnd.Complete, result.Reason);
        Assert.Equal(answers, result.Answers.Values.Sum(batch => batch.Answers.Count));
        Assert.Equal(0, provider.Statistics.ResponderFailures);
        Assert.Single(listener.Prefixes);
        Assert.True(result.Spent.Usage.Cached >= cached * result.Spent.Usage.Input, $"Only {result.Spent.Usage.Cached} of {result.Spent.Usage.Input} came from the cache.");
    }

    private static IReport ReportOf(string kind)
    {
        var (chart, name) = (SampleBirths.ChartOf(0), SampleBirths.All[0].Name);
        return kind == HoroscopeReport.Name ? HoroscopeReport.Of(chart, name, NatalRuns.Start, chart.Place.Zone) : NatalRuns.ReportOf(kind, 0);
    }

    /// <summary>Answers as the almanac does, and takes note of what the calls begin with.</summary>
    private sealed class Listener : IResponder
    {
        private readonly AlmanacResponder _almanac = new();
        private readonly HashSet<string> _prefixes = [];

        internal IReadOnlyCollection<string> Prefixes => _prefixes;

        public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation)
        {
            lock (_prefixes) _prefixes.Add(Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(request.Messages[0].Content))));
            return _almanac.RespondAsync(request, cancellation);
        }
    }
}
