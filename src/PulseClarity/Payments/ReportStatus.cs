using PulseClarity.Data.Reports;

namespace PulseClarity.Payments;

/// <summary>Where a report is.</summary>
/// <param name="Product">Which one.</param>
/// <param name="State">How far it has come.</param>
/// <param name="QueuedAt">When it was queued.</param>
/// <param name="StartedAt">When work on it began.</param>
/// <param name="ReadyAt">When it was ready.</param>
internal sealed record ReportStatus(string Product, ReportState State, DateTimeOffset QueuedAt, DateTimeOffset? StartedAt, DateTimeOffset? ReadyAt);
