using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Quota;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Quota;

/// <summary>Providers count tokens in different ways; a governor that is told nothing finds out, and is refused next to never.</summary>
public sealed class CountingTests
{
    [Theory]
    [InlineData(AdmissionRule.PromptPlusLimit, false, 30_000)]
    [InlineData(AdmissionRule.PromptPlusLimit, false, 450_000)]
    [InlineData(AdmissionRule.PromptPlusLimit, true, 450_000)]
    [InlineData(AdmissionRule.LargerOfPromptAndLimit, false, 30_000)]
    [InlineData(AdmissionRule.LargerOfPromptAndLimit, true, 450_000)]
    [InlineData(AdmissionRule.PromptPlusAnswer, false, 30_000)]
    [InlineData(AdmissionRule.PromptPlusAnswer, false, 450_000)]
    public void Run_WhateverTheProviderCounts_UsesTheQuotaAndIsHardlyEverRefused(AdmissionRule rule, bool corrects, int tokensPerMinute)
    {
        var time = new VirtualTime();
        var options = new SimulatorOptions { Tier = new ProviderTier(tokensPerMinute, 5_000), Admission = rule, CorrectToActual = corrects, Time = time };
        using var model = new RehearsedModel(options, new ItemResponder(new WordRange(80, 116)));
        using var governor = new Governor(new GovernorOptions(), time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        time.Run(async () =>
        {
            var result = await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default));
            Assert.Equal(RunEnd.Complete, result.End);
        });

        Assert.InRange(model.Statistics.RateLimited, 0, model.Statistics.Asked / 100);
        var counted = model.Calls.Sum(call => (double)(corrects ? 0 : call.Tokens));
        var used = (double)(model.Statistics.Charged.Input + model.Statistics.Charged.Output);
        var bound = TimeSpan.FromMinutes(Math.Max(counted, used) / tokensPerMinute);
        Assert.InRange(time.Elapsed / bound, 0, tokensPerMinute == 30_000 ? 1.05 : 1.35);
    }

    [Fact]
    public void Run_NoHeadersAtAll_IsDoneAtTheLimitItWasTold()
    {
        var time = new VirtualTime();
        var options = new SimulatorOptions { Tier = new ProviderTier(450_000, 5_000), SendRateLimitHeaders = false, Time = time };
        using var model = new RehearsedModel(options, new ItemResponder(new WordRange(80, 116)));
        using var governor = new Governor(new GovernorOptions { TokensPerMinute = 450_000, RequestsPerMinute = 5_000 }, time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        time.Run(() => new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default)));
        Assert.Equal(0, model.Statistics.RateLimited);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 400);
    }

    [Fact]
    public void Run_NeitherHeadersNorLimitsTold_IsDoneAllTheSame()
    {
        var time = new VirtualTime();
        var options = new SimulatorOptions { Tier = new ProviderTier(450_000, 5_000), SendRateLimitHeaders = false, Time = time };
        using var model = new RehearsedModel(options, new ItemResponder(new WordRange(80, 116)));
        using var governor = new Governor(new GovernorOptions(), time);
        using var line = ModelLine.Create("gpt-4o", model, governor, new RetryOptions(), new Random(1), time);
        time.Run(async () => Assert.Equal(
            RunEnd.Complete,
            (await new Runner(line, new MemoryCheckpoints(), new RunnerOptions(), time).RunAsync(YearPlan.Make(), new Ledger(PriceTable.Default))).End));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1200);
    }
}
