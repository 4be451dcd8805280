using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.OpenAi;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Spending;
using PulseClarity.ProviderSimulator;
using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.Generation.Tests.Wire;

/// <summary>OpenAI's client as we set it up, over real HTTP: what it sends, what it reads, and the sentence for each thing that can go wrong.</summary>
public sealed class OpenAiTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.RateLimit)]
    [InlineData(FaultKind.Reset)]
    public async Task Answer_ItFails_TheClientItselfSendsNoSecondRequest(FaultKind fault)
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Faults = FaultMix.Of(fault) });
        await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation));
        Assert.Equal(1, (await wired.DrainAsync()).Asked);
    }

    [Fact]
    public async Task Answer_TakesLongerThanTheClientsOwnTimeout_IsWaitedFor()
    {
        var slow = Wired.Instant with { TimeToFirstToken = TimeSpan.FromSeconds(1.2), LatencyDeviation = 0 };
        // The client's time-out, which is 100 s by default, ends what takes longer ...
        await using var impatient = await Wired.StartAsync(slow, change: options => options with { Stream = false, CallTimeout = TimeSpan.FromSeconds(0.4), StallTimeout = TimeSpan.FromSeconds(0.2) });
        Assert.Equal(ProviderFailure.TimedOut, await FailureOf(impatient));
        // ... so ours is set above what any call may take.
        await using var patient = await Wired.StartAsync(slow, change: options => options with { Stream = false });
        Assert.NotEmpty((await patient.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation)).Text);
        Assert.True(new OpenAiOptions { Key = "", Model = "" }.CallTimeout > TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Answer_StopsComing_IsGivenUpAfterTheStallTimeoutAndNotTheCalls()
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Faults = FaultMix.Of(FaultKind.Hang) }, change: options => options with { StallTimeout = TimeSpan.FromSeconds(0.3) });
        Assert.Equal(ProviderFailure.TimedOut, await FailureOf(wired));
    }

    [Fact]
    public async Task Answer_DripsInSlowly_IsWaitedForAsLongAsSomethingComes()
    {
        var drip = Wired.Instant with { Faults = FaultMix.Of(FaultKind.Drip), DripTime = TimeSpan.FromSeconds(2) };
        await using var wired = await Wired.StartAsync(drip, change: options => options with { StallTimeout = TimeSpan.FromSeconds(1) });
        Assert.NotEmpty((await wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation)).Text);
    }

    [Fact]
    public async Task Answer_WithSchema_IsAskedStrictly()
    {
        // The simulator answers 500 when a text does not fit a schema that is strict, and only then.
        await using var wired = await Wired.StartAsync(responder: new Saying("{}"));
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""")) };
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", options, Cancellation));
        Assert.Contains("does not fit the strict schema", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_StreamedOrNot_HasTextUsageAndLimits(bool stream)
    {
        await using var wired = await Wired.StartAsync(change: options => options with { Stream = stream });
        var pieces = new StringBuilder();
        var options = new CallOptions
        {
            MaxOutputTokens = 500,
            Streamed = piece =>
            {
                pieces.Append(piece);
                return false;
            },
        };
        var prompt = string.Concat(Enumerable.Repeat("The same beginning of a long prompt. ", 200));
        await wired.Model.GetResponseAsync(prompt, new ChatOptions { MaxOutputTokens = 500 }, Cancellation);
        var response = await wired.Model.GetResponseAsync(prompt, options, Cancellation);
        Assert.Equal(stream ? response.Text : "", pieces.ToString());
        Assert.Equal("gpt-4o", response.ModelId);
        var charged = (await wired.DrainAsync()).Charged;
        var usage = TokenUsage.Of(response.Usage)!.Value;
        Assert.Equal((charged.Input / 2, charged.Output / 2, charged.Cached), (usage.Input, usage.Output, usage.Cached));
        Assert.True(usage.Cached >= 1024);
        Assert.Equal((450_000, 5_000), (RateLimits.Of(response)!.TokenLimit, RateLimits.Of(response)!.RequestLimit));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_Refused_IsKnownAsARefusal(bool stream)
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Faults = FaultMix.Of(FaultKind.Refusal) }, change: options => options with { Stream = stream });
        var response = await wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation);
        Assert.NotNull(Refusal.Of(response));
    }

    [Fact]
    public async Task Answer_WrongKey_IsOneClearSentence()
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Keys = ["right"] });
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation));
        Assert.Equal(ProviderFailure.KeyRefused, error.Failure);
        Assert.Contains("does not take the key. Check the configured key, and that it may use 'gpt-4o'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_UnknownModel_IsOneClearSentence()
    {
        await using var wired = await Wired.StartAsync(change: options => options with { Model = "gpt-9" });
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation));
        Assert.Equal(ProviderFailure.UnknownModel, error.Failure);
        Assert.Contains("knows no model 'gpt-9'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_NobodyThere_IsOneClearSentence()
    {
        await using var wired = await Wired.StartAsync(change: options => options with { Endpoint = new Uri($"http://127.0.0.1:{FreePort()}/v1") });
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation));
        Assert.Equal(ProviderFailure.NotReached, error.Failure);
        Assert.Contains("cannot be reached: nobody answers there. Check the endpoint's address", error.Message, StringComparison.Ordinal);
        Assert.False(error.MayBeCharged);
    }

    [Theory]
    [InlineData(FaultKind.RateLimit, ProviderFailure.RateLimited, false)]
    [InlineData(FaultKind.RateLimitSilent, ProviderFailure.RateLimited, false)]
    [InlineData(FaultKind.InsufficientQuota, ProviderFailure.Exhausted, false)]
    [InlineData(FaultKind.ServerError, ProviderFailure.ServerError, false)]
    [InlineData(FaultKind.Unavailable, ProviderFailure.ServerError, false)]
    [InlineData(FaultKind.Reset, ProviderFailure.ConnectionLost, true)]
    [InlineData(FaultKind.ResetInBody, ProviderFailure.ConnectionLost, true)]
    [InlineData(FaultKind.Truncation, ProviderFailure.ConnectionLost, true)]
    public async Task Answer_EachFault_IsKnownForWhatItIs(FaultKind fault, ProviderFailure failure, bool mayBeCharged)
    {
        foreach (var stream in new[] { true, false })
        {
            await using var wired = await Wired.StartAsync(Wired.Instant with { Faults = FaultMix.Of(fault) }, change: options => options with { Stream = stream });
            var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation));
            Assert.Equal(failure, error.Failure);
            Assert.Equal(mayBeCharged, error.MayBeCharged);
            Assert.Equal(fault == FaultKind.RateLimit, error.RateLimits?.RetryAfter is not null);
        }
    }

    [Fact]
    public async Task Answer_LargerThanTheMinutesQuota_IsKnownAsTooLarge()
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Tier = new ProviderTier(1000, 10) });
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", new ChatOptions { MaxOutputTokens = 2000 }, Cancellation));
        Assert.Equal(ProviderFailure.TooLarge, error.Failure);
    }

    [Fact]
    public async Task Answer_LongerThanTheContext_IsKnownAsTooLarge()
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Models = [new SimulatedModel("gpt-4o", ContextTokens: 100)] });
        var error = await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync(new string('x', 1000), cancellationToken: Cancellation));
        Assert.Equal(ProviderFailure.TooLarge, error.Failure);
    }

    [Fact]
    public async Task Answer_CallerGivesUp_IsACancellationAndNoFailure()
    {
        await using var wired = await Wired.StartAsync(Wired.Instant with { Faults = FaultMix.Of(FaultKind.Hang) });
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(0.2), TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: soon.Token));
    }

    private static async Task<ProviderFailure> FailureOf(Wired wired) =>
        (await Assert.ThrowsAsync<ProviderException>(() => wired.Model.GetResponseAsync("Say something.", cancellationToken: Cancellation))).Failure;

    private static System.Text.Json.JsonElement Parse(string json) => System.Text.Json.JsonElement.Parse(json);

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private sealed class Saying(string text) : IResponder
    {
        public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation) => ValueTask.FromResult(text);
    }
}
