using PulseClarity.Generation.Checkpoints;
using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>Runs plans: asks whatever is ready as soon as the quota allows, saves each answer as it comes, and never asks for what it has.</summary>
/// <param name="line">The model.</param>
/// <param name="store">Where paid answers are kept.</param>
/// <param name="options">How.</param>
/// <param name="time">The clock.</param>
public sealed class Runner(ModelLine line, ICheckpointStore store, RunnerOptions options, TimeProvider time)
{
    /// <summary>Another model for what the first one refuses; null for none.</summary>
    public ModelLine? Fallback { get; init; }

    /// <summary>Runs a plan to its end, from where an earlier run of it stopped.</summary>
    /// <param name="plan">What to buy.</param>
    /// <param name="ledger">The books of this run, with its cap. What earlier processes spent is entered from the checkpoints.</param>
    /// <param name="progress">Told whenever something has come; called from the run itself, one at a time.</param>
    /// <param name="cancellation">Stops it: nothing new is asked, calls under way get <see cref="RunnerOptions.Grace"/>.</param>
    /// <exception cref="PlanException">The plan cannot be run.</exception>
    /// <exception cref="CheckpointException">What was saved before cannot be read, or belongs to another plan.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; what came until then is saved.</exception>
    public async Task<RunResult> RunAsync(
        Plan plan, Ledger ledger, Action<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        options.Validate();
        var order = new PlanOrder(plan);
        var saved = await store.LoadAsync(plan.Id, PlanFingerprint.Of(plan), cancellation);
        var checks = plan.Checks();
        var state = new RunState(plan, order, options);
        foreach (var checkpoint in saved)
        {
            if (checkpoint.Finish != CallOutcome.Part) ledger.BookEarlier(checkpoint.Model, checkpoint.Usage, checkpoint.Cost);
            state.Restore(checkpoint, checks);
        }

        state.Begin();
        var caller = new Caller(plan, order, checks, ledger, store, time);
        return await new Run(plan, state, caller, line, Fallback, ledger, options, time, progress).GoAsync(cancellation);
    }
}
