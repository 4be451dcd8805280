namespace PulseClarity.Generation.Plans;

/// <summary>What a batch's prompt is made from.</summary>
/// <param name="Items">The items that this call asks: all of the batch's, or those of a part, or those that are asked again.</param>
/// <param name="Answers">The answers named in <see cref="Batch.After"/> and no others, by batch.</param>
public sealed record PromptContext(IReadOnlyList<Item> Items, IReadOnlyDictionary<string, BatchAnswers> Answers);
