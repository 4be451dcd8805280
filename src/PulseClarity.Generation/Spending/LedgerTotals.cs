namespace PulseClarity.Generation.Spending;

/// <summary>What a ledger has booked.</summary>
/// <param name="Calls">Calls whose usage is known: those that failed a check are among them.</param>
/// <param name="Usage">Their tokens.</param>
/// <param name="Cost">What they cost, in US dollars, as far as prices are known.</param>
/// <param name="UnpricedCalls">Those of them whose model has no price in the table.</param>
/// <param name="UnseenCalls">Calls that were broken off after a model may have begun: the provider may have charged them, and nobody here can know.</param>
/// <param name="UnseenCost">What those may have cost at most, in US dollars.</param>
public sealed record LedgerTotals(long Calls, TokenUsage Usage, decimal Cost, long UnpricedCalls, long UnseenCalls, decimal UnseenCost)
{
    /// <summary>Nothing.</summary>
    public static LedgerTotals None { get; } = new(0, default, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static LedgerTotals operator +(LedgerTotals left, LedgerTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new LedgerTotals(
            left.Calls + right.Calls,
            left.Usage + right.Usage,
            left.Cost + right.Cost,
            left.UnpricedCalls + right.UnpricedCalls,
            left.UnseenCalls + right.UnseenCalls,
            left.UnseenCost + right.UnseenCost);
    }

    /// <summary>The same as the operator.</summary>
    public static LedgerTotals Add(LedgerTotals left, LedgerTotals right) => left + right;
}
