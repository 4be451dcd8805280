namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>Ends a call with an error.</summary>
internal sealed class ProviderErrorException(ProviderError error) : Exception(error.Message)
{
    public ProviderError Error { get; } = error;
}
