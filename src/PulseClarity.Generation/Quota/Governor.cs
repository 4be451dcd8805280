namespace PulseClarity.Generation.Quota;

/// <summary>
/// The governor of one process. It keeps two buckets, of requests and of tokens, as the provider does; learns their sizes and contents
/// from response headers, and by 429s where there are none; and lets calls go lane by lane, each as soon as it fits.
/// </summary>
/// <remarks>
/// In any stretch of time it lets go at most what the buckets hold when full and what flows in meanwhile. Only the call whose turn has
/// come is woken, and there is one timer, however many wait.
/// </remarks>
public sealed class Governor : IGovernor, IDisposable
{
    // A request to be let alone for longer than this is left to each call's own deadline.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly long _start;
    private readonly LaneQueue[] _lanes;
    private readonly Pace _pace;
    private readonly ProviderBuckets _buckets;
    private readonly LinkedList<Reservation> _underWay = [];
    private TimeSpan _refilled;
    private TimeSpan _pausedUntil;
    private long _entered;

    /// <summary>A governor whose buckets are full.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option cannot be.</exception>
    public Governor(GovernorOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        options.Validate();
        _time = time;
        _start = time.GetTimestamp();
        _lanes = [new LaneQueue(0), new LaneQueue(options.StandardShare), new LaneQueue(options.BulkShare)];
        _pace = new Pace(options.FirstWindow);
        _buckets = new ProviderBuckets(options);
        _timer = time.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public GovernorState State
    {
        get
        {
            lock (_gate)
            {
                Refill();
                return new GovernorState(
                    _buckets.TokensPerMinute,
                    _buckets.RequestsPerMinute,
                    _buckets.AvailableTokens,
                    _buckets.KeptTokens,
                    _pace.Share,
                    _buckets.Counting,
                    _underWay.Count,
                    _lanes[(int)Lane.Interactive].Count,
                    _lanes[(int)Lane.Standard].Count,
                    _lanes[(int)Lane.Bulk].Count);
            }
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <inheritdoc/>
    public async ValueTask<IReservation> ReserveAsync(CallEstimate estimate, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        cancellation.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_gate)
        {
            Refill();
            if (_buckets.TooLarge(estimate) is { } never) throw never;
            waiter = _lanes[(int)estimate.Lane].Enter(estimate, _buckets.NeedOf(estimate), _entered++);
            LetGo();
        }

        if (waiter.Turn.Task.IsCompleted) return await waiter.Turn.Task;
        await using var registration = cancellation.Register(() => Leave(waiter, cancellation));
        return await waiter.Turn.Task;
    }

    /// <summary>Stops its timer. Those who wait go on waiting until they are cancelled.</summary>
    public void Dispose() => _timer.Dispose();

    /// <summary>Takes in what the provider told with a call.</summary>
    internal void Observe(Reservation reservation, RateLimitReading reading)
    {
        lock (_gate)
        {
            Refill();
            _buckets.Observe(reading, reservation, _underWay, Now);
            LetGo();
        }
    }

    /// <summary>Settles a call; a second time does nothing.</summary>
    internal void End(Reservation reservation, CallEnd end)
    {
        lock (_gate)
        {
            if (reservation.UnderWay is not { } place) return;
            _underWay.Remove(place);
            reservation.UnderWay = null;
            Refill();
            switch (end)
            {
                case CallEnd.Answered answered:
                    _pace.Succeed();
                    _buckets.Settle(reservation, answered.InputTokens + answered.OutputTokens);
                    break;
                case CallEnd.RateLimited refused:
                    _buckets.GiveBack(reservation);
                    _pace.Refuse(reservation.Since, Now);
                    if (refused.Told is { } told) Pause(told.RetryAfter ?? told.UntilEnough(_buckets.NeedOf(reservation.Call)));
                    break;
                case CallEnd.NotBegun:
                    _buckets.GiveBack(reservation);
                    break;
                case CallEnd.BrokenOff:
                    _buckets.Settle(reservation, reservation.Call.InputTokens + reservation.Call.ExpectedOutputTokens);
                    break;
            }

            LetGo();
        }
    }

    private void Leave(Waiter waiter, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_lanes[(int)waiter.Call.Lane].Leave(waiter)) return;
            Refill();
            LetGo();
        }

        waiter.Turn.TrySetCanceled(cancellation);
    }

    private void OnTimer()
    {
        lock (_gate)
        {
            Refill();
            LetGo();
        }
    }

    private void Refill()
    {
        var now = Now;
        var minutes = (now - _refilled).TotalMinutes;
        if (minutes <= 0) return;
        _refilled = now;
        _buckets.Refill(minutes * _pace.Share);
        foreach (var lane in _lanes)
        {
            if (lane.First is { } first) lane.Earn(minutes * _pace.Share * _buckets.Flow, _buckets.NeedOf(first.Call));
        }

        _pace.Refill(minutes);
    }

    /// <summary>Lets go whoever fits, in order; then sets the timer for the next.</summary>
    private void LetGo()
    {
        while (Next() is var (waiter, isOwed))
        {
            var lane = _lanes[(int)waiter.Call.Lane];
            if (_buckets.TooLarge(waiter.Call) is { } never)
            {
                // It fitted the limit that was known when it came.
                lane.Leave(waiter);
                waiter.Turn.TrySetException(never);
                continue;
            }

            if (UntilItFits(waiter, isOwed) is var wait && wait != TimeSpan.Zero)
            {
                _timer.Change(wait, Timeout.InfiniteTimeSpan);
                return;
            }

            lane.Serve(waiter, _buckets.NeedOf(waiter.Call));
            var reservation = new Reservation(this, waiter.Call, waiter.Place, Now, _buckets.Take(waiter.Call, Now));
            reservation.UnderWay = _underWay.AddLast(reservation);
            waiter.Turn.TrySetResult(reservation);
        }
    }

    private (Waiter Waiter, bool IsOwed)? Next()
    {
        foreach (var lane in _lanes)
        {
            if (lane.First is { } owed && lane.IsOwed(_buckets.NeedOf(owed.Call))) return (owed, true);
        }

        foreach (var lane in _lanes)
        {
            if (lane.First is { } first) return (first, false);
        }

        return null;
    }

    // Zero when it does; infinite when that depends on the end of another call.
    private TimeSpan UntilItFits(Waiter waiter, bool isOwed)
    {
        if (_pausedUntil > Now) return WholeMilliseconds(_pausedUntil - Now);
        if (!_buckets.AreKnown) return _underWay.Count < _pace.Window ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        return WholeMilliseconds(TimeSpan.FromMinutes(_buckets.MinutesUntil(waiter.Call, waiter.Call.Lane == Lane.Interactive || isOwed, _pace.Share)));
    }

    // Timers count whole milliseconds: ask for the next one, and look again then.
    private static TimeSpan WholeMilliseconds(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));

    private void Pause(TimeSpan wait)
    {
        var until = Now + (wait > LongestPause ? LongestPause : wait);
        if (until > _pausedUntil) _pausedUntil = until;
    }
}
