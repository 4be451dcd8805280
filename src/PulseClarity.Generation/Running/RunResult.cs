using PulseClarity.Generation.Plans;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>What a run brought.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Reason">Why it stopped, or what is missing, in a sentence; null when complete.</param>
/// <param name="Answers">The answers of each batch, by batch, those of unfinished ones as far as they are there.</param>
/// <param name="Missing">The items without an answer, as <c>batch/item</c>, with what was wrong with the last one.</param>
/// <param name="Spent">What was spent, earlier processes included.</param>
public sealed record RunResult(
    RunEnd End,
    string? Reason,
    IReadOnlyDictionary<string, BatchAnswers> Answers,
    IReadOnlyDictionary<string, string> Missing,
    LedgerTotals Spent);
