using PulseClarity.ProviderSimulator.Answers;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Rehearsal;

/// <summary>Lets the almanac writer answer in the simulated model's place: true text for the prompts of our reports.</summary>
public sealed class AlmanacResponder : IResponder
{
    /// <inheritdoc/>
    public ValueTask<string> RespondAsync(SimulatedRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return ValueTask.FromResult(AlmanacWriter.Answer(request.Messages[0].Content, request.Messages[^1].Content));
        }
        catch (FormatException error)
        {
            throw new ResponderException(error.Message, error);
        }
    }
}
