using System.Net;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>Buckets, headers and the clock factor.</summary>
public sealed class QuotaTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(0.2, "1ms")]
    [InlineData(120, "120ms")]
    [InlineData(1000, "1s")]
    [InlineData(8640, "8.64s")]
    [InlineData(360_000, "6m0s")]
    [InlineData(3_600_000, "1h0m0s")]
    public void Duration_IsWrittenAsOpenAiWritesIt(double milliseconds, string text) =>
        Assert.Equal(text, ProviderDuration.Format(TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void Quota_WhateverIsAsked_NeverGivesMoreThanAMinutesWorthAndTheRefill() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 20_000]).Array[1, 100].Sample(calls =>
        {
            var time = new FakeTimeProvider();
            var quota = new ModelQuota(new ProviderTier(1000, 50), new ProviderClock(time, 3));
            var (granted, requests, start) = (0, 0, time.GetTimestamp());
            foreach (var (tokens, milliseconds) in calls)
            {
                time.Advance(TimeSpan.FromMilliseconds(milliseconds));
                if (quota.Admit(tokens).Admission is Admission.Granted) (granted, requests) = (granted + tokens, requests + 1);
                var minutes = time.GetElapsedTime(start).TotalMinutes * 3;
                Assert.True(granted <= 1000 * (1 + minutes) + 0.001);
                Assert.True(requests <= 50 * (1 + minutes) + 0.001);
            }
        });

    [Fact]
    public void Quota_AfterTheWaitItNamed_Admits()
    {
        var quota = new ModelQuota(new ProviderTier(1000, 50), new ProviderClock(_time, 60));
        Assert.IsType<Admission.Granted>(quota.Admit(900).Admission);
        var refused = Assert.IsType<Admission.Refused>(quota.Admit(400).Admission);
        Assert.Equal(18, refused.Wait!.Value.TotalSeconds, 3);

        _time.Advance(refused.Wait.Value / 60 * 0.99);
        Assert.IsType<Admission.Refused>(quota.Admit(400).Admission);
        _time.Advance(refused.Wait.Value / 60 * 0.011);
        Assert.IsType<Admission.Granted>(quota.Admit(400).Admission);
    }

    [Fact]
    public async Task Headers_OfAnAnswer_TellWhatIsLeft()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Tier = new ProviderTier(6000, 60), Time = _time });
        using var response = await simulation.PostAsync(Simulation.Call("12345678", limit: 595));

        Assert.Equal("6000", Simulation.Header(response, "x-ratelimit-limit-tokens"));
        Assert.Equal("60", Simulation.Header(response, "x-ratelimit-limit-requests"));
        Assert.Equal("5400", Simulation.Header(response, "x-ratelimit-remaining-tokens"));
        Assert.Equal("59", Simulation.Header(response, "x-ratelimit-remaining-requests"));
        Assert.Equal("6s", Simulation.Header(response, "x-ratelimit-reset-tokens"));
        Assert.Equal("1s", Simulation.Header(response, "x-ratelimit-reset-requests"));
        Assert.StartsWith("req_", Simulation.Header(response, "x-request-id"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "100", "1", "100ms")]
    [InlineData(false, "6000", "6", "6s")]
    public async Task TooManyRequests_AtAClockFactor_TellsTheWaitInTheTimeAskedFor(bool real, string milliseconds, string seconds, string reset)
    {
        await using var simulation = await Simulation.StartAsync(
            Simulation.Instant with { Tier = new ProviderTier(100_000, 10), Time = _time, ClockFactor = 60, HeadersInRealTime = real });
        for (var call = 0; call < 10; call++) await simulation.AskAsync(Simulation.Call());
        using var response = await simulation.PostAsync(Simulation.Call());

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(milliseconds, Simulation.Header(response, "retry-after-ms"));
        Assert.Equal(seconds, Simulation.Header(response, "retry-after"));
        var error = await Simulation.ErrorOf(response);
        Assert.Equal("rate_limit_exceeded", error.GetProperty("code").GetString());
        Assert.Contains($"try again in {reset}", error.GetProperty("message").GetString(), StringComparison.Ordinal);

        _time.Advance(TimeSpan.FromMilliseconds(100));
        await simulation.AskAsync(Simulation.Call());
        var statistics = await simulation.DrainAsync();
        Assert.Equal((11, 1), (statistics.Answered, statistics.TooManyRequests));
    }

    [Fact]
    public async Task Call_LargerThanTheLimit_IsRefusedWithTheFiguresAndNoWait()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { Tier = new ProviderTier(1000, 10) });
        using var response = await simulation.PostAsync(Simulation.Call("12345678", limit: 2000));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.False(response.Headers.Contains("retry-after"));
        Assert.Contains("Limit 1000, Used 0, Requested 2005", (await Simulation.ErrorOf(response)).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AdmissionRule.PromptPlusLimit, false, 105)]
    [InlineData(AdmissionRule.LargerOfPromptAndLimit, false, 100)]
    [InlineData(AdmissionRule.PromptPlusAnswer, false, 8)]
    [InlineData(AdmissionRule.PromptPlusLimit, true, 8)]
    public async Task Admission_ByItsRule_TakesWhatTheRuleSays(AdmissionRule rule, bool correct, int taken)
    {
        await using var simulation = await Simulation.StartAsync(
            Simulation.Instant with { Tier = new ProviderTier(10_000, 100), Time = _time, Admission = rule, CorrectToActual = correct },
            new FixedResponder("Twelve chars"));
        await simulation.AskAsync(Simulation.Call("12345678", limit: 100));
        await simulation.DrainAsync();
        using var response = await simulation.PostAsync(Simulation.Call("12345678", limit: 100));

        var own = rule switch { AdmissionRule.PromptPlusAnswer => 8, AdmissionRule.LargerOfPromptAndLimit => 100, _ => 105 };
        Assert.Equal(10_000 - taken - own, int.Parse(Simulation.Header(response, "x-ratelimit-remaining-tokens"), null));
    }

    [Fact]
    public async Task Headers_SwitchedOff_AreNotThere()
    {
        await using var simulation = await Simulation.StartAsync(Simulation.Instant with { SendRateLimitHeaders = false });
        using var response = await simulation.PostAsync(Simulation.Call());
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("x-ratelimit", StringComparison.OrdinalIgnoreCase));
    }
}
