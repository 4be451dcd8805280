namespace PulseClarity.Generation.Quota;

/// <summary>A call that a <see cref="Governor"/> has let go.</summary>
/// <param name="governor">Which.</param>
/// <param name="call">What it was expected to take.</param>
/// <param name="place">Where it stood in its lane.</param>
/// <param name="since">When it was let go.</param>
/// <param name="marks">What the accounts thought then; null when no limit was known.</param>
internal sealed class Reservation(Governor governor, CallEstimate call, double place, TimeSpan since, AccountMark[]? marks) : IReservation
{
    public double Place => place;

    internal CallEstimate Call => call;

    internal TimeSpan Since => since;

    internal AccountMark[]? Marks { get; set; } = marks;

    /// <summary>Its place among those under way; null when it has ended.</summary>
    internal LinkedListNode<Reservation>? UnderWay { get; set; }

    public ValueTask ObserveAsync(RateLimitReading reading)
    {
        governor.Observe(this, reading);
        return ValueTask.CompletedTask;
    }

    public ValueTask EndAsync(CallEnd ending)
    {
        governor.End(this, ending);
        return ValueTask.CompletedTask;
    }
}
