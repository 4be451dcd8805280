namespace PulseClarity.Reports.Writing;

/// <summary>Something computed, for a margin or a small table.</summary>
/// <param name="Label">What it is about: "Moon".</param>
/// <param name="Value">What holds of it: "Pisces 15°40′, 5th house".</param>
public sealed record Fact(string Label, string Value);
