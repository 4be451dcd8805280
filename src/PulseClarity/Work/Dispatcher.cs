using Hangfire;
using Hangfire.States;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Database;
using PulseClarity.Delivery;

namespace PulseClarity.Work;

/// <summary>
/// Tells the queues what the database says is to be done: what is queued, and what a worker left behind when it died. The row is the truth:
/// a message of a queue that is lost is sent again, and one that comes twice finds the report taken.
/// </summary>
internal sealed partial class Dispatcher(
    IDbContextFactory<PulseContext> contexts, IBackgroundJobClient queues, MailDesk mails, DatabaseSettings database, WorkSettings settings, TimeProvider time, ILogger<Dispatcher> log)
    : BackgroundService
{
    private const int MostAPass = 100;

    private static readonly TimeSpan BetweenPasses = TimeSpan.FromMilliseconds(500);

    // A message that nobody took is sent again: after a while when slots may just be busy, soon when a worker died.
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(10);

    /// <summary>Goes round once.</summary>
    internal async Task PassAsync(CancellationToken cancellation)
    {
        foreach (var queue in settings.Served)
        {
            if (Queues.ProductOf(queue) is { } product) await HandOverAsync(queue, product, cancellation);
            else await foreach (var mail in mails.TakeDueAsync(cancellation)) queues.Create<MailDesk>(desk => desk.SendAsync(mail.Mail, mail.Attempt), new EnqueuedState(queue));
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var begun = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!begun) await BeginAnewAsync(stoppingToken);
                begun = true;
                await PassAsync(stoppingToken);
                await Task.Delay(BetweenPasses, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The edge of a job that must not end: whatever it was, it is tried again after a while.
                LogFailed(log, failure);
                await Task.Delay(TimeSpan.FromSeconds(5), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Queues in memory begin empty, whatever was handed to those of an earlier process.</summary>
    private async Task BeginAnewAsync(CancellationToken cancellation)
    {
        if (!database.IsEmbedded) return;
        Product[] products = [.. settings.Served.Select(Queues.ProductOf).OfType<Product>()];
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Reports.Where(report => report.State == ReportState.Queued && products.Contains(report.Product))
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.HandedAt, (DateTimeOffset?)null), cancellation);
    }

    private async Task HandOverAsync(string queue, Product product, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var (forgotten, leftAlone) = (now - Forgotten, now - settings.Lease);
        var due = context.Reports.Where(report => report.Product == product && (
            (report.State == ReportState.Queued && report.NextTryAt <= now && (report.HandedAt == null || report.HandedAt < forgotten))
            || (report.State == ReportState.InProgress && report.LeaseUntil <= now && (report.HandedAt == null || report.HandedAt <= report.LeaseUntil || report.HandedAt < leftAlone))));
        var workable = await due
            .Where(report => context.Orders.Any(order => order.Id == report.OrderId && (order.State == OrderState.Paid || order.State == OrderState.InProgress)))
            .OrderBy(report => report.QueuedAt).Take(MostAPass).Select(report => report.Id).ToListAsync(cancellation);
        foreach (var report in workable)
        {
            // In this order: what is told twice is harmless, and what was noted but not told would wait.
            queues.Create<ReportJob>(job => job.RunAsync(report), new EnqueuedState(queue));
            await due.Where(one => one.Id == report).ExecuteUpdateAsync(set => set.SetProperty(one => one.HandedAt, now), cancellation);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be handed to the queues; it is tried again in five seconds.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
