namespace PulseClarity.Generation.Retries;

/// <summary>How a call is tried again.</summary>
public sealed record RetryOptions
{
    /// <summary>The most that the first wait may be; each further one may be twice as long.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that any wait may be, but for what the provider asks.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one call may be tried in all, waits for the quota not counted.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How often an account that has used up what it paid for is asked again, without any answer in between, before that is believed.</summary>
    public int ExhaustedTries { get; init; } = 5;

    /// <summary>How often an address that has never answered is tried before it is taken for dead.</summary>
    public int FirstContactTries { get; init; } = 4;

    /// <summary>Checks that the options can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One cannot; the message says which.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(FirstDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestDelay, FirstDelay);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Deadline, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(ExhaustedTries, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(FirstContactTries, 1);
    }
}
