using System.Text.Json;

namespace PulseClarity.Generation.Plans;

/// <summary>Accepted answers of a batch.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Answers">By item.</param>
public sealed record BatchAnswers(string Batch, IReadOnlyDictionary<string, JsonElement> Answers);
