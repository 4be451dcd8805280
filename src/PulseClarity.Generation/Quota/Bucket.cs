namespace PulseClarity.Generation.Quota;

/// <summary>A token bucket: holds a minute's worth at most, refills evenly, and may be overdrawn by what turned out larger than expected.</summary>
/// <param name="perMinute">What it holds when full.</param>
internal sealed class Bucket(int perMinute)
{
    // A sum of many refills misses the whole number by rounding; nobody shall wait for that.
    private const double Tolerance = 1e-6;

    /// <summary>What it holds when full, and gets a minute.</summary>
    internal int PerMinute { get; private set; } = perMinute;

    /// <summary>What is in it.</summary>
    internal double Level { get; private set; } = perMinute;

    /// <summary>Refills for so many minutes.</summary>
    internal void Refill(double minutes) => Level = Math.Min(PerMinute, Level + PerMinute * minutes);

    /// <summary>Takes; a negative amount gives back, up to the brim.</summary>
    internal void Take(double amount) => Level = Math.Min(PerMinute, Level - amount);

    /// <summary>Whether so much can be taken so that something is left over.</summary>
    internal bool Has(double amount, double leftOver) => Level + Tolerance >= Wanted(amount, leftOver);

    /// <summary>The minutes until so much can be taken; 0 when it can.</summary>
    internal double MinutesUntil(double amount, double leftOver, double pace) =>
        Has(amount, leftOver) ? 0 : (Wanted(amount, leftOver) - Level) / (PerMinute * pace);

    /// <summary>Changes the limit; what had been used up of the old one stays used up of the new.</summary>
    internal void Limit(int perMinute)
    {
        Level += perMinute - PerMinute;
        PerMinute = perMinute;
    }

    /// <summary>Says what is in it.</summary>
    internal void Set(double level) => Level = Math.Min(PerMinute, level);

    // What needs nearly all of it goes when it is full: nobody may be asked to leave more than there is.
    private double Wanted(double amount, double leftOver) => Math.Min(PerMinute, amount + leftOver);
}
