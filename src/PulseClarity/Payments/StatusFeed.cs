using System.Collections.Concurrent;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Delivery;

namespace PulseClarity.Payments;

/// <summary>Tells watchers where their orders are. One query a second serves all who watch in this process, and none is made when nobody does.</summary>
internal sealed partial class StatusFeed(
    IDbContextFactory<PulseContext> contexts, DownloadLinks links, IHostApplicationLifetime host, TimeProvider time, ILogger<StatusFeed> log)
    : BackgroundService
{
    private const string StatusEvent = "status";
    private const string HeartbeatEvent = "heartbeat";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenHeartbeats = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<Channel<Order>, string> _watchers = new();

    /// <summary>Whether there will be nothing more to tell to somebody who has seen an event.</summary>
    internal static bool HasSeenAll(Order order, string? lastEvent) => IsOver(order) && IdOf(order) == lastEvent;

    /// <summary>Goes on telling where an order is, whenever that changes, until it is over.</summary>
    /// <param name="order">Its public id.</param>
    /// <param name="lastEvent">The id of the last event that the watcher has seen, which is not told again; null for none.</param>
    /// <param name="cancellation">The watcher is gone.</param>
    internal async IAsyncEnumerable<SseItem<OrderStatus?>> WatchAsync(string order, string? lastEvent, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, host.ApplicationStopping);
        var news = Channel.CreateBounded<Order>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _watchers[news] = order;
        try
        {
            while (true)
            {
                Order? told;
                try
                {
                    told = await NextAsync(news, lastEvent, either.Token);
                }
                catch (OperationCanceledException) when (either.IsCancellationRequested)
                {
                    yield break;
                }

                if (told is null)
                {
                    yield return new SseItem<OrderStatus?>(null, HeartbeatEvent);
                    continue;
                }

                var id = IdOf(told);
                if (id != lastEvent) yield return new SseItem<OrderStatus?>(OrderStatus.Of(told, links), StatusEvent) { EventId = id, ReconnectionInterval = BetweenLooks };
                lastEvent = id;
                if (IsOver(told)) yield break;
            }
        }
        finally
        {
            _watchers.TryRemove(news, out _);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                await Task.Delay(BetweenLooks, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The edge of a job that must not end: watchers hear their heartbeat until the database is back.
                LogFailed(log, failure.Message);
                await Task.Delay(BetweenHeartbeats, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        string[] watched = [.. _watchers.Values.Distinct()];
        if (watched.Length == 0) return;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var orders = await context.Orders.AsNoTracking().Include(order => order.Reports).Where(order => watched.Contains(order.PublicId))
            .ToDictionaryAsync(order => order.PublicId, cancellation);
        foreach (var (news, order) in _watchers)
            if (orders.TryGetValue(order, out var found)) news.Writer.TryWrite(found);
    }

    /// <summary>What is told next; null when there is only the time to say that we are still here.</summary>
    private async Task<Order?> NextAsync(Channel<Order> news, string? seen, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(BetweenHeartbeats, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            while (true)
            {
                var told = await news.Reader.ReadAsync(either.Token);
                if (IdOf(told) != seen || IsOver(told)) return told;
            }
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static bool IsOver(Order order) => order.State is OrderState.Delivered or OrderState.Refunded or OrderState.Expired;

    /// <summary>Names what a watcher sees, so that the same in another process, or after a restart, has the same name.</summary>
    private static string IdOf(Order order) => string.Join('-', [
        .. new object[] { order.State, order.RefundedAmount },
        .. order.Reports.OrderBy(report => report.Id).Select(report => string.Create(
            CultureInfo.InvariantCulture, $"{report.State}.{report.Stage}.{report.DoneItems}.{report.LeastLeft?.TotalSeconds:0}.{report.MostLeft?.TotalSeconds:0}")),
    ]);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Those who watch their orders cannot be told of them. {Reason}")]
    private static partial void LogFailed(ILogger log, string reason);
}
