namespace PulseClarity.Generation.Running;

/// <summary>How long a run will take, from the quota that it gets and the answers that must be written one after another.</summary>
internal static class Forecast
{
    // Answers differ in length, some are asked twice: what a forecast allows for on either side.
    private const double Early = 0.8;
    private const double Late = 1.3;

    /// <param name="tokensLeft">Tokens of all that has yet to be asked.</param>
    /// <param name="available">Tokens that are there now.</param>
    /// <param name="tokensASecond">Tokens that flow in; infinite where no limit is known.</param>
    /// <param name="longestWay">How long the longest chain of answers takes from now on, those under way included.</param>
    /// <param name="typicalAnswer">How long one more answer takes: the last one ends so long after it was let go.</param>
    internal static TimeLeft Of(double tokensLeft, double available, double tokensASecond, TimeSpan longestWay, TimeSpan typicalAnswer)
    {
        var byQuota = tokensLeft <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Max(0, tokensLeft - available) / tokensASecond);
        var least = byQuota > longestWay ? byQuota : longestWay;
        var most = byQuota + (tokensLeft > 0 ? typicalAnswer : TimeSpan.Zero);
        return new TimeLeft(least * Early, (most > longestWay ? most : longestWay) * Late);
    }
}
