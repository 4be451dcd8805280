using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;

namespace PulseClarity.Work;

/// <summary>
/// Who works on what. A report is taken, and given up in whatever way, under the lock of its order; each time its fencing token grows, so
/// that what a run still writes after it lost its claim changes nothing.
/// </summary>
internal sealed class Leases(IDbContextFactory<PulseContext> contexts, WorkSettings settings, TimeProvider time)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>Takes a report.</summary>
    /// <returns>Null when it is not to be had: another has it, it must wait, or it is over.</returns>
    internal async Task<Claim?> ClaimAsync(long report, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var name = await context.Orders.Where(order => order.Reports.Any(one => one.Id == report)).Select(order => order.PublicId).SingleOrDefaultAsync(cancellation);
        if (name is null) return null;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.LockOrderAsync(name, cancellation) is not { State: OrderState.Paid or OrderState.InProgress } order) return null;
        var now = time.GetUtcNow();
        var taken = order.Reports.Single(one => one.Id == report);
        if (!taken.TryClaim(now, settings.Lease, settings.Limits[taken.Product])) return null;
        if (order.State == OrderState.Paid) order.Begin(now);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new Claim(report, name, order.Id, taken.Product, taken.FencingToken, taken.Attempt, taken.DeadlineAt!.Value);
    }

    /// <summary>Keeps a report for another while.</summary>
    /// <returns>False when it was lost.</returns>
    internal async Task<bool> RenewAsync(Claim claim, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + settings.Lease;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Reports.Held(claim).ExecuteUpdateAsync(set => set.SetProperty(report => report.LeaseUntil, until), cancellation) > 0;
    }

    /// <summary>The report lies in the store. When it was the last of its order, the order is delivered and its mail queued, all at once.</summary>
    /// <returns>False when the claim was lost; then nothing has changed.</returns>
    internal Task<bool> FinishAsync(Claim claim, string blob, CancellationToken cancellation) => ChangeAsync(
        claim,
        (order, report, now) =>
        {
            report.Finish(blob, now);
            if (order.State != OrderState.InProgress || order.Reports.Any(one => one.State != ReportState.Ready)) return;
            order.Deliver(now);
            order.QueueMail(MailKind.Ready, now);
        },
        cancellation);

    /// <summary>Gives the report back because this process stops.</summary>
    internal Task<bool> HandBackAsync(Claim claim, CancellationToken cancellation) => ChangeAsync(claim, (_, report, now) => report.HandBack(now), cancellation);

    /// <summary>A try failed: there is another after a while, or the operator and the customer are told.</summary>
    internal Task<bool> FailAsync(Claim claim, string problem, bool final, CancellationToken cancellation) => ChangeAsync(
        claim,
        (order, report, now) =>
        {
            var wait = TimeSpan.FromTicks(Math.Min(FirstWait.Ticks << Math.Min(claim.Attempt - 1, 20), LongestWait.Ticks));
            if (!final && claim.Attempt < settings.Tries && now + wait < claim.DeadlineAt)
            {
                report.TryAgain(problem, now + wait);
                return;
            }

            report.NeedAttention(problem);
            if (order.State is not (OrderState.Paid or OrderState.InProgress)) return;
            order.NeedAttention(problem, now);
            order.QueueMail(MailKind.Apology, now);
        },
        cancellation);

    private async Task<bool> ChangeAsync(Claim claim, Action<Order, Report, DateTimeOffset> change, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.LockOrderAsync(claim.Order, cancellation) is not { } order) return false;
        var report = order.Reports.Single(one => one.Id == claim.Report);
        if (report.State != ReportState.InProgress || report.FencingToken != claim.Token) return false;
        change(order, report, time.GetUtcNow());
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
