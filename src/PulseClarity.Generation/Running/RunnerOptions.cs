namespace PulseClarity.Generation.Running;

/// <summary>How plans are run.</summary>
public sealed record RunnerOptions
{
    /// <summary>How many answers to an item may be unusable before it is given up.</summary>
    public int TriesPerItem { get; init; } = 5;

    /// <summary>How often a refusal is asked again of the same model before the fallback model is asked.</summary>
    public int RefusalsBeforeFallback { get; init; } = 2;

    /// <summary>How long calls under way may still take when a run is cancelled: they are paid for, and what they bring is saved.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// How many tokens more may be spent, as a share of the answers' expected tokens, on asking the last batches in smaller parts, so that
    /// the run does not end with long answers that everything waits for. They are tokens of prompts, mostly cached, and so a far smaller
    /// share of the cost. 0 to ask every batch whole.
    /// </summary>
    public double ShareForSplitting { get; init; } = 0.15;

    /// <summary>Checks that the options can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One cannot; the message says which.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(TriesPerItem, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RefusalsBeforeFallback, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Grace, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(ShareForSplitting);
    }
}
