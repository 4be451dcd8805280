using System.Text.Json;
using PulseClarity.Generation.Answers;
using PulseClarity.Generation.Quota;

namespace PulseClarity.Generation.Plans;

/// <summary>All that one run buys.</summary>
/// <param name="Id">Its name: checkpoints are kept under it, and its calls take turns under it.</param>
/// <param name="Instructions">What every call begins with, to the byte: providers sell a prompt's known beginning at a discount, from some 1,024 tokens on.</param>
/// <param name="Batches">The calls.</param>
public sealed record Plan(string Id, string Instructions, IReadOnlyList<Batch> Batches)
{
    /// <summary>The JSON schema of one answer, of the strict kind: every property required, none beside them. Default: a text.</summary>
    public JsonElement AnswerSchema { get; init; } = AnswerEnvelope.TextSchema;

    /// <summary>How many calls may be under way at once; null for as many as the quota allows.</summary>
    public int? AtOnce { get; init; }

    /// <summary>Who waits for it.</summary>
    public Lane Lane { get; init; } = Lane.Standard;

    /// <summary>What makes a new judge of answers for each run of the plan.</summary>
    public Func<IAnswerChecks> Checks { get; init; } = () => AnswerChecks.None;

    /// <summary>Batches in groups: none of a group is asked before all of the one before it are answered.</summary>
    /// <param name="batches">The batches, in order; what they come after already stays so.</param>
    /// <param name="size">How many a group has; at least 1.</param>
    public static IReadOnlyList<Batch> InGroupsOf(int size, IReadOnlyList<Batch> batches)
    {
        ArgumentNullException.ThrowIfNull(batches);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return [.. batches.Select((batch, index) => index < size
            ? batch
            : batch with { After = [.. batch.After, .. batches.Skip((index / size - 1) * size).Take(size).Select(before => before.Id)] })];
    }
}
