namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>When the first token of an answer is there, and when the last.</summary>
internal sealed record Latency(TimeSpan First, TimeSpan Last)
{
    public static Latency Of(SimulatorOptions options, long outputTokens, Random random)
    {
        var first = options.TimeToFirstToken * Dice.LogNormal(random, options.LatencyDeviation);
        var writing = options.TokensPerSecond == 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(outputTokens / options.TokensPerSecond) * Dice.LogNormal(random, options.LatencyDeviation);
        return new Latency(first, first + writing);
    }
}
