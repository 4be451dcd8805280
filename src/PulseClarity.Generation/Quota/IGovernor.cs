namespace PulseClarity.Generation.Quota;

/// <summary>Shares a provider's quota among all who want it: nothing is sent that the provider would refuse, and nothing waits that it would take.</summary>
public interface IGovernor
{
    /// <summary>What holds now.</summary>
    GovernorState State { get; }

    /// <summary>Waits until the call may be made, and sets aside what it needs.</summary>
    /// <param name="estimate">What it is going to take.</param>
    /// <param name="cancellation">Leaves the queue; nothing stays reserved.</param>
    /// <exception cref="RequestTooLargeException">It can never be made.</exception>
    ValueTask<IReservation> ReserveAsync(CallEstimate estimate, CancellationToken cancellation);
}
