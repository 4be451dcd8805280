using PulseClarity.Data.Reports;
using PulseClarity.Delivery;
using PulseClarity.Orders;

namespace PulseClarity.Payments;

/// <summary>Where a report is.</summary>
internal sealed record ReportStatus
{
    /// <summary>Which one.</summary>
    public required string Product { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReportState State { get; init; }

    /// <summary>What is being done; null while no worker has it.</summary>
    public required ReportStage? Stage { get; init; }

    /// <summary>How many answers are written.</summary>
    public required int Done { get; init; }

    /// <summary>How many there will be; 0 while nobody has counted.</summary>
    public required int Total { get; init; }

    /// <summary>It will hardly take less, in seconds; null while nobody knows.</summary>
    public required int? LeastSecondsLeft { get; init; }

    /// <summary>It will hardly take more, in seconds; null while nobody knows.</summary>
    public required int? MostSecondsLeft { get; init; }

    /// <summary>Where to download it; null until it is ready.</summary>
    public required string? Url { get; init; }

    /// <summary>When it was queued.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>When work on it began.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was ready.</summary>
    public required DateTimeOffset? ReadyAt { get; init; }

    /// <summary>Of a report.</summary>
    internal static ReportStatus Of(Report report, DownloadLinks links)
    {
        var isMade = report.State == ReportState.InProgress;
        return new ReportStatus
        {
            Product = report.Product.Code(),
            State = report.State,
            Stage = isMade ? report.Stage : null,
            Done = report.DoneItems,
            Total = report.Items,
            LeastSecondsLeft = isMade ? Seconds(report.LeastLeft) : null,
            MostSecondsLeft = isMade ? Seconds(report.MostLeft) : null,
            Url = report.State == ReportState.Ready ? links.Make(report.Id).AbsoluteUri : null,
            QueuedAt = report.QueuedAt,
            StartedAt = report.StartedAt,
            ReadyAt = report.ReadyAt,
        };
    }

    private static int? Seconds(TimeSpan? left) => left is { } time ? (int)Math.Ceiling(time.TotalSeconds) : null;
}
