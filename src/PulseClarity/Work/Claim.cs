using PulseClarity.Data.Orders;

namespace PulseClarity.Work;

/// <summary>A worker's right to a report, as long as its lease is renewed and nobody else has taken it over.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Order">The order's public id.</param>
/// <param name="OrderNumber">The order's number.</param>
/// <param name="Product">What is made.</param>
/// <param name="Token">The fencing token: every write of the run carries it.</param>
/// <param name="Attempt">Which try this is, from 1.</param>
/// <param name="DeadlineAt">When the time for the report is spent.</param>
internal sealed record Claim(long Report, string Order, long OrderNumber, Product Product, long Token, int Attempt, DateTimeOffset DeadlineAt)
{
    /// <summary>Says nothing of the order's public id, which is a key to it.</summary>
    public override string ToString() => $"report {Report}, claim {Token}";
}
