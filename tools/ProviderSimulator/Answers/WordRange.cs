namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>How many words a text has, both bounds included.</summary>
/// <param name="Least">At least 1.</param>
/// <param name="Most">At least as many as <paramref name="Least"/>.</param>
public readonly record struct WordRange(int Least, int Most);
