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

    /// <summary>How many tries it has had. One that was handed back in good order does not count.</summary>
    public int Attempt { get; private set; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>Not to be taken before.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    /// <summary>When a queue was last told of it; null when none was since it was queued.</summary>
    public DateTimeOffset? HandedAt { get; private set; }

    /// <summary>Until when the worker that has it keeps it without a word; null while none has it.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>When the time for it is spent; null until it is first taken.</summary>
    public DateTimeOffset? DeadlineAt { get; private set; }

    /// <summary>Why the last try failed; for the operator, without anything personal. Null when none has.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is being done; null before it is first taken.</summary>
    public ReportStage? Stage { get; private set; }

    /// <summary>How many answers are there.</summary>
    public int DoneItems { get; private set; }

    /// <summary>How many there will be; 0 while nobody has counted.</summary>
    public int Items { get; private set; }

    /// <summary>It will hardly take less; null while nobody knows.</summary>
    public TimeSpan? LeastLeft { get; private set; }

    /// <summary>It will hardly take more; null while nobody knows.</summary>
    public TimeSpan? MostLeft { get; private set; }

    /// <summary>When a worker first took it.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it could be downloaded.</summary>
    public DateTimeOffset? ReadyAt { get; private set; }

    /// <summary>Where the store of files has it; null until it is ready.</summary>
    public string? Blob { get; private set; }

    /// <summary>What the plan asks, as a fingerprint: answers bought for another plan are not taken for this one's. Null until something is bought.</summary>
    public string? PlanFingerprint { get; private set; }

    /// <summary>A new one.</summary>
    internal static Report Queue(Product product, DateTimeOffset now) => new() { Product = product, QueuedAt = now, NextTryAt = now };

    /// <summary>Takes it for a worker.</summary>
    /// <param name="now">When.</param>
    /// <param name="lease">How long it is the worker's without a word.</param>
    /// <param name="limit">How long it may take from its first claim on.</param>
    /// <returns>False when it is not to be had: another has it, it must wait, or it is over.</returns>
    public bool TryClaim(DateTimeOffset now, TimeSpan lease, TimeSpan limit)
    {
        var free = State == ReportState.Queued ? NextTryAt <= now : State == ReportState.InProgress && LeaseUntil <= now;
        if (!free) return false;
        State = ReportState.InProgress;
        FencingToken++;
        Attempt++;
        (StartedAt, DeadlineAt, LeaseUntil, Stage) = (StartedAt ?? now, DeadlineAt ?? now + limit, now + lease, ReportStage.Computing);
        return true;
    }

    /// <summary>It lies in the store.</summary>
    public void Finish(string blob, DateTimeOffset now)
    {
        State = ReportState.Ready;
        (Blob, ReadyAt, LeaseUntil, Problem, LeastLeft, MostLeft) = (blob, now, null, null, null, null);
    }

    /// <summary>Gives it back unfinished because the worker stops; the try does not count.</summary>
    public void HandBack(DateTimeOffset now)
    {
        Attempt--;
        QueueAgain(now);
    }

    /// <summary>A try failed; there will be another.</summary>
    public void TryAgain(string problem, DateTimeOffset then)
    {
        Problem = problem;
        QueueAgain(then);
    }

    /// <summary>A person must look at it. What was bought for it is kept.</summary>
    public void NeedAttention(string problem)
    {
        State = ReportState.NeedsAttention;
        FencingToken++;
        (Problem, LeaseUntil, LeastLeft, MostLeft) = (problem, null, null, null);
    }

    /// <summary>Stops it, unless it is ready. A run in progress loses its claim.</summary>
    internal void Cancel()
    {
        if (State == ReportState.Ready) return;
        State = ReportState.Cancelled;
        FencingToken++;
    }

    private void QueueAgain(DateTimeOffset then)
    {
        State = ReportState.Queued;
        FencingToken++;
        (NextTryAt, HandedAt, LeaseUntil) = (then, null, null);
    }
}
