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
    private const double MostKept = 0.6;

    // A request to be let alone for longer than this is left to each call's own deadline.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly GovernorOptions _options;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly long _start;
    private readonly LaneQueue[] _lanes;
    private readonly Pace _pace;
    private readonly LinkedList<Reservation> _underWay = [];
    private Bucket? _requests;
    private TokenBudget? _tokens;
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
        _options = options;
        _time = time;
        _start = time.GetTimestamp();
        _lanes = [new LaneQueue(0), new LaneQueue(options.StandardShare), new LaneQueue(options.BulkShare)];
        _pace = new Pace(options.FirstWindow);
        if (options.RequestsPerMinute is { } requests) _requests = new Bucket(requests);
        if (options.TokensPerMinute is { } tokens) _tokens = NewBudget(tokens);
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
                    _tokens?.PerMinute,
                    _requests?.PerMinute,
                    _tokens?.Believed.Level ?? 0,
                    _tokens is { } tokens ? KeptTokensOf(tokens.PerMinute) : 0,
                    _pace.Share,
                    _tokens?.Counting ?? _options.Counting ?? TokenCounting.Limit,
                    _underWay.Count,
                    _lanes[0].Count,
                    _lanes[1].Count,
                    _lanes[2].Count);
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
            RefuseIfTooLarge(estimate);
            waiter = _lanes[(int)estimate.Lane].Enter(estimate, NeedOf(estimate), _entered++);
            LetGo();
        }

        if (waiter.Turn.Task.IsCompleted) return await waiter.Turn.Task;
        await using var registration = cancellation.Register(() => Leave(waiter, cancellation));
        return await waiter.Turn.Task;
    }

    /// <summary>Stops its timer. Those who wait go on waiting until they are cancelled.</summary>
    public void Dispose() => _timer.Dispose();

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
        _requests?.Refill(minutes * _pace.Share);
        _tokens?.Refill(minutes * _pace.Share);
        foreach (var lane in _lanes)
        {
            if (lane.First is { } first) lane.Earn(minutes * _pace.Share * (_tokens?.PerMinute ?? _requests?.PerMinute ?? 0), NeedOf(first.Call));
        }

        _pace.Refill(minutes);
    }

    // Where only requests are limited, a call needs one of them.
    private int NeedOf(CallEstimate call) => _tokens?.Charge(call) ?? 1;

    private void RefuseIfTooLarge(CallEstimate call)
    {
        if (_tokens is { } tokens && tokens.Charge(call) > tokens.PerMinute) throw new RequestTooLargeException(tokens.Charge(call), tokens.PerMinute);
    }

    /// <summary>Lets go whoever fits, in order; then sets the timer for the next.</summary>
    private void LetGo()
    {
        while (Next() is var (waiter, isOwed))
        {
            var lane = _lanes[(int)waiter.Call.Lane];
            if (_tokens is { } tokens && tokens.Charge(waiter.Call) > tokens.PerMinute)
            {
                // It fitted the limit that was known when it came.
                lane.Leave(waiter);
                waiter.Turn.TrySetException(new RequestTooLargeException(tokens.Charge(waiter.Call), tokens.PerMinute));
                continue;
            }

            if (UntilItFits(waiter, isOwed) is var wait && wait != TimeSpan.Zero)
            {
                _timer.Change(wait, Timeout.InfiniteTimeSpan);
                return;
            }

            var need = NeedOf(waiter.Call);
            lane.Serve(waiter, need);
            _requests?.Take(1);
            var reservation = new Reservation(this, waiter.Call, waiter.Place, Now, _tokens?.Take(waiter.Call, Now));
            reservation.UnderWay = _underWay.AddLast(reservation);
            waiter.Turn.TrySetResult(reservation);
        }
    }

    private (Waiter Waiter, bool IsOwed)? Next()
    {
        foreach (var lane in _lanes)
        {
            if (lane.First is { } owed && lane.IsOwed(NeedOf(owed.Call))) return (owed, true);
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
        if (_tokens is null && _requests is null) return _underWay.Count < _pace.Window ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        var mayTakeAll = waiter.Call.Lane == Lane.Interactive || isOwed;
        var forRequest = _requests?.MinutesUntil(1, mayTakeAll ? 0 : Math.Floor(_options.KeptForInteractive * _requests.PerMinute), _pace.Share) ?? 0;
        var forTokens = _tokens?.Believed.MinutesUntil(_tokens.Charge(waiter.Call), mayTakeAll ? 0 : KeptTokensOf(_tokens.PerMinute), _pace.Share) ?? 0;
        return WholeMilliseconds(TimeSpan.FromMinutes(Math.Max(forRequest, forTokens)));
    }

    private double KeptTokensOf(int perMinute) =>
        Math.Max(_options.KeptForInteractive * perMinute, Math.Min(_options.KeptTokens, MostKept * perMinute));

    // Timers count whole milliseconds: ask for the next one, and look again then.
    private static TimeSpan WholeMilliseconds(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));

    private void Observe(Reservation reservation, RateLimitReading reading)
    {
        lock (_gate)
        {
            Refill();
            if (Smaller(reading.RequestLimit, _options.RequestsPerMinute) is { } requests)
            {
                _requests ??= NewBucket(requests, reading.RemainingRequests, reservation);
                if (_requests.PerMinute != requests) _requests.Limit(requests);
            }

            if (Smaller(reading.TokenLimit, _options.TokensPerMinute) is { } limit)
            {
                if (_tokens is null) Begin(limit, reading.RemainingTokens, reservation);
                else if (_tokens.PerMinute != limit) _tokens.Limit(limit);
            }

            // Of a limit that we do not use up ourselves the provider's count says nothing about ours.
            var isWhole = reading.TokenLimit is null || reading.TokenLimit == _tokens?.PerMinute;
            if (isWhole && _tokens is not null && reading.RemainingTokens is { } left && reservation.Marks is { } marks)
                _tokens.Learn(marks, reservation.Since, left, _underWay.Where(other => other != reservation).Select(other => other.Call));
            LetGo();
        }
    }

    private static int? Smaller(int? told, int? wished) => told is > 0 ? Math.Min(told.Value, wished ?? told.Value) : wished;

    private Bucket NewBucket(int perMinute, int? remaining, Reservation reservation)
    {
        var bucket = new Bucket(perMinute);
        if (remaining is { } left) bucket.Set(left - _underWay.Count(other => other.Since > reservation.Since));
        return bucket;
    }

    // The calls under way were let go without an account; what they took is in what the provider says is left, or comes on top.
    private void Begin(int perMinute, int? remaining, Reservation reservation)
    {
        _tokens = NewBudget(perMinute);
        foreach (var other in _underWay)
        {
            if (other.Since > reservation.Since || remaining is null) other.Marks = _tokens.Take(other.Call, other.Since);
        }

        if (remaining is { } left) _tokens.Lower(Math.Max(0, perMinute * (1 - (Now - reservation.Since).TotalMinutes) - left));
    }

    private TokenBudget NewBudget(int perMinute) => new(perMinute, _options.Counting, _options.Overtaking);

    private void End(Reservation reservation, CallEnd end)
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
                    if (reservation.Marks is not null) _tokens?.Settle(reservation.Call, answered.InputTokens + answered.OutputTokens);
                    break;
                case CallEnd.RateLimited refused:
                    if (reservation.Marks is not null) _tokens?.GiveBack(reservation.Call);
                    _pace.Refuse(reservation.Since, Now);
                    if (refused.Told is { } told) Pause(told.RetryAfter ?? told.UntilEnough(NeedOf(reservation.Call)));
                    break;
                case CallEnd.NotBegun:
                    if (reservation.Marks is not null) _tokens?.GiveBack(reservation.Call);
                    break;
                case CallEnd.BrokenOff:
                    if (reservation.Marks is not null) _tokens?.Settle(reservation.Call, reservation.Call.InputTokens + reservation.Call.ExpectedOutputTokens);
                    break;
            }

            LetGo();
        }
    }

    private void Pause(TimeSpan wait)
    {
        var until = Now + (wait > LongestPause ? LongestPause : wait);
        if (until > _pausedUntil) _pausedUntil = until;
    }

    private sealed class Reservation(Governor governor, CallEstimate call, double place, TimeSpan since, AccountMark[]? marks) : IReservation
    {
        public double Place => place;

        internal CallEstimate Call => call;

        internal TimeSpan Since => since;

        /// <summary>What the accounts thought when it was let go; null when no limit was known then.</summary>
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
}
