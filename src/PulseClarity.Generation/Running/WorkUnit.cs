using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Running;

/// <summary>What one call asks: a batch, or what is left of it.</summary>
internal sealed class WorkUnit(Batch batch, IReadOnlyList<AskedItem> items)
{
    internal Batch Batch => batch;

    internal IReadOnlyList<AskedItem> Items => items;

    /// <summary>How often the model refused it or was made to stop.</summary>
    internal int Refusals { get; init; }

    /// <summary>How often its answer did not fit the output limit though it could not be split.</summary>
    internal int Cuts { get; init; }

    /// <summary>How many answers have come so far, while the model is streamed.</summary>
    internal int Heard { get; set; }

    /// <summary>Ends the call.</summary>
    internal CancellationTokenSource Cancel { get; } = new();

    /// <summary>The timestamp when it got its place in the quota; null while it waits.</summary>
    internal long? LetGoAt { get; set; }

    internal int ExpectedTokens => items.Sum(asked => asked.Item.ExpectedTokens);

    /// <summary>Its share of the batch's output limit; each cut adds half of that.</summary>
    internal int OutputTokenLimit
    {
        get
        {
            const int Envelope = 64;
            var expectedOfBatch = batch.Items.Sum(item => item.ExpectedTokens);
            var whole = batch.OutputTokenLimit ?? 2 * expectedOfBatch;
            return (int)Math.Ceiling(whole * (double)ExpectedTokens / expectedOfBatch * (1 + 0.5 * Cuts)) + Envelope;
        }
    }

    /// <summary>In so many parts of about the same size.</summary>
    internal IEnumerable<WorkUnit> Split(int parts) => Enumerable.Range(0, parts)
        .Select(part => items.Skip(items.Count * part / parts).Take(items.Count * (part + 1) / parts - items.Count * part / parts).ToList())
        .Where(part => part.Count > 0)
        .Select(part => new WorkUnit(batch, part) { Refusals = Refusals });
}
