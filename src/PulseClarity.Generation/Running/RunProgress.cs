using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>How far a run has come.</summary>
/// <param name="DoneItems">Items that have their answer.</param>
/// <param name="Items">All items.</param>
/// <param name="DoneBatches">Batches that are answered whole.</param>
/// <param name="Batches">All batches.</param>
/// <param name="UnderWay">Calls that the model is at work on.</param>
/// <param name="Spent">What was spent so far, earlier processes included.</param>
/// <param name="Left">How long it will still take; null while nobody has told the quota's limit.</param>
public sealed record RunProgress(int DoneItems, int Items, int DoneBatches, int Batches, int UnderWay, LedgerTotals Spent, TimeLeft? Left);
