using System.Text.Json;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Running;

/// <summary>Which items of a plan have their answer, which are ready to be asked, and which must wait.</summary>
internal sealed class RunState
{
    private readonly Plan _plan;
    private readonly PlanOrder _order;
    private readonly RunnerOptions _options;
    private readonly Dictionary<string, Batch> _batches;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _answers;
    private readonly Dictionary<string, Dictionary<string, AskedItem>> _tried = [];
    private readonly HashSet<string> _begun = [];
    private readonly PriorityQueue<WorkUnit, (int Retry, long Way, int Place)> _ready = new();
    private readonly SortedDictionary<string, string> _missing = new(StringComparer.Ordinal);

    internal RunState(Plan plan, PlanOrder order, RunnerOptions options)
    {
        (_plan, _order, _options) = (plan, order, options);
        _batches = plan.Batches.ToDictionary(batch => batch.Id);
        _places = plan.Batches.Select((batch, index) => (batch.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        _answers = plan.Batches.ToDictionary(batch => batch.Id, _ => new Dictionary<string, JsonElement>());
        Items = plan.Batches.Sum(batch => batch.Items.Count);
    }

    internal int Items { get; }

    internal int DoneItems { get; private set; }

    internal int DoneBatches { get; private set; }

    internal IReadOnlyDictionary<string, string> Missing => _missing;

    internal bool HasReady => _ready.Count > 0;

    /// <summary>The first that is ready; there must be one.</summary>
    internal WorkUnit First => _ready.Peek();

    /// <summary>What is ready, first things first.</summary>
    internal IReadOnlyList<WorkUnit> Ready => [.. _ready.UnorderedItems.OrderBy(unit => unit.Priority).Select(unit => unit.Element)];

    /// <summary>Tokens that the answers to all that is ready will probably have.</summary>
    internal int ReadyTokens { get; private set; }

    /// <summary>How many batches cannot be asked yet.</summary>
    internal int BlockedBatches => _plan.Batches.Count - _begun.Count;

    /// <summary>The batches that cannot be asked yet.</summary>
    internal IEnumerable<Batch> Blocked => _plan.Batches.Where(batch => !_begun.Contains(batch.Id));

    /// <summary>Takes in what an earlier process has saved. Before <see cref="Begin"/>.</summary>
    internal void Restore(Checkpoint checkpoint, IAnswerChecks checks)
    {
        if (!_batches.TryGetValue(checkpoint.Batch, out var batch)) return;
        foreach (var item in batch.Items)
        {
            if (checkpoint.Accepted.TryGetValue(item.Id, out var answer) && Enter(batch, item.Id, answer)) checks.Keep(batch, item, answer);
            if (!checkpoint.Refused.TryGetValue(item.Id, out var complaint)) continue;
            var tried = _tried.TryGetValue(batch.Id, out var items) ? items : _tried[batch.Id] = [];
            // Who starts a run again wants one more try at least.
            var tries = Math.Min((tried.GetValueOrDefault(item.Id)?.Tries ?? 0) + 1, _options.TriesPerItem - 1);
            tried[item.Id] = new AskedItem(item, tries, complaint);
        }
    }

    /// <summary>Makes ready what waits for nothing.</summary>
    internal void Begin()
    {
        foreach (var batch in _plan.Batches) BeginIfReady(batch);
    }

    /// <summary>Takes the first that is ready.</summary>
    internal WorkUnit Take()
    {
        var unit = _ready.Dequeue();
        ReadyTokens -= unit.ExpectedTokens;
        return unit;
    }

    /// <summary>Makes a unit ready.</summary>
    /// <param name="unit">What to ask.</param>
    /// <param name="isRetry">Whether it was asked before: then it goes before new ones.</param>
    internal void Put(WorkUnit unit, bool isRetry)
    {
        ReadyTokens += unit.ExpectedTokens;
        _ready.Enqueue(unit, (isRetry ? 0 : 1, -_order.WayToEnd(unit.Batch.Id), _places[unit.Batch.Id]));
    }

    /// <summary>Takes in accepted answers; makes ready what waited for them.</summary>
    internal void Accept(Batch batch, IReadOnlyDictionary<string, JsonElement> answers)
    {
        var isNew = false;
        foreach (var (item, answer) in answers) isNew |= Enter(batch, item, answer);
        if (isNew) Release(batch.Id);
    }

    /// <summary>Gives an item up.</summary>
    internal void GiveUp(Batch batch, string item, string reason) => _missing[$"{batch.Id}/{item}"] = reason;

    /// <summary>Tokens that must be written one after another from a unit on: those of its own answers where nobody waits for them any more.</summary>
    internal long WayOf(WorkUnit unit) => unit.Items.Count == unit.Batch.Items.Count ? _order.WayToEnd(unit.Batch.Id) : unit.ExpectedTokens;

    /// <summary>The answers that a batch's prompt is made from.</summary>
    internal IReadOnlyDictionary<string, BatchAnswers> Before(Batch batch) => _order.After(batch.Id)
        .GroupBy(before => before.Batch)
        .ToDictionary(from => from.Key, from => new BatchAnswers(from.Key, from.Any(before => before.Item is null)
            ? _answers[from.Key].ToDictionary()
            : from.ToDictionary(before => before.Item!, before => _answers[from.Key][before.Item!])));

    /// <summary>All answers there are.</summary>
    internal IReadOnlyDictionary<string, BatchAnswers> All() =>
        _answers.ToDictionary(pair => pair.Key, pair => new BatchAnswers(pair.Key, pair.Value));

    /// <summary>Gives up the items that were never reached, because what they wait for is missing.</summary>
    internal void GiveUpBlocked()
    {
        foreach (var batch in Blocked)
        {
            foreach (var item in batch.Items.Where(item => !_answers[batch.Id].ContainsKey(item.Id)))
                GiveUp(batch, item.Id, "It waits for an answer that is missing.");
        }
    }

    private bool Enter(Batch batch, string item, JsonElement answer)
    {
        if (!_answers[batch.Id].TryAdd(item, answer)) return false;
        DoneItems++;
        if (IsDone(batch)) DoneBatches++;
        return true;
    }

    private bool IsDone(Batch batch) => _answers[batch.Id].Count == batch.Items.Count;

    private bool IsThere(Dependency before) =>
        before.Item is { } item ? _answers[before.Batch].ContainsKey(item) : IsDone(_batches[before.Batch]);

    private void Release(string answered)
    {
        foreach (var follower in _order.FollowersOf[answered]) BeginIfReady(_batches[follower]);
    }

    private void BeginIfReady(Batch batch)
    {
        if (_begun.Contains(batch.Id) || !_order.After(batch.Id).All(IsThere)) return;
        _begun.Add(batch.Id);
        var tried = _tried.GetValueOrDefault(batch.Id);
        List<AskedItem> left =
        [
            .. batch.Items.Where(item => !_answers[batch.Id].ContainsKey(item.Id)).Select(item => tried?.GetValueOrDefault(item.Id) ?? new AskedItem(item)),
        ];
        if (left.Count > 0) Put(new WorkUnit(batch, left), isRetry: false);
    }
}
