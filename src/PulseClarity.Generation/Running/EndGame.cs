namespace PulseClarity.Generation.Running;

/// <summary>
/// Decides in how many parts to ask a batch so that a run ends soon after its last call is let go, and not one whole answer later. Parts
/// shrink towards the end, as in guided self-scheduling (Polychronopoulos and Kuck, 1987); each costs its prompt once more, so only so
/// many are made as the share for it pays, where they shorten the end most.
/// </summary>
internal static class EndGame
{
    private const int MostParts = 8;
    private const int Steps = 24;

    /// <summary>A batch, or what is left of one, that has yet to be asked.</summary>
    /// <param name="Tokens">What it takes of the quota.</param>
    /// <param name="Seconds">How long its answer takes.</param>
    /// <param name="Items">How many answers it can be split into; 1 when it must stay whole.</param>
    internal readonly record struct Left(double Tokens, double Seconds, int Items);

    /// <summary>In how many parts to ask the first of those left.</summary>
    /// <param name="left">All that is left to be asked, in order.</param>
    /// <param name="available">Tokens that are there now.</param>
    /// <param name="tokensASecond">Tokens that flow in.</param>
    /// <param name="underWay">Seconds until the calls that are under way have probably ended: to end before them gains nothing.</param>
    /// <param name="promptTokens">What each further part costs.</param>
    /// <param name="budget">Tokens that further parts may cost in all.</param>
    internal static int PartsOfFirst(IReadOnlyList<Left> left, double available, double tokensASecond, double underWay, double promptTokens, double budget)
    {
        if (left.Count == 0 || left[0].Items < 2 || promptTokens > budget) return 1;
        // From when the unit is let go until the last one is.
        var until = new double[left.Count];
        var total = left.Sum(unit => unit.Tokens);
        var end = Math.Max(0, total - available) / tokensASecond;
        var sum = 0d;
        for (var i = 0; i < left.Count; i++)
        {
            sum += left[i].Tokens;
            until[i] = end - Math.Max(0, sum - available) / tokensASecond;
        }

        var longest = left.Max(unit => unit.Seconds);
        for (var step = 1; step <= Steps; step++)
        {
            // The time that the last parts may still take, from short to as long as the longest.
            var lastPart = longest * step / Steps;
            var cost = 0d;
            for (var i = 0; i < left.Count && cost <= budget; i++) cost += (Parts(left[i], Math.Max(underWay - (end - until[i]), until[i] + lastPart)) - 1) * promptTokens;
            if (cost <= budget) return Parts(left[0], Math.Max(underWay - (end - until[0]), until[0] + lastPart));
        }

        return 1;
    }

    private static int Parts(Left unit, double seconds) =>
        (int)Math.Clamp(Math.Ceiling(unit.Seconds / seconds - 0.05), 1, Math.Min(MostParts, unit.Items));
}
