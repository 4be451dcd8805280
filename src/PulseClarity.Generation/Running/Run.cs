using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Quota;
using PulseClarity.Generation.Retries;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>
/// One run of a plan. Calls tell what happens to them as events; one loop reads these and alone decides what comes next, so that nothing
/// here needs a lock.
/// </summary>
internal sealed class Run(
    Plan plan,
    RunState state,
    Caller caller,
    ModelLine line,
    ModelLine? fallback,
    Ledger ledger,
    RunnerOptions options,
    TimeProvider time,
    Action<RunProgress>? progress)
{
    private const double SecondsAMinute = 60;

    // How much earlier or later than reckoned a run may end, beside the slowness of single answers.
    private const double Margin = 0.2;

    // The share of an answer that must have come before it tells alone when the rest will.
    private const double EnoughToJudge = 0.3;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(200);

    private readonly Channel<RunEvent> _events = Channel.CreateUnbounded<RunEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly HashSet<WorkUnit> _underWay = [];
    private readonly WritingSpeed _speed = new();
    private readonly double _splittingBudget = plan.Batches.Sum(batch => batch.Items.Sum(item => item.ExpectedTokens)) * options.ShareForSplitting;
    private double _spentOnSplitting;
    private double _promptTokens = plan.Instructions.Length / 4d;
    private int _waiting;
    private long _reported;
    private string? _stopped;
    private Exception? _defect;

    internal async Task<RunResult> GoAsync(CancellationToken cancellation)
    {
        Report(always: true);
        await using var grace = time.CreateTimer(_ => _events.Writer.TryWrite(new RunEvent.GraceOver()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using (cancellation.Register(() => _events.Writer.TryWrite(new RunEvent.Cancelled())))
        {
            while (true)
            {
                while (MayStart(cancellation)) Start();
                if (_underWay.Count == 0) break;
                Handle(await _events.Reader.ReadAsync(CancellationToken.None), grace);
            }
        }

        if (_defect is { } defect) throw new InvalidOperationException($"The run of '{plan.Id}' met a defect: {defect.Message}", defect);
        Report(always: true);
        cancellation.ThrowIfCancellationRequested();
        return Result();
    }

    // One call at a time waits for the quota, so that what becomes ready meanwhile can go before what was ready earlier.
    private bool MayStart(CancellationToken cancellation) =>
        state.HasReady && _stopped is null && _defect is null && !cancellation.IsCancellationRequested && _waiting == 0
        && _underWay.Count < (plan.AtOnce ?? int.MaxValue);

    private void Start()
    {
        var parts = Parts();
        var unit = state.Take();
        if (parts > 1)
        {
            _spentOnSplitting += (parts - 1) * _promptTokens;
            var split = unit.Split(parts).ToList();
            foreach (var part in split.Skip(1)) state.Put(part, isRetry: true);
            unit = split[0];
        }

        _underWay.Add(unit);
        _waiting++;
        _ = AskAsync(unit);
    }

    private async Task AskAsync(WorkUnit unit)
    {
        var letGo = 0;
        try
        {
            var asked = unit.Refusals >= options.RefusalsBeforeFallback && fallback is not null ? fallback : line;
            var outcome = await caller.AskAsync(
                asked,
                unit,
                unit.Batch.Prompt(new PromptContext([.. unit.Items.Select(asked => asked.Item)], state.Before(unit.Batch))),
                _speed.Tokens(unit.ExpectedTokens),
                () =>
                {
                    if (Interlocked.Exchange(ref letGo, 1) == 0) _events.Writer.TryWrite(new RunEvent.LetGo(unit));
                },
                (item, answer) => _events.Writer.TryWrite(new RunEvent.Arrived(unit, item, answer)));
            _events.Writer.TryWrite(new RunEvent.Answered(unit, outcome));
        }
        catch (Exception error)
        {
            // Whatever it is, the loop must hear of it, or the run would wait for this call for ever.
            _events.Writer.TryWrite(new RunEvent.Failed(unit, error));
        }
    }

    private void Handle(RunEvent happened, ITimer grace)
    {
        switch (happened)
        {
            case RunEvent.LetGo { Unit: var unit }:
                unit.LetGoAt = time.GetTimestamp();
                _waiting--;
                break;
            case RunEvent.Arrived { Unit: var unit, Item: var item, Answer: var answer }:
                state.Accept(unit.Batch, new Dictionary<string, JsonElement> { [item] = answer });
                break;
            case RunEvent.Answered { Unit: var unit, Outcome: var outcome }:
                End(unit);
                TakeIn(unit, outcome);
                break;
            case RunEvent.Failed { Unit: var unit, Error: var error }:
                End(unit);
                Fail(unit, error);
                break;
            case RunEvent.Cancelled:
                DropWaiting();
                grace.Change(options.Grace, Timeout.InfiniteTimeSpan);
                break;
            case RunEvent.GraceOver:
                foreach (var unit in _underWay) unit.Cancel.Cancel();
                break;
        }

        if (happened is not RunEvent.LetGo) Report();
    }

    private void End(WorkUnit unit)
    {
        _underWay.Remove(unit);
        if (unit.LetGoAt is null) _waiting--;
        unit.Cancel.Dispose();
    }

    private void TakeIn(WorkUnit unit, CallOutcome outcome)
    {
        if (outcome.Usage is { } usage)
        {
            _promptTokens = usage.Input;
            if (outcome.IsWhole && outcome.Finish == "stop") _speed.Learn(unit.ExpectedTokens, usage.Output, outcome.Took);
        }

        state.Accept(unit.Batch, outcome.Accepted);
        List<AskedItem> left = [.. unit.Items.Where(asked => !outcome.Accepted.ContainsKey(asked.Item.Id))];
        if (left.Count == 0) return;
        if (outcome.Finish == CallOutcome.BrokenOff)
        {
            state.Put(new WorkUnit(unit.Batch, left) { Refusals = unit.Refusals, Cuts = unit.Cuts }, isRetry: true);
            return;
        }

        if (outcome.Finish == CallOutcome.Length && unit.Items.Count > 1)
        {
            // Nothing was wrong with them but that they were too many at once.
            foreach (var half in new WorkUnit(unit.Batch, left) { Refusals = unit.Refusals }.Split(left.Count < unit.Items.Count ? 1 : 2))
                state.Put(half, isRetry: true);
            return;
        }

        AskAgain(unit, left, outcome);
    }

    private void AskAgain(WorkUnit unit, List<AskedItem> left, CallOutcome outcome)
    {
        List<AskedItem> again = [];
        foreach (var (item, tries, _) in left)
        {
            var complaint = outcome.Refused[item.Id];
            if (tries + 1 < options.TriesPerItem) again.Add(new AskedItem(item, tries + 1, complaint));
            else state.GiveUp(unit.Batch, item.Id, complaint);
        }

        if (again.Count == 0) return;
        state.Put(
            new WorkUnit(unit.Batch, again)
            {
                Refusals = unit.Refusals + (outcome.Finish is CallOutcome.Refusal or CallOutcome.ContentFilter ? 1 : 0),
                Cuts = unit.Cuts + (outcome.Finish == CallOutcome.Length ? 1 : 0),
            },
            isRetry: true);
    }

    private void Fail(WorkUnit unit, Exception error)
    {
        switch (error)
        {
            case OperationCanceledException:
                break;
            case RequestTooLargeException or ProviderException { Failure: ProviderFailure.TooLarge } when unit.Items.Count > 1:
                foreach (var half in unit.Split(2)) state.Put(half, isRetry: true);
                break;
            case RequestTooLargeException or ProviderException { Failure: ProviderFailure.TooLarge or ProviderFailure.Rejected }:
                foreach (var (item, _, _) in unit.Items) state.GiveUp(unit.Batch, item.Id, error.Message);
                break;
            case ProviderException or SpendCapException or CheckpointException:
                Stop(error.Message);
                break;
            default:
                _defect ??= error;
                DropWaiting();
                break;
        }
    }

    private void Stop(string reason)
    {
        _stopped ??= reason;
        DropWaiting();
    }

    // They have no place in the quota yet, so nothing is paid.
    private void DropWaiting()
    {
        foreach (var unit in _underWay.Where(unit => unit.LetGoAt is null)) unit.Cancel.Cancel();
    }

    private int Parts()
    {
        if (options.ShareForSplitting <= 0 || plan.AtOnce is not null || state.BlockedBatches > 0) return 1;
        var governor = line.Governor.State;
        if (governor.TokensPerMinute is not { } perMinute) return 1;
        var available = governor.AvailableTo(plan.Lane);
        var flow = perMinute * governor.Pace / SecondsAMinute;
        // While more waits than flows in during the first one's answer, that answer is none of the last.
        if ((_speed.Tokens(state.ReadyTokens) - available) / flow > _speed.SlowTime(state.First.ExpectedTokens).TotalSeconds) return 1;
        List<EndGame.Left> left = [.. state.Ready.Select(unit => new EndGame.Left(
            EstimateOf(unit).FinalChargeBy(governor.Counting),
            _speed.SlowTime(unit.ExpectedTokens).TotalSeconds,
            unit.Batch.MaySplit ? unit.Items.Count : 1))];
        // Not by what has come of them: one that is slow is no reason to let others end as late as it will.
        var underWay = _underWay.Select(unit => UsuallyLeftOf(unit, slowness: 1)).DefaultIfEmpty(TimeSpan.Zero).Max().TotalSeconds;
        return EndGame.PartsOfFirst(left, available, flow, underWay, _promptTokens, _splittingBudget - _spentOnSplitting);
    }

    private void Report(bool always = false)
    {
        if (progress is null || (!always && time.GetElapsedTime(_reported) < BetweenReports)) return;
        _reported = time.GetTimestamp();
        progress(new RunProgress(
            state.DoneItems, state.Items, state.DoneBatches, plan.Batches.Count, _underWay.Count(unit => unit.LetGoAt is not null), ledger.Totals, Left()));
    }

    private TimeLeft? Left()
    {
        if (_underWay.Count == 0 && !state.HasReady) return state.DoneItems == state.Items ? new TimeLeft(TimeSpan.Zero, TimeSpan.Zero) : null;
        var governor = line.Governor.State;
        // Before anybody has told the limit, any figure would be made up.
        if (governor.TokensPerMinute is not { } perMinute) return null;
        var flow = perMinute * governor.Pace / SecondsAMinute;
        var waiting = _underWay.Where(unit => unit.LetGoAt is null).Concat(state.Ready).Concat(state.Blocked.Select(WholeOf)).ToList();
        var tokens = waiting.Sum(unit => (double)EstimateOf(unit).FinalChargeBy(governor.Counting));
        var available = governor.AvailableTo(plan.Lane);
        var calls = _underWay.Count + waiting.Count;
        return new TimeLeft(
            Forecast.Of(tokens, available, flow, LongestWay(waiting, 1), Shortest(waiting)) * (1 - Margin),
            Forecast.Of(tokens, available, flow, LongestWay(waiting, _speed.SlowestOf(calls)), Shortest(waiting) * _speed.SlowestOf(waiting.Count)) * (1 + Margin));
    }

    private static WorkUnit WholeOf(Batch batch) => new(batch, [.. batch.Items.Select(item => new AskedItem(item))]);

    // How long the longest chain of answers takes from now on, if the slowest ones are so slow.
    private TimeSpan LongestWay(List<WorkUnit> waiting, double slowness) => _underWay.Select(unit => LeftOf(unit, slowness))
        .Concat(waiting.Select(unit => _speed.Time(Math.Max(unit.ExpectedTokens, state.WayOf(unit))) * slowness))
        .DefaultIfEmpty(TimeSpan.Zero)
        .Max();

    private TimeSpan Shortest(List<WorkUnit> waiting) =>
        waiting.Count == 0 ? TimeSpan.Zero : _speed.Time(waiting.Min(unit => unit.ExpectedTokens));

    // How long a call that is under way will still take: by what such calls take at first, more and more by what has come of it.
    private TimeSpan LeftOf(WorkUnit unit, double slowness)
    {
        var usual = UsuallyLeftOf(unit, slowness);
        if (unit is not { LetGoAt: { } since, Heard: > 0 and var heard }) return usual;
        // The next answer has half come, on average.
        var come = Math.Min(1, (heard + 0.5) / unit.Items.Count);
        var weight = Math.Min(1, come / EnoughToJudge);
        return time.GetElapsedTime(since) * ((1 - come) / come) * weight + usual * (1 - weight);
    }

    private TimeSpan UsuallyLeftOf(WorkUnit unit, double slowness)
    {
        if (unit.LetGoAt is not { } since) return TimeSpan.Zero;
        var left = _speed.Time(unit.ExpectedTokens) * slowness - time.GetElapsedTime(since);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private CallEstimate EstimateOf(WorkUnit unit) =>
        new(plan.Lane, plan.Id, (int)_promptTokens, _speed.Tokens(unit.ExpectedTokens), unit.OutputTokenLimit);

    private RunResult Result()
    {
        if (_stopped is null) state.GiveUpBlocked();
        Debug.Assert(_stopped is not null || state.DoneItems + state.Missing.Count == state.Items, "Every item is answered or given up.");
        var (end, reason) = (_stopped, state.Missing.Count) switch
        {
            ({ } stopped, _) => (RunEnd.Stopped, stopped),
            (_, 0) => (RunEnd.Complete, null),
            (_, var missing) => (RunEnd.Incomplete, $"{missing} of {state.Items} answers are missing. The first: {state.Missing.First().Key}: {state.Missing.First().Value}"),
        };
        return new RunResult(end, reason, state.All(), state.Missing, ledger.Totals);
    }
}
