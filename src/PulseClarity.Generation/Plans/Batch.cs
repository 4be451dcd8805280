namespace PulseClarity.Generation.Plans;

/// <summary>What is asked in one call: one or more items that share what they need to know.</summary>
/// <param name="Id">Its name, unique in its plan.</param>
/// <param name="Items">What is asked for.</param>
public sealed record Batch(string Id, IReadOnlyList<Item> Items)
{
    /// <summary>
    /// What must be answered first: batches, by <c>batch</c>, or single items, by <c>batch/item</c>. Where the model is streamed, an item is
    /// answered long before its batch: put first what others wait for.
    /// </summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>
    /// What the model is told before the items: what these need, and no more, since every call pays for it. Called when the batch, or a part
    /// of it, is about to be asked; the same context must give the same text.
    /// </summary>
    public Func<PromptContext, string> Prompt { get; init; } = _ => "";

    /// <summary>
    /// Whether its items may be asked in several calls where that is faster. Not where the answers must be written in one go; an answer
    /// that does not fit its limit is split all the same.
    /// </summary>
    public bool MaySplit { get; init; } = true;

    /// <summary>The most tokens that the answer to all items may have; null for twice what is expected.</summary>
    public int? OutputTokenLimit { get; init; }
}
