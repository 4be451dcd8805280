namespace PulseClarity.Generation.Running;

/// <summary>How long the model takes, and how much it writes: learned from each answer.</summary>
internal sealed class WritingSpeed
{
    private const double Smoothing = 0.15;
    private const double FirstSecondsAToken = 1 / 60d;
    private const double StartSeconds = 1;

    // The deviation of the logarithm of the time that an answer takes, before anything is known; and how many of them a slow answer is late.
    private const double FirstDeviation = 0.25;
    private const double SlowDeviations = 1.65;

    private double _secondsAToken = FirstSecondsAToken;
    private double _written = 1;
    private double _variance = FirstDeviation * FirstDeviation;

    /// <summary>How many tokens an answer will have for which so many are expected.</summary>
    internal int Tokens(int expected) => (int)Math.Ceiling(expected * _written);

    /// <summary>How long an answer will take for which so many tokens are expected.</summary>
    internal TimeSpan Time(double expected) => TimeSpan.FromSeconds(StartSeconds + expected * _written * _secondsAToken);

    /// <summary>How long it will take if it is one of the slowest in twenty.</summary>
    internal TimeSpan SlowTime(double expected) => Time(expected) * Math.Exp(SlowDeviations * Math.Sqrt(_variance));

    /// <summary>How many times longer than usual the slowest of so many answers will take: the expected maximum of normal numbers (Cramér, 1946, 28.6), of the logarithm.</summary>
    internal double SlowestOf(int answers)
    {
        if (answers < 2) return Math.Exp(Math.Sqrt(_variance));
        var root = Math.Sqrt(2 * Math.Log(answers));
        var deviations = root - (Math.Log(Math.Log(answers)) + Math.Log(4 * Math.PI)) / (2 * root);
        return Math.Exp(Math.Sqrt(_variance) * Math.Max(1, deviations));
    }

    /// <summary>Takes in an answer that came whole.</summary>
    internal void Learn(int expected, long written, TimeSpan took)
    {
        if (written <= 0) return;
        var surprise = Math.Log(Math.Max(took.TotalSeconds, 0.01) / (StartSeconds + written * _secondsAToken));
        _variance += Smoothing * (surprise * surprise - _variance);
        _written += Smoothing * ((double)written / expected - _written);
        _secondsAToken += Smoothing * (Math.Max(0, took.TotalSeconds - StartSeconds) / written - _secondsAToken);
    }
}
