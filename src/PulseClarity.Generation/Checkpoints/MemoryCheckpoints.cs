namespace PulseClarity.Generation.Checkpoints;

/// <summary>Keeps checkpoints as long as the process lives: for runs that nobody will resume.</summary>
public sealed class MemoryCheckpoints : ICheckpointStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Fingerprint, List<Checkpoint> Saved)> _plans = [];

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Checkpoint>> LoadAsync(string plan, string fingerprint, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_plans.TryGetValue(plan, out var kept)) _plans[plan] = kept = (fingerprint, []);
            if (kept.Fingerprint != fingerprint) throw new CheckpointException($"There are answers for '{plan}' already, but that plan asked something else.");
            return ValueTask.FromResult<IReadOnlyList<Checkpoint>>([.. kept.Saved]);
        }
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(string plan, Checkpoint checkpoint)
    {
        lock (_gate) _plans[plan].Saved.Add(checkpoint);
        return ValueTask.CompletedTask;
    }
}
