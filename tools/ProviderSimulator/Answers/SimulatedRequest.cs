using System.Text.Json;

namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>What a responder is asked.</summary>
/// <param name="Model">The model asked for.</param>
/// <param name="Messages">The messages in order.</param>
/// <param name="Schema">The JSON schema of the answer; null when plain text is wanted.</param>
/// <param name="OutputLimit">The call's own limit of output tokens, if it gave one. The simulator cuts, not the responder.</param>
/// <param name="PromptHash">See <see cref="Answers.PromptHash"/>.</param>
/// <param name="Attempt">How often this prompt was asked, this time included: 1 is the first.</param>
/// <param name="Seed">A number made from the simulator's seed and the prompt hash: the same for every attempt.</param>
public sealed record SimulatedRequest(
    string Model,
    IReadOnlyList<SimulatedMessage> Messages,
    JsonElement? Schema,
    int? OutputLimit,
    string PromptHash,
    int Attempt,
    int Seed);
