namespace PulseClarity.Orders;

/// <summary>Something only the customer can decide.</summary>
/// <param name="Field">Where the answer goes: <c>birth.clock</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">The answers there are.</param>
internal sealed record OrderQuestion(string Field, string Text, IReadOnlyList<string> Choices);
