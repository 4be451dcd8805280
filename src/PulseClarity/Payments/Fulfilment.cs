using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Payments;

namespace PulseClarity.Payments;

/// <summary>
/// Makes orders out of money, once for each, however often it is asked: by the provider's message, by the customer who comes back, by the
/// reconciler. The provider is asked how the payment stands before the transaction; within it are the message, the order, its reports and
/// its mail, all or nothing.
/// </summary>
internal sealed partial class Fulfilment(IDbContextFactory<PulseContext> contexts, IPaymentProvider provider, TimeProvider time, ILogger<Fulfilment> log)
{
    /// <summary>Deals with a message of the provider.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer, or contradicts its message; nothing has changed, and the message must come again.</exception>
    internal async Task HandleAsync(PaymentNotice notice, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.PaymentEvents.AnyAsync(known => known.Id == notice.Id, cancellation)) return;

        var standing = notice.IsTelling ? await AskAsync(notice, cancellation) : null;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var message = new PaymentEvent
        {
            Id = notice.Id,
            Type = notice.Type,
            CreatedAt = notice.CreatedAt,
            ReceivedAt = time.GetUtcNow(),
            OrderPublicId = standing?.Order,
        };
        if (!await context.NoteAsync(message, cancellation)) return;
        var order = standing is null ? null : await SettleAsync(context, standing, cancellation);
        await transaction.CommitAsync(cancellation);
        if (order is not null) LogHandled(log, notice.Id, notice.Type, order.Id, order.State);
        else if (standing?.Order is not null) LogUnknownOrder(log, notice.Id, notice.Type);
        else LogNotOurs(log, notice.Id, notice.Type);
    }

    /// <summary>Asks the provider how the payment of an order stands, and settles it.</summary>
    /// <exception cref="PaymentProviderException">The provider does not answer; nothing has changed.</exception>
    internal async Task SettleAsync(Order order, CancellationToken cancellation)
    {
        if (order.SessionId is null || await provider.FindSessionAsync(order.SessionId, cancellation) is not { } standing || standing.Order != order.PublicId) return;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var settled = await SettleAsync(context, standing, cancellation);
        await transaction.CommitAsync(cancellation);
        if (settled is not null && settled.State != order.State) LogSettled(log, settled.Id, settled.State);
    }

    private async Task<Order?> SettleAsync(PulseContext context, PaymentStanding standing, CancellationToken cancellation)
    {
        if (standing.Order is null || await context.LockOrderAsync(standing.Order, cancellation) is not { } order) return null;
        Settlement.Apply(order, standing, time.GetUtcNow());
        await context.SaveChangesAsync(cancellation);
        return order;
    }

    private async Task<PaymentStanding?> AskAsync(PaymentNotice notice, CancellationToken cancellation)
    {
        // A payment may be for something else that is sold under the same account; a checkout that the provider itself has named it must know.
        if (notice.Session is not { } session) return await provider.FindPaymentAsync(notice.Payment!, cancellation);
        return await provider.FindSessionAsync(session, cancellation)
            ?? throw new PaymentProviderException($"The payment provider sent {notice.Id} about a checkout that it does not know under our key. Check that the key and the webhook belong to the same account and mode.");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Payment message {Message} ({Type}): order {Order} is {State}.")]
    private static partial void LogHandled(ILogger log, string message, string type, long order, OrderState state);

    [LoggerMessage(Level = LogLevel.Error, Message = "Payment message {Message} ({Type}) is about an order that this database does not have. If no other shop shares the account, find out why: somebody may have paid.")]
    private static partial void LogUnknownOrder(ILogger log, string message, string type);

    [LoggerMessage(Level = LogLevel.Information, Message = "Payment message {Message} ({Type}) is noted; it is about none of our orders.")]
    private static partial void LogNotOurs(ILogger log, string message, string type);

    [LoggerMessage(Level = LogLevel.Information, Message = "Asked the payment provider: order {Order} is {State}.")]
    private static partial void LogSettled(ILogger log, long order, OrderState state);
}
