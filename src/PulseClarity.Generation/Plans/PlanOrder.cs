namespace PulseClarity.Generation.Plans;

/// <summary>What in a plan comes after what, and how long a way to the end each batch has behind it.</summary>
internal sealed class PlanOrder
{
    private readonly Dictionary<string, Batch> _batches = [];
    private readonly Dictionary<string, IReadOnlyList<Dependency>> _after = [];
    private readonly Dictionary<string, long> _wayToEnd = [];

    /// <summary>Reads a plan.</summary>
    /// <exception cref="PlanException">It cannot be run.</exception>
    internal PlanOrder(Plan plan)
    {
        if (plan.Id.Trim().Length == 0) throw new PlanException("A plan needs a name.");
        if (plan.AtOnce < 1) throw new PlanException($"The plan '{plan.Id}' allows {plan.AtOnce} calls at once; it must be 1 at least.");
        foreach (var batch in plan.Batches)
        {
            Check(batch);
            if (!_batches.TryAdd(batch.Id, batch)) throw new PlanException($"Two batches are called '{batch.Id}'.");
        }

        foreach (var batch in plan.Batches)
        {
            _after[batch.Id] = [.. batch.After.Distinct().Select(name => Dependency.Read(name, _batches))];
            if (_after[batch.Id].FirstOrDefault(before => !before.IsKnown(_batches)) is { Batch: { } unknown })
                throw new PlanException($"The batch '{batch.Id}' comes after '{unknown}', which is not in the plan.");
        }

        FollowersOf = _after.SelectMany(pair => pair.Value.Select(before => (before.Batch, Follower: pair.Key))).Distinct()
            .ToLookup(pair => pair.Batch, pair => pair.Follower);
        Measure(plan);
    }

    /// <summary>The batches that come after one, or after an item of it.</summary>
    internal ILookup<string, string> FollowersOf { get; }

    /// <summary>What a batch comes after.</summary>
    internal IReadOnlyList<Dependency> After(string batch) => _after[batch];

    /// <summary>Whether somebody waits for just this item.</summary>
    internal bool IsAwaited(string batch, string item) =>
        FollowersOf[batch].Any(follower => _after[follower].Contains(new Dependency(batch, item)));

    /// <summary>
    /// Tokens that must be written one after another from the beginning of this batch to the end of the plan. Who waits for an item of it
    /// waits for what is written up to there.
    /// </summary>
    internal long WayToEnd(string batch) => _wayToEnd[batch];

    private void Measure(Plan plan)
    {
        var waitsFor = plan.Batches.ToDictionary(batch => batch.Id, batch => _after[batch.Id].Select(before => before.Batch).Distinct().Count());
        List<string> inOrder = [.. plan.Batches.Where(batch => waitsFor[batch.Id] == 0).Select(batch => batch.Id)];
        for (var i = 0; i < inOrder.Count; i++)
        {
            foreach (var follower in FollowersOf[inOrder[i]])
            {
                if (--waitsFor[follower] == 0) inOrder.Add(follower);
            }
        }

        if (inOrder.Count < plan.Batches.Count)
            throw new PlanException($"The batch '{waitsFor.First(pair => pair.Value > 0).Key}' waits for itself, by way of what it comes after.");
        foreach (var id in inOrder.AsEnumerable().Reverse())
        {
            var ways = FollowersOf[id].Select(follower => _after[follower].Where(before => before.Batch == id).Max(TokensUntil) + _wayToEnd[follower]);
            _wayToEnd[id] = Math.Max(TokensUntil(new Dependency(id, null)), ways.DefaultIfEmpty(0).Max());
        }
    }

    private long TokensUntil(Dependency awaited)
    {
        var tokens = 0L;
        foreach (var item in _batches[awaited.Batch].Items)
        {
            tokens += item.ExpectedTokens;
            if (item.Id == awaited.Item) break;
        }

        return tokens;
    }

    private static void Check(Batch batch)
    {
        if (batch.Items.Count == 0) throw new PlanException($"The batch '{batch.Id}' asks for nothing.");
        if (batch.OutputTokenLimit < 1) throw new PlanException($"The batch '{batch.Id}' allows no output.");
        var names = new HashSet<string>();
        foreach (var item in batch.Items)
        {
            if (!names.Add(item.Id)) throw new PlanException($"The batch '{batch.Id}' has two items called '{item.Id}'.");
            if (item.ExpectedTokens < 1) throw new PlanException($"The item '{item.Id}' of batch '{batch.Id}' expects no answer: give its tokens.");
            if (item.Id.AsSpan().IndexOfAny('[', ']', '\n') >= 0) throw new PlanException($"The item '{item.Id}' of batch '{batch.Id}' must have no bracket and no line break in its name.");
        }
    }
}
