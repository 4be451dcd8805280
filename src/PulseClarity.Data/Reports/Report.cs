using PulseClarity.Data.Orders;

namespace PulseClarity.Data.Reports;

/// <summary>One report of an order, and where the work on it is. The row is the truth; a queue only hints at it.</summary>
public sealed class Report
{
    private Report()
    {
    }

    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <summary>The order's number.</summary>
    public long OrderId { get; private set; }

    /// <summary>Which report.</summary>
    public Product Product { get; private init; }

    /// <summary>How far it has come.</summary>
    public ReportState State { get; private set; }

    /// <summary>Grows with each claim. What a run writes carries the number it was given, so a run that lost its claim changes nothing.</summary>
    public long FencingToken { get; private set; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>When a worker first took it.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it could be downloaded.</summary>
    public DateTimeOffset? ReadyAt { get; private set; }

    /// <summary>What the plan asks, as a fingerprint: answers bought for another plan are not taken for this one's. Null until something is bought.</summary>
    public string? PlanFingerprint { get; private set; }

    /// <summary>A new one.</summary>
    internal static Report Queue(Product product, DateTimeOffset now) => new() { Product = product, QueuedAt = now };

    /// <summary>Stops it, unless it is ready. A run in progress loses its claim.</summary>
    internal void Cancel()
    {
        if (State == ReportState.Ready) return;
        State = ReportState.Cancelled;
        FencingToken++;
    }
}
