using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Data.Orders;

namespace PulseClarity.Payments;

/// <summary>Asks the payment provider about orders that still await payment and about messages that did not arrive, so that a lost message loses nothing.</summary>
internal sealed partial class Reconciler(
    IDbContextFactory<PulseContext> contexts, IPaymentProvider provider, Fulfilment fulfilment, PaymentSettings settings, TimeProvider time, ILogger<Reconciler> log)
    : BackgroundService
{
    /// <summary>How long a fresh order is left to the provider's own messages.</summary>
    internal static readonly TimeSpan FirstCheck = TimeSpan.FromMinutes(2);

    private const int OrdersAPass = 100;

    // Stripe sends a message for three days.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(3);
    private static readonly TimeSpan BetweenPasses = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    // A checkout that the provider does not know, or that was never opened, is given up this long after its end.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>Goes round once.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer.</exception>
    internal async Task PassAsync(CancellationToken cancellation)
    {
        foreach (var order in await DueAsync(cancellation)) await LookAtAsync(order, cancellation);
        await foreach (var notice in provider.UndeliveredAsync(time.GetUtcNow() - LookBack, cancellation)) await fulfilment.HandleAsync(notice, cancellation);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(BetweenPasses, time, stoppingToken);
                await PassAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (PaymentProviderException failure)
            {
                LogProviderFailed(log, failure.Message);
            }
            catch (Exception failure)
            {
                // The edge of a job that must not end: whatever it was, it is tried again in a minute.
                LogFailed(log, failure);
            }
        }
    }

    private async Task<List<Order>> DueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Orders.AsNoTracking()
            .Where(order => order.State == OrderState.AwaitingPayment && order.NextCheckAt <= now)
            .OrderBy(order => order.NextCheckAt)
            .Take(OrdersAPass)
            .ToListAsync(cancellation);
    }

    private async Task LookAtAsync(Order order, CancellationToken cancellation)
    {
        // Before it is asked about, so that one that fails does not keep the others waiting.
        await ChangeAsync(order, changed => changed.CheckAgainAt(NextCheck(changed)), cancellation);
        await fulfilment.SettleAsync(order, cancellation);
        if (time.GetUtcNow() > order.PlacedAt + settings.TimeToPay + Grace && !await IsKnownAsync(order, cancellation))
            await ChangeAsync(order, changed => changed.Expire(time.GetUtcNow()), cancellation);
    }

    private async Task<bool> IsKnownAsync(Order order, CancellationToken cancellation) =>
        order.SessionId is { } session && await provider.FindSessionAsync(session, cancellation) is not null;

    private async Task ChangeAsync(Order order, Action<Order> change, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.LockOrderAsync(order.PublicId, cancellation) is not { State: OrderState.AwaitingPayment } locked) return;
        change(locked);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // A bank may take days: the older the order, the longer the wait.
    private DateTimeOffset NextCheck(Order order)
    {
        var now = time.GetUtcNow();
        var wait = (now - order.PlacedAt) / 4;
        return now + (wait < BetweenPasses ? BetweenPasses : wait > LongestWait ? LongestWait : wait);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The payment provider could not be asked about open orders; it is asked again in a minute. {Reason}")]
    private static partial void LogProviderFailed(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking after open payments failed; it is tried again in a minute.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
