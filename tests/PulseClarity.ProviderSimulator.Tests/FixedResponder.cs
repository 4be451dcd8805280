using PulseClarity.ProviderSimulator.Answers;

namespace PulseClarity.ProviderSimulator.Tests;

/// <summary>Always says the same.</summary>
internal sealed class FixedResponder(string text) : IResponder
{
    public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation) => ValueTask.FromResult(text);
}
