namespace PulseClarity.ProviderSimulator;

/// <summary>The provider's time: a clock that runs by a factor faster than the one it is read from.</summary>
internal sealed class ProviderClock(TimeProvider time, double factor)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>The provider's time since the start.</summary>
    public TimeSpan Now => time.GetElapsedTime(_start) * factor;

    public DateTimeOffset UtcNow => time.GetUtcNow();

    /// <summary>The provider's time as the clock behind it sees it go by.</summary>
    public TimeSpan InRealTime(TimeSpan provider) => provider / factor;

    /// <summary>Waits until the provider's time has come; at once when it has.</summary>
    public async Task WaitUntilAsync(TimeSpan instant, CancellationToken cancellation)
    {
        // A timer counts whole milliseconds and may fire a little early: ask for the next whole one, and look again.
        for (var left = instant - Now; left > TimeSpan.Zero; left = instant - Now)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(InRealTime(left).TotalMilliseconds)), time, cancellation);
    }
}
