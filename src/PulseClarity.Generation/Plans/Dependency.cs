namespace PulseClarity.Generation.Plans;

/// <summary>What a batch comes after: a whole batch, or one item of it.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Item">The item; null for all of them.</param>
internal readonly record struct Dependency(string Batch, string? Item)
{
    /// <summary>Reads <c>batch</c> or <c>batch/item</c>; the batches that there are tell which it is.</summary>
    internal static Dependency Read(string text, IReadOnlyDictionary<string, Batch> batches)
    {
        if (batches.ContainsKey(text)) return new Dependency(text, null);
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            if (batches.TryGetValue(text[..slash], out var batch) && batch.Items.Any(item => item.Id == text[(slash + 1)..]))
                return new Dependency(text[..slash], text[(slash + 1)..]);
        }

        return new Dependency(text, text);
    }

    /// <summary>Whether it names something that is in the plan.</summary>
    internal bool IsKnown(IReadOnlyDictionary<string, Batch> batches) => batches.ContainsKey(Batch);
}
