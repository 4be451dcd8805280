using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Running;

/// <summary>What a customer is told of the time left must mostly come true, and must not be so wide that it says nothing.</summary>
public sealed class ForecastTests
{
    [Theory]
    [InlineData(30_000)]
    [InlineData(450_000)]
    [InlineData(2_000_000)]
    public void Left_ThroughAWholeYear_MostlyComesTrue(int tokensPerMinute)
    {
        var time = new VirtualTime();
        var options = new SimulatorOptions { Tier = new ProviderTier(tokensPerMinute, 5_000), Time = time };
        using var model = new RehearsedModel(options, new ItemResponder(new WordRange(80, 116)));
        using var governor = new Governor(new GovernorOptions(), time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        List<(TimeSpan At, TimeLeft Left)> told = [];
        time.Run(() => new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default), report =>
        {
            if (report.Left is { } left && report.DoneItems < report.Items) told.Add((time.Elapsed, left));
        }));

        Assert.True(told.Count > 20);
        var right = told.Count(one => time.Elapsed - one.At >= one.Left.Least && time.Elapsed - one.At <= one.Left.Most);
        Assert.InRange((double)right / told.Count, 0.8, 1);
        Assert.All(told.Where(one => time.Elapsed - one.At > TimeSpan.FromMinutes(2)), one => Assert.InRange(one.Left.Most / one.Left.Least, 1, 3.5));
    }

    [Fact]
    public void PartsOfFirst_NothingElseWaits_MakesAsManyAsTheBudgetPays()
    {
        EndGame.Left[] left = [new(12_000, 120, 60)];
        Assert.Equal(4, EndGame.PartsOfFirst(left, available: 1_000_000, tokensASecond: 7500, underWay: 0, promptTokens: 2000, budget: 6000));
        Assert.Equal(1, EndGame.PartsOfFirst(left, available: 1_000_000, tokensASecond: 7500, underWay: 0, promptTokens: 2000, budget: 1999));
    }

    [Fact]
    public void PartsOfFirst_OthersTakeAsLongAnyway_StaysWhole()
    {
        EndGame.Left[] left = [new(12_000, 120, 60)];
        Assert.Equal(1, EndGame.PartsOfFirst(left, available: 1_000_000, tokensASecond: 7500, underWay: 120, promptTokens: 2000, budget: 100_000));
        // More than two minutes until the last of these is let go: the first has time enough.
        Assert.Equal(1, EndGame.PartsOfFirst([.. Enumerable.Repeat(left[0], 100)], available: 0, tokensASecond: 7500, underWay: 0, promptTokens: 2000, budget: 100_000));
        Assert.Equal(1, EndGame.PartsOfFirst([new(12_000, 120, 1)], available: 1_000_000, tokensASecond: 7500, underWay: 0, promptTokens: 2000, budget: 100_000));
    }
}
