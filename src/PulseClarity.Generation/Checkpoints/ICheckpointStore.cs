namespace PulseClarity.Generation.Checkpoints;

/// <summary>Keeps what was paid for.</summary>
public interface ICheckpointStore
{
    /// <summary>What earlier processes have saved for a plan, in the order of saving.</summary>
    /// <param name="plan">The plan's name.</param>
    /// <param name="fingerprint">What the plan asks; see the exception.</param>
    /// <param name="cancellation">Breaks off.</param>
    /// <exception cref="CheckpointException">There are answers under this name that were bought for another plan, or they cannot be read.</exception>
    ValueTask<IReadOnlyList<Checkpoint>> LoadAsync(string plan, string fingerprint, CancellationToken cancellation);

    /// <summary>Saves one call's result; when the task is done, it survives the end of the process.</summary>
    /// <exception cref="CheckpointException">It cannot be saved.</exception>
    ValueTask SaveAsync(string plan, Checkpoint checkpoint);
}
