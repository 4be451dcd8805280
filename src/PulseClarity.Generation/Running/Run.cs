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
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(200);

    private readonly Channel<RunEvent> _events = Channel.CreateUnbounded<RunEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly HashSet<WorkUnit> _underWay = [];
    private readonly Outlook _outlook = new(plan, state, options, time);
    private int _waiting;
    private bool _waitsForMoney;
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
        state.HasReady && _stopped is null && _defect is null && !cancellation.IsCancellationRequested && _waiting == 0 && !_waitsForMoney
        && _underWay.Count < (plan.AtOnce ?? int.MaxValue);

    private void Start()
    {
        var parts = _outlook.PartsOfFirst(line.Governor.State, _underWay);
        var unit = state.Take();
        if (parts > 1)
        {
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
                _outlook.Speed.Tokens(unit.ExpectedTokens),
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
        _waitsForMoney = false;
        if (unit.LetGoAt is null) _waiting--;
        unit.Cancel.Dispose();
    }

    private void TakeIn(WorkUnit unit, CallOutcome outcome)
    {
        _outlook.Learn(unit, outcome);
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
            case SpendCapException { MayFitLater: true } when _underWay.Any(other => other.LetGoAt is not null):
                // What is set aside for the calls under way is more than they will cost: wait for one of them.
                state.Put(new WorkUnit(unit.Batch, unit.Items) { Refusals = unit.Refusals, Cuts = unit.Cuts }, isRetry: true);
                _waitsForMoney = true;
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

    private void Report(bool always = false)
    {
        if (progress is null || (!always && time.GetElapsedTime(_reported) < BetweenReports)) return;
        _reported = time.GetTimestamp();
        progress(new RunProgress(
            state.DoneItems, state.Items, state.DoneBatches, plan.Batches.Count, _underWay.Count(unit => unit.LetGoAt is not null), ledger.Totals, _outlook.Left(line.Governor.State, _underWay)));
    }

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
