using Microsoft.Extensions.Time.Testing;
using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>What was asked and charged, latency in virtual time, and a new beginning.</summary>
public sealed class StatisticsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Prompts_AreCountedByHash_AndReadOverHttpAsTheyAre()
    {
        await using var simulation = await Simulation.StartAsync();
        await simulation.AskAsync(Simulation.Call("once"));
        await simulation.AskAsync(Simulation.Call("twice"));
        await simulation.AskAsync(Simulation.Call("twice", model: "gpt-4o-mini"));
        var here = await simulation.DrainAsync();
        var there = SimulatorStatistics.FromJson(await simulation.Client.GetStringAsync("/simulator/statistics", Cancellation));

        Assert.Equal(here.Prompts, there.Prompts);
        Assert.Equal((here.Asked, here.Answered, here.Charged), (there.Asked, there.Answered, there.Charged));
        Assert.Equal(new PromptCount(1, 1, 1), there.Prompts[Simulation.HashOf("once")]);
        Assert.Equal(new PromptCount(2, 2, 2), there.Prompts[Simulation.HashOf("twice")]);
        Assert.Equal(there.Charged, there.ChargedByModel["gpt-4o"] + there.ChargedByModel["gpt-4o-mini"]);
    }

    [Fact]
    public async Task FaultsAmongCalls_SeenUsage_IsTheChargeLessWhatNobodyCouldSee()
    {
        await using var simulation = await Simulation.StartAsync(
            Simulation.Instant with { Faults = FaultMix.Parse("500=0.1,reset-in-body=0.2,refusal=0.2,invalid-json=0.2") });
        long seen = 0;
        for (var prompt = 0; prompt < 40; prompt++)
        {
            try
            {
                using var response = await simulation.PostAsync(Simulation.Call($"Prompt {prompt}"));
                if (response.IsSuccessStatusCode)
                    seen += (await Simulation.JsonOf(response)).GetProperty("usage").GetProperty("total_tokens").GetInt64();
            }
            catch (HttpRequestException)
            {
                // The reset: its usage is what nobody sees.
                continue;
            }
        }

        var statistics = await simulation.DrainAsync();
        var visible = statistics.Charged - statistics.ChargedUnseen;
        Assert.Equal(visible.Input + visible.Output, seen);
        Assert.Equal(statistics.Faults[FaultKind.ResetInBody], statistics.ChargedUnseen.Calls);
        Assert.Equal(40, statistics.Answered + statistics.Faults.Values.Sum());
    }

    [Fact]
    public async Task Latency_InVirtualTime_IsOverWhenTheClockSaysSo()
    {
        var time = new FakeTimeProvider();
        await using var simulation = await Simulation.StartAsync(
            new SimulatorOptions { Time = time, ClockFactor = 60, LatencyDeviation = 0, TokensPerSecond = 10 }, new FixedResponder(new string('x', 1180)));
        var answer = simulation.AskAsync(Simulation.Call());
        while (simulation.Provider.Statistics.InFlight == 0) await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, Cancellation);

        // Half a second and 295 tokens at 10 a second are 30 s of the provider's: half a second here.
        time.Advance(TimeSpan.FromMilliseconds(490));
        Assert.Equal(1, simulation.Provider.Statistics.InFlight);
        while (!answer.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancellation);
        }

        Assert.Equal("stop", Simulation.FinishOf(await answer));
    }

    [Fact]
    public async Task ClientThatLeaves_IsChargedAndCountedAsGone()
    {
        await using var simulation = await Simulation.StartAsync(new SimulatorOptions { TimeToFirstToken = TimeSpan.FromHours(1) });
        simulation.Client.Timeout = TimeSpan.FromMilliseconds(200);
        await Assert.ThrowsAsync<TaskCanceledException>(() => simulation.PostAsync(Simulation.Call()));

        var statistics = await simulation.DrainAsync();
        Assert.Equal((1, 0, 1), (statistics.Abandoned, statistics.Answered, statistics.ChargedUnseen.Calls));
        Assert.Equal(new PromptCount(1, 0, 1), statistics.Prompts[Simulation.HashOf("Say something.")]);
    }

    [Fact]
    public async Task Reset_ForgetsEverything()
    {
        await using var simulation = await Simulation.StartAsync();
        await simulation.AskAsync(Simulation.Call());
        using var response = await simulation.Client.PostAsync(new Uri("/simulator/reset", UriKind.Relative), null, Cancellation);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal((0, 0), (simulation.Provider.Statistics.Asked, simulation.Provider.Statistics.Prompts.Count));
    }
}
