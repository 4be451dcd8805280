using CsCheck;
using Microsoft.Extensions.AI;
using PulseClarity.Generation.Calls;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Spending;
using PulseClarity.Rehearsal;

namespace PulseClarity.Generation.Tests.Quota;

/// <summary>
/// The governor in virtual time: never above the limit; lanes and flows in their order; nobody starves; nothing is lost when somebody
/// leaves, fails or is refused; it learns, and obeys.
/// </summary>
public sealed class GovernorTests
{
    private const int Limit = 60_000;

    private static readonly GovernorOptions Options = new() { TokensPerMinute = Limit, RequestsPerMinute = 600, KeptForInteractive = 0.1, KeptTokens = 0 };

    private static readonly Gen<(double At, Lane Lane, int Flow, int Input, int Output, double Takes, int Ending)[]> Calls = Gen
        .Select(Gen.Double[0, 120], Gen.Enum<Lane>(), Gen.Int[0, 3], Gen.Int[1, 4000], Gen.Int[1, 6000], Gen.Double[0, 40], Gen.Int[0, 9])
        .Array[1, 120];

    [Fact]
    public void ReserveAsync_AnyCalls_NeverLetsGoMoreThanTheLimitInAnyWindow() => Calls.Sample(
        calls =>
        {
            var time = new VirtualTime();
            List<(double At, int Tokens)> letGo = [];
            using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
            time.Run(() => Task.WhenAll(calls.Select(async call =>
            {
                using var leaving = new CancellationTokenSource(TimeSpan.FromSeconds(call.At + (call.Ending == 0 ? 5 : 100_000)), time);
                await Task.Delay(TimeSpan.FromSeconds(call.At), time);
                try
                {
                    var reservation = await governor.ReserveAsync(new CallEstimate(call.Lane, $"{call.Flow}", call.Input, call.Output, call.Output), leaving.Token);
                    letGo.Add((time.Elapsed.TotalMinutes, call.Input + call.Output));
                    await Task.Delay(TimeSpan.FromSeconds(call.Takes), time);
                    await reservation.EndAsync(call.Ending == 1 ? new CallEnd.BrokenOff() : new CallEnd.Answered(call.Input, call.Output));
                }
                catch (OperationCanceledException)
                {
                    Assert.Equal(0, call.Ending);
                }
            })));

            for (var first = 0; first < letGo.Count; first++)
            {
                var sum = 0;
                for (var last = first; last < letGo.Count; last++)
                {
                    sum += letGo[last].Tokens;
                    var bucketAndFlow = Limit * (1 + letGo[last].At - letGo[first].At);
                    Assert.True(sum <= bucketAndFlow + 1, $"{sum} tokens from minute {letGo[first].At} to {letGo[last].At}");
                }
            }

            var state = governor.State;
            Assert.Equal((0, 0, 0, 0), (state.InFlight, state.WaitingInteractive, state.WaitingStandard, state.WaitingBulk));
        },
        iter: 150);

    [Fact]
    public void ReserveAsync_BulkSaturates_InteractiveStartsAtOnce()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
        List<double> waits = [];
        time.Run(async () =>
        {
            using var end = new CancellationTokenSource(TimeSpan.FromMinutes(20), time);
            var bulk = Enumerable.Range(0, 50).Select(_ => KeepAskingAsync(governor, time, Lane.Bulk, 5000, end.Token)).ToList();
            for (var call = 0; call < 20; call++)
            {
                await Task.Delay(TimeSpan.FromSeconds(50), time);
                var before = time.Elapsed;
                var reservation = await governor.ReserveAsync(Call(Lane.Interactive, 4000), CancellationToken.None);
                waits.Add((time.Elapsed - before).TotalSeconds);
                await reservation.EndAsync(new CallEnd.Answered(0, 4000));
            }

            await Task.WhenAll(bulk);
        });
        Assert.All(waits, wait => Assert.Equal(0, wait));
    }

    [Fact]
    public void ReserveAsync_InteractiveFlood_BulkStillGetsItsShare()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
        var (interactive, slow) = (0, 0);
        time.Run(async () =>
        {
            using var end = new CancellationTokenSource(TimeSpan.FromMinutes(60), time);
            var flood = Task.WhenAll(Enumerable.Range(0, 30).Select(_ => KeepAskingAsync(governor, time, Lane.Interactive, 3000, end.Token)));
            var bulk = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => KeepAskingAsync(governor, time, Lane.Bulk, 9000, end.Token)));
            (interactive, slow) = ((await flood).Sum(), (await bulk).Sum());
        });
        var share = (double)slow / (interactive + slow);
        Assert.InRange(share, 0.08, 0.15);
    }

    [Fact]
    public void ReserveAsync_ShortRunBehindALongOne_TakesTurns()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
        List<string> order = [];
        time.Run(async () =>
        {
            var all = Enumerable.Range(0, 40).Select(_ => "long").Concat(Enumerable.Range(0, 4).Select(_ => "short")).Select(async flow =>
            {
                var reservation = await governor.ReserveAsync(new CallEstimate(Lane.Bulk, flow, 0, 10_000, 10_000), CancellationToken.None);
                order.Add(flow);
                await reservation.EndAsync(new CallEnd.Answered(0, 10_000));
            });
            await Task.WhenAll(all);
        });
        // The first five go before the short run has come; from then on every second is its.
        Assert.InRange(order.LastIndexOf("short"), 9, 14);
    }

    [Fact]
    public void ReserveAsync_TenThousandWaiters_AllAreServedInOrderAndNoneAreWokenTwice()
    {
        var time = new VirtualTime();
        using var governor = new Governor(new GovernorOptions { RequestsPerMinute = 600_000, KeptForInteractive = 0 }, time);
        List<int> served = [];
        time.Run(async () =>
        {
            var blocker = await governor.ReserveAsync(Call(Lane.Bulk, 1), CancellationToken.None);
            await blocker.EndAsync(new CallEnd.RateLimited(Told(10)));
            var waiting = Enumerable.Range(0, 10_000).Select(async index =>
            {
                var reservation = await governor.ReserveAsync(Call(Lane.Bulk, 1), CancellationToken.None);
                served.Add(index);
                await reservation.EndAsync(new CallEnd.Answered(1, 1));
            }).ToList();
            Assert.Equal(10_000, governor.State.WaitingBulk);
            await Task.WhenAll(waiting);
        });
        Assert.Equal(Enumerable.Range(0, 10_000), served);
    }

    [Fact]
    public void ReserveAsync_HalfOfThemLeave_TheOthersGoAndNothingStaysReserved()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
        var (served, left) = (0, 0);
        time.Run(async () =>
        {
            using var leaving = new CancellationTokenSource();
            var waiting = Enumerable.Range(0, 200).Select(async index =>
            {
                try
                {
                    var reservation = await governor.ReserveAsync(Call(Lane.Standard, 6000), index % 2 == 0 ? leaving.Token : CancellationToken.None);
                    served++;
                    await Task.Delay(TimeSpan.FromSeconds(1), time);
                    await reservation.EndAsync(new CallEnd.Answered(0, 6000));
                }
                catch (OperationCanceledException)
                {
                    left++;
                }
            }).ToList();
            // Not CancelAsync: its callbacks would run on another thread.
            leaving.Cancel();
            await Task.WhenAll(waiting);
            await Task.Delay(TimeSpan.FromMinutes(2), time);
        });
        Assert.Equal(200, served + left);
        Assert.InRange(left, 80, 100);
        Assert.Equal(Limit, governor.State.AvailableTokens);
    }

    [Fact]
    public void ReserveAsync_LargerThanAMinutesQuota_IsRefusedAtOnceWithTheFigures()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options, time);
        time.Run(async () =>
        {
            var refused = await Assert.ThrowsAsync<RequestTooLargeException>(async () => await governor.ReserveAsync(Call(Lane.Bulk, Limit + 1), CancellationToken.None));
            Assert.Equal((Limit + 1, Limit), (refused.Needed, refused.Limit));
            Assert.Contains("60,001 tokens", refused.Message, StringComparison.Ordinal);
        });
        Assert.Equal(TimeSpan.Zero, time.Elapsed);
    }

    [Fact]
    public void ReserveAsync_LimitTurnsOutSmaller_WhoCanNeverGoIsToldSo()
    {
        var time = new VirtualTime();
        using var governor = new Governor(new GovernorOptions { FirstWindow = 1 }, time);
        time.Run(async () =>
        {
            var first = await governor.ReserveAsync(Call(Lane.Bulk, 1000), CancellationToken.None);
            var waiting = governor.ReserveAsync(Call(Lane.Bulk, 50_000), CancellationToken.None).AsTask();
            await first.ObserveAsync(new RateLimitReading { TokenLimit = 30_000, RemainingTokens = 29_000 });
            await Assert.ThrowsAsync<RequestTooLargeException>(() => waiting);
            await first.EndAsync(new CallEnd.Answered(0, 1000));
        });
    }

    [Fact]
    public void EndAsync_RetryAfter_NobodyGoesBefore()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options, time);
        time.Run(async () =>
        {
            var refused = await governor.ReserveAsync(Call(Lane.Bulk, 100), CancellationToken.None);
            await refused.EndAsync(new CallEnd.RateLimited(Told(7)));
            await governor.ReserveAsync(Call(Lane.Interactive, 100), CancellationToken.None);
        });
        Assert.Equal(7, time.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public void EndAsync_ResetTimesOnly_WaitsUntilEnoughHasFlowedIn()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options, time);
        time.Run(async () =>
        {
            var refused = await governor.ReserveAsync(Call(Lane.Bulk, 100), CancellationToken.None);
            await refused.EndAsync(new CallEnd.RateLimited(new RateLimitReading { RequestLimit = 600, RemainingRequests = 0, RequestsReset = TimeSpan.FromMinutes(20) }));
            await governor.ReserveAsync(Call(Lane.Interactive, 100), CancellationToken.None);
        });
        Assert.Equal(2, time.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public void EndAsync_RefusedWithoutAWord_SlowsDownOnceAndRecovers()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options, time);
        time.Run(async () =>
        {
            var calls = new List<IReservation>();
            for (var i = 0; i < 4; i++) calls.Add(await governor.ReserveAsync(Call(Lane.Bulk, 100), CancellationToken.None));
            await Task.Delay(TimeSpan.FromSeconds(1), time);
            foreach (var call in calls) await call.EndAsync(new CallEnd.RateLimited(null));
            // All were sent before the first refusal was known: one decrease.
            Assert.Equal(0.7, governor.State.Pace, 0.001);
            await Task.Delay(TimeSpan.FromSeconds(5), time);
            Assert.Equal(0.8, governor.State.Pace, 0.001);
            await Task.Delay(TimeSpan.FromSeconds(60), time);
            Assert.Equal(1, governor.State.Pace);
        });
    }

    [Fact]
    public void ReserveAsync_NoLimitKnown_KeepsToAWindowThatGrowsAndHalves()
    {
        var time = new VirtualTime();
        using var governor = new Governor(new GovernorOptions { FirstWindow = 4 }, time);
        time.Run(async () =>
        {
            var waiting = Enumerable.Range(0, 30).Select(_ => governor.ReserveAsync(Call(Lane.Bulk, 100), CancellationToken.None).AsTask()).ToList();
            Assert.Equal((4, 26), (governor.State.InFlight, governor.State.WaitingBulk));
            for (var call = 0; call < 4; call++) await (await waiting[call]).EndAsync(new CallEnd.Answered(50, 50));
            // A round of answers has doubled it.
            Assert.Equal((8, 18), (governor.State.InFlight, governor.State.WaitingBulk));
            await Task.Delay(TimeSpan.FromSeconds(1), time);
            await (await waiting[4]).EndAsync(new CallEnd.RateLimited(null));
            Assert.Equal((7, 18), (governor.State.InFlight, governor.State.WaitingBulk));
            // From now on it takes a round of answers for one more.
            for (var call = 5; call < 12; call++) await (await waiting[call]).EndAsync(new CallEnd.Answered(50, 50));
            Assert.Equal((5, 13), (governor.State.InFlight, governor.State.WaitingBulk));
            for (var call = 12; call < 30; call++) await (await waiting[call]).EndAsync(new CallEnd.Answered(50, 50));
            Assert.Equal(0, governor.State.InFlight);
        });
    }

    [Fact]
    public void ObserveAsync_LimitsTold_AreTakenButNeverAboveTheConfiguredOnes()
    {
        var time = new VirtualTime();
        using var governor = new Governor(new GovernorOptions { TokensPerMinute = 40_000 }, time);
        time.Run(async () =>
        {
            var call = await governor.ReserveAsync(Call(Lane.Bulk, 100), CancellationToken.None);
            await call.ObserveAsync(new RateLimitReading { TokenLimit = 450_000, RequestLimit = 5000, RemainingTokens = 449_900, RemainingRequests = 4999 });
            Assert.Equal((40_000, 5000), (governor.State.TokensPerMinute, governor.State.RequestsPerMinute));
            await call.ObserveAsync(new RateLimitReading { TokenLimit = 30_000, RequestLimit = 500 });
            Assert.Equal((30_000, 500), (governor.State.TokensPerMinute, governor.State.RequestsPerMinute));
            await call.EndAsync(new CallEnd.Answered(50, 50));
        });
    }

    [Fact]
    public void ObserveAsync_SomebodyElseUsesTheQuotaToo_ItIsNotAskedForTwice()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options with { Counting = TokenCounting.Limit }, time);
        time.Run(async () =>
        {
            var call = await governor.ReserveAsync(Call(Lane.Bulk, 10_000), CancellationToken.None);
            await call.ObserveAsync(new RateLimitReading { TokenLimit = Limit, RemainingTokens = 20_000 });
            await call.EndAsync(new CallEnd.Answered(0, 10_000));
            Assert.Equal(20_000, governor.State.AvailableTokens, 1.0);
        });
    }

    [Fact]
    public void Answer_SpendCapStopsTheCall_GivesItsTokensBack()
    {
        var time = new VirtualTime();
        using var governor = new Governor(Options, time);
        using var client = new GovernedChatClient(new LedgerChatClient(new ScriptedModel(time), "gpt-4o"), governor, time);
        time.Run(() => Assert.ThrowsAsync<SpendCapException>(() => client.GetResponseAsync(
            "Say something.", new CallOptions { MaxOutputTokens = 5000, Ledger = new Ledger(PriceTable.Default, 0.001m) }, CancellationToken.None)));
        Assert.Equal(Limit, governor.State.AvailableTokens);
    }

    [Fact]
    public void Validate_ImpossibleOptions_AreNamed()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Governor(new GovernorOptions { TokensPerMinute = 0 }, TimeProvider.System));
        Assert.Contains("tokens a minute must be above 0", error.Message, StringComparison.Ordinal);
    }

    private static RateLimitReading Told(double retryAfter) => new() { RetryAfter = TimeSpan.FromSeconds(retryAfter) };

    private static CallEstimate Call(Lane lane, int tokens) => new(lane, "run", 0, tokens, tokens);

    private static async Task<int> KeepAskingAsync(Governor governor, VirtualTime time, Lane lane, int tokens, CancellationToken end)
    {
        var used = 0;
        try
        {
            while (true)
            {
                var reservation = await governor.ReserveAsync(Call(lane, tokens), end);
                used += tokens;
                await Task.Delay(TimeSpan.FromSeconds(20), time, CancellationToken.None);
                await reservation.EndAsync(new CallEnd.Answered(0, tokens));
            }
        }
        catch (OperationCanceledException)
        {
            return used;
        }
    }
}
