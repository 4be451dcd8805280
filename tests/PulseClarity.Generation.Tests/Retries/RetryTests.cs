using Microsoft.Extensions.AI;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Retries;

/// <summary>Which failures are tried again, when, and for how long.</summary>
public sealed class RetryTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public void Answer_FailsAtFirst_WaitsDoubleUpToTheBound()
    {
        var model = Failing(9, ProviderFailure.ServerError);
        Ask(model);
        var waits = model.Calls.Zip(model.Calls.Skip(1), (before, after) => (after.At - before.At).TotalSeconds).ToList();
        for (var retry = 0; retry < waits.Count; retry++) Assert.InRange(waits[retry], 0, Math.Min(60, Math.Pow(2, retry)));
        Assert.True(waits.Sum() > 30, "Full jitter takes half of the bounds on average.");
    }

    [Fact]
    public void Answer_RetryAfterTold_WaitsJustThat()
    {
        var model = new ScriptedModel(_time)
        {
            Takes = TimeSpan.Zero,
            Script = call => call.Number == 1
                ? throw new ProviderException(ProviderFailure.RateLimited, "429") { RateLimits = new RateLimitReading { RetryAfter = TimeSpan.FromSeconds(42) } }
                : "",
        };
        Ask(model);
        Assert.Equal(42, _time.Elapsed.TotalSeconds);
    }

    [Fact]
    public void Answer_NeverComes_IsGivenUpAtTheDeadline()
    {
        var model = Failing(int.MaxValue, ProviderFailure.ServerError);
        var error = Assert.Throws<ProviderException>(() => Ask(model));
        Assert.InRange(_time.Elapsed, TimeSpan.FromMinutes(19), TimeSpan.FromMinutes(20));
        Assert.Matches(@"Given up after \d+ minutes of trying. At last: It failed.", error.Message);
    }

    [Fact]
    public void Answer_AskedToWaitPastTheDeadline_IsGivenUpAtOnce()
    {
        var model = new ScriptedModel(_time)
        {
            Takes = TimeSpan.Zero,
            Script = _ => throw new ProviderException(ProviderFailure.RateLimited, "429") { RateLimits = new RateLimitReading { RetryAfter = TimeSpan.FromHours(3) } },
        };
        Assert.Throws<ProviderException>(() => Ask(model));
        Assert.Equal(TimeSpan.Zero, _time.Elapsed);
    }

    [Theory]
    [InlineData(ProviderFailure.KeyRefused)]
    [InlineData(ProviderFailure.UnknownModel)]
    [InlineData(ProviderFailure.TooLarge)]
    [InlineData(ProviderFailure.Rejected)]
    public void Answer_WouldFailAgain_IsNotTriedAgain(ProviderFailure failure)
    {
        var model = Failing(int.MaxValue, failure);
        Assert.Throws<ProviderException>(() => Ask(model));
        Assert.Single(model.Calls);
    }

    [Theory]
    [InlineData(ProviderFailure.NotReached, 4)]
    [InlineData(ProviderFailure.Exhausted, 5)]
    public void Answer_DeadOrExhausted_IsBelievedAfterAFewTries(ProviderFailure failure, int tries)
    {
        var model = Failing(int.MaxValue, failure);
        Assert.Equal(failure, Assert.Throws<ProviderException>(() => Ask(model)).Failure);
        Assert.Equal(tries, model.Calls.Count);
    }

    [Fact]
    public void Answer_LostAfterItHasAnswered_IsTriedForLonger()
    {
        var model = new ScriptedModel(_time) { Takes = TimeSpan.Zero, Script = call => call.Number is > 1 and < 10 ? throw new ProviderException(ProviderFailure.NotReached, "Gone.") : "" };
        using var client = ClientOf(model);
        _time.Run(async () =>
        {
            await client.GetResponseAsync("a");
            await client.GetResponseAsync("b");
        });
        Assert.Equal(10, model.Calls.Count);
    }

    private ScriptedModel Failing(int times, ProviderFailure failure) => new(_time)
    {
        Takes = TimeSpan.Zero,
        Script = call => call.Number <= times ? throw new ProviderException(failure, "It failed.") : "",
    };

    private RetryingChatClient ClientOf(ScriptedModel model) => new(model, new RetryOptions(), new Random(7), _time);

    private void Ask(ScriptedModel model)
    {
        using var client = ClientOf(model);
        _time.Run(() => client.GetResponseAsync("Say something."));
    }
}
