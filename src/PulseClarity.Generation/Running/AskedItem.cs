using PulseClarity.Generation.Plans;

namespace PulseClarity.Generation.Running;

/// <summary>An item on its way to an answer.</summary>
/// <param name="Item">What is asked.</param>
/// <param name="Tries">How many answers could not be used.</param>
/// <param name="Complaint">What was wrong with the last of them.</param>
internal sealed record AskedItem(Item Item, int Tries = 0, string? Complaint = null);
