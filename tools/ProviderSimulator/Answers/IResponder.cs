namespace PulseClarity.ProviderSimulator.Answers;

/// <summary>Writes the text that the simulated model answers with.</summary>
public interface IResponder
{
    /// <summary>
    /// The whole answer: JSON that fits the schema when there is one. It takes no simulated time: the simulator adds the latency, cuts at
    /// the output limit and works in the faults. Called from many threads at once.
    /// </summary>
    ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation);
}
