namespace PulseClarity.Generation.Quota;

/// <summary>
/// Those who wait in one lane. Flows take turns by tokens: start-time fair queueing (Goyal, Vin and Cheng, 1996), where a flow's next
/// call is placed where its last one would have ended. Entering, leaving and being first cost O(log n).
/// </summary>
/// <param name="share">The share of the quota's flow that the lane earns while it waits.</param>
internal sealed class LaneQueue(double share)
{
    private readonly SortedSet<Waiter> _waiters = [];
    private readonly Dictionary<string, double> _ends = [];
    private double _now;
    private double _credit;

    internal int Count => _waiters.Count;

    internal Waiter? First => _waiters.Min;

    /// <summary>Whether the lane has earned, by waiting, what its first call needs: then that call goes before all others.</summary>
    internal bool IsOwed(double need) => share > 0 && _credit >= need;

    /// <summary>Enters; a further try of a call keeps the place that its first had.</summary>
    internal Waiter Enter(CallEstimate call, double need, long number)
    {
        var place = call.Place ?? Math.Max(_now, _ends.GetValueOrDefault(call.Flow));
        if (call.Place is null) _ends[call.Flow] = place + need;
        var waiter = new Waiter(call, place, number);
        _waiters.Add(waiter);
        return waiter;
    }

    /// <summary>Leaves without a turn.</summary>
    internal bool Leave(Waiter waiter)
    {
        if (!_waiters.Remove(waiter)) return false;
        ForgetIfIdle();
        return true;
    }

    /// <summary>Has its turn.</summary>
    internal void Serve(Waiter waiter, double need)
    {
        _waiters.Remove(waiter);
        _now = Math.Max(_now, waiter.Place);
        _credit = Math.Max(0, _credit - need);
        ForgetIfIdle();
    }

    /// <summary>Earns while somebody waits; never more than the first call needs twice, so that no hoard builds up.</summary>
    internal void Earn(double tokens, double needOfFirst)
    {
        if (_waiters.Count > 0) _credit = Math.Min(_credit + share * tokens, 2 * needOfFirst);
    }

    private void ForgetIfIdle()
    {
        if (_waiters.Count > 0) return;
        _credit = 0;
        // Flows that are ahead keep their place; the others would begin at the present anyway.
        foreach (var (flow, end) in _ends)
        {
            if (end <= _now) _ends.Remove(flow);
        }
    }
}
