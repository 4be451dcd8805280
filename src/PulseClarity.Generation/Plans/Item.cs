namespace PulseClarity.Generation.Plans;

/// <summary>One thing that is asked for: it gets one answer.</summary>
/// <param name="Id">Its name, unique in its batch; the model repeats it beside the answer.</param>
/// <param name="Prompt">What is asked.</param>
/// <param name="ExpectedTokens">Tokens that its answer will probably have.</param>
public sealed record Item(string Id, string Prompt, int ExpectedTokens);
