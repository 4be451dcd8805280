namespace PulseClarity.Data.Reports;

/// <summary>How far a report has come.</summary>
public enum ReportState
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    InProgress,

    /// <summary>It can be downloaded.</summary>
    Ready,

    /// <summary>Tries or time are spent; a person must look at it.</summary>
    NeedsAttention,

    /// <summary>The order was refunded before it was ready.</summary>
    Cancelled,
}
