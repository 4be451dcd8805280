namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>A bucket that holds a minute's worth, starts full and refills evenly. Not safe for several threads: <see cref="ModelQuota"/> locks.</summary>
internal sealed class TokenBucket(int perMinute, TimeSpan now)
{
    private double _level = perMinute;
    private TimeSpan _filled = now;

    public int PerMinute => perMinute;

    public int Remaining(TimeSpan now)
    {
        Refill(now);
        return (int)Math.Max(0, Math.Floor(_level + Tolerance));
    }

    // A sum of many refills misses the whole number by rounding; a call must not be refused for that.
    private const double Tolerance = 1e-6;

    /// <summary>How long until so much is there; zero when it is, null when the bucket is too small for it.</summary>
    public TimeSpan? Wait(int amount, TimeSpan now)
    {
        Refill(now);
        if (amount > perMinute) return null;
        return amount <= _level + Tolerance ? TimeSpan.Zero : TimeSpan.FromMinutes((amount - _level) / perMinute);
    }

    /// <summary>How long until it is full, if nothing more is taken.</summary>
    public TimeSpan UntilFull(TimeSpan now)
    {
        Refill(now);
        return TimeSpan.FromMinutes(Math.Max(0, perMinute - _level) / perMinute);
    }

    /// <summary>Takes what <see cref="Wait"/> has allowed; a correction may go below zero or, negative, give back.</summary>
    public void Take(int amount, TimeSpan now)
    {
        Refill(now);
        _level = Math.Min(perMinute, _level - amount);
    }

    private void Refill(TimeSpan now)
    {
        if (now <= _filled) return;
        _level = Math.Min(perMinute, _level + perMinute * (now - _filled).TotalMinutes);
        _filled = now;
    }
}
