using PulseClarity.Generation.Quota;

namespace PulseClarity.Bench.Lanes;

/// <summary>Notes how long calls of each lane wait.</summary>
internal sealed class TimedGovernor(IGovernor inner, TimeProvider time) : IGovernor
{
    internal Dictionary<Lane, List<TimeSpan>> Waits { get; } = Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new List<TimeSpan>());

    public GovernorState State => inner.State;

    public async ValueTask<IReservation> ReserveAsync(CallEstimate estimate, CancellationToken cancellation)
    {
        var begun = time.GetTimestamp();
        var reservation = await inner.ReserveAsync(estimate, cancellation);
        Waits[estimate.Lane].Add(time.GetElapsedTime(begun));
        return reservation;
    }
}
