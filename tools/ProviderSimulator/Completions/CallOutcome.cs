using PulseClarity.ProviderSimulator.Accounts;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>What a call has come to so far; booked when it ends, however it ends.</summary>
internal sealed class CallOutcome
{
    public CallEnd End { get; set; } = CallEnd.ResponderFailed;

    public FaultKind? Fault { get; set; }

    public ChargedTokens? Charge { get; set; }
}
