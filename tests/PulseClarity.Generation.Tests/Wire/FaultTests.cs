using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Running;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Wire;

/// <summary>A year's plan over HTTP from a provider that fails in every way it can, three times in ten.</summary>
public sealed class FaultTests
{
    private const double Quick = 40;

    [Fact]
    public async Task Run_ThreeInTenCallsFail_EveryAnswerIsThereAndTheBooksAgreeToTheToken()
    {
        var kinds = Enum.GetValues<FaultKind>();
        var mix = FaultMix.Parse(string.Join(',', kinds.Select(kind => $"{FaultNames.NameOf(kind)}={0.3 / kinds.Length:0.0000}")));
        var options = new SimulatorOptions { ClockFactor = Quick, HeadersInRealTime = false, Faults = mix, Seed = 3 };
        var time = new QuickTime(Quick);
        await using var wired = await Wired.StartAsync(
            options, new ItemResponder(new WordRange(80, 116)), change: model => model with { StallTimeout = TimeSpan.FromMinutes(4) }, time);
        using var second = OpenAiChatClient.Connect(new OpenAiOptions { Endpoint = wired.Provider.Endpoint, Key = "key", Model = "gpt-4o-mini" }, time);
        using var governor = new Governor(new GovernorOptions(), time);
        using var fallback = ModelLine.Create("gpt-4o-mini", second, governor, new RetryOptions(), new Random(2), time);
        var plan = YearPlan.Make() with { Checks = () => AnswerChecks.Of((_, _, answer) => answer.GetString()!.Split(' ').Length is >= 80 and <= 150 ? null : "It must have 80 to 150 words.") };
        var store = new MemoryCheckpoints();
        var ledger = new Ledger(PriceTable.Default);

        var result = await wired.Runner(store, time, fallback).RunAsync(plan, ledger, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((RunEnd.Complete, null), (result.End, result.Reason));
        Assert.Equal(8_613, result.Answers.Values.Sum(batch => batch.Answers.Count));
        var statistics = await wired.DrainAsync();
        Assert.Equal(kinds.Length, statistics.Faults.Count);
        var seen = statistics.Charged - statistics.ChargedUnseen;
        var booked = result.Spent;
        Assert.Equal((seen.Calls, seen.Input, seen.Cached, seen.Output), (booked.Calls, booked.Usage.Input, booked.Usage.Cached, booked.Usage.Output));
        foreach (var (model, charged) in statistics.ChargedByModel) Assert.True(ledger.ByModel[model].Usage.Input <= charged.Input);
        // What was saved adds up to the same, so that a later process knows it too.
        var saved = await store.LoadAsync(plan.Id, PlanFingerprint.Of(plan), TestContext.Current.CancellationToken);
        Assert.Equal(booked.Usage.Output, saved.Sum(checkpoint => checkpoint.Usage?.Output ?? 0));
        Assert.Equal(booked.Cost, saved.Sum(checkpoint => checkpoint.Cost ?? 0));
    }
}
