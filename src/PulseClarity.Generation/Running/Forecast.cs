namespace PulseClarity.Generation.Running;

/// <summary>How long a run will take, from the quota that it gets and the answers that must be written one after another.</summary>
internal static class Forecast
{
    /// <param name="tokensLeft">Tokens that the quota will be taken of for all that has yet to be asked.</param>
    /// <param name="available">Tokens that are there now.</param>
    /// <param name="tokensASecond">Tokens that flow in; infinite where no limit is known.</param>
    /// <param name="longestWay">How long the longest chain of answers takes from now on, those under way included.</param>
    /// <param name="lastAnswer">How long the last answer takes once it is let go.</param>
    internal static TimeSpan Of(double tokensLeft, double available, double tokensASecond, TimeSpan longestWay, TimeSpan lastAnswer)
    {
        var byQuota = TimeSpan.FromSeconds(Math.Max(0, tokensLeft - available) / tokensASecond) + lastAnswer;
        return byQuota > longestWay ? byQuota : longestWay;
    }
}
