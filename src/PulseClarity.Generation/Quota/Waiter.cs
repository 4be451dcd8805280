namespace PulseClarity.Generation.Quota;

/// <summary>A call that waits for its place in the quota.</summary>
internal sealed class Waiter(CallEstimate call, double place, long number) : IComparable<Waiter>
{
    internal CallEstimate Call => call;

    /// <summary>When its turn is, in tokens of the lane's own count (see <see cref="LaneQueue"/>).</summary>
    internal double Place => place;

    /// <summary>Set when its turn has come, or when it can never come.</summary>
    internal TaskCompletionSource<IReservation> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int CompareTo(Waiter? other) => other is null ? 1 : (place, number).CompareTo((other.Place, other.Number));

    private long Number => number;
}
