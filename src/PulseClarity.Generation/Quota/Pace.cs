namespace PulseClarity.Generation.Quota;

/// <summary>
/// Holding back after a 429: the share of the limit in use falls by a factor and grows back evenly (additive increase, multiplicative
/// decrease: Chiu and Jain, 1989). Where no limit is known, the number of calls under way does the same.
/// </summary>
internal sealed class Pace(int firstWindow)
{
    private const double Decrease = 0.7;
    private const double Least = 0.1;
    private const double IncreaseAMinute = 1.2;
    private const double Half = 0.5;

    private double _window = firstWindow;
    private TimeSpan _lastDecrease = TimeSpan.MinValue;

    /// <summary>The share of the limit in use, 0.1 to 1.</summary>
    internal double Share { get; private set; } = 1;

    /// <summary>How many calls may be under way while no limit is known.</summary>
    internal int Window => (int)_window;

    internal void Refill(double minutes) => Share = Math.Min(1, Share + IncreaseAMinute * minutes);

    /// <summary>A call was answered. Until the first refusal the window doubles with each round of answers (slow start: Jacobson, 1988).</summary>
    internal void Succeed() => _window += _lastDecrease == TimeSpan.MinValue ? 1 : 1 / _window;

    /// <summary>A call was refused. Those sent before the last decrease tell nothing new.</summary>
    internal void Refuse(TimeSpan sent, TimeSpan now)
    {
        if (sent <= _lastDecrease) return;
        _lastDecrease = now;
        Share = Math.Max(Least, Share * Decrease);
        _window = Math.Max(1, _window * Half);
    }
}
