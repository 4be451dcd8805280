namespace PulseClarity.Rehearsal;

/// <summary>
/// A clock that stands still while anything can run, and jumps to the next timer when nothing can: hours of waiting take milliseconds,
/// and come out the same each time. All continuations run on the one thread that called <see cref="Run"/>.
/// </summary>
/// <remarks>Not for code that leaves the context (<c>ConfigureAwait(false)</c>), or waits for a disk or a network.</remarks>
public sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PriorityQueue<VirtualTimer, (long Due, long Number)> _timers = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private long _ticks;
    private long _number;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(_ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => _ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan) throw new NotSupportedException("Virtual timers fire once.");
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Runs something to its end, however long it waits.</summary>
    /// <exception cref="InvalidOperationException">It waits for something that no timer brings.</exception>
    public void Run(Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new Pump(this));
        try
        {
            var task = work();
            while (!task.IsCompleted)
            {
                if (_posted.TryDequeue(out var next)) next.Callback(next.State);
                else if (!FireNext()) throw new InvalidOperationException("Nothing can run and no timer is set: the work would wait for ever.");
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private bool FireNext()
    {
        while (_timers.TryDequeue(out var timer, out var at))
        {
            if (!timer.IsDue(at.Number)) continue;
            _ticks = Math.Max(_ticks, at.Due);
            timer.Fire();
            return true;
        }

        return false;
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private long? _number;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _number = null;
            if (dueTime == Timeout.InfiniteTimeSpan) return true;
            _number = time._number++;
            time._timers.Enqueue(this, (time._ticks + dueTime.Ticks, _number.Value));
            return true;
        }

        public void Dispose() => _number = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal bool IsDue(long number) => _number == number;

        internal void Fire()
        {
            _number = null;
            callback(state);
        }
    }

    private sealed class Pump(VirtualTime time) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => time._posted.Enqueue((d, state));

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public override SynchronizationContext CreateCopy() => this;
    }
}
