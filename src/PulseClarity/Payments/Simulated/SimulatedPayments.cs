using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Payments;
using PulseClarity.Web;

namespace PulseClarity.Payments.Simulated;

/// <summary>A payment provider of our own at which no money moves: so the whole way of an order can be walked without a key.</summary>
internal sealed class SimulatedPayments(IDbContextFactory<PulseContext> contexts, ShopAddress address, SimulatedMessages messages, TimeProvider time) : IPaymentProvider
{
    /// <summary>Where its page is.</summary>
    internal const string Path = "/simulated-checkout";

    private const string Prefix = "sim_";

    /// <inheritdoc/>
    public async Task<OpenCheckout> OpenAsync(Checkout checkout, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var session = await context.SimulatedSessions.SingleOrDefaultAsync(known => known.OrderPublicId == checkout.Order, cancellation);
        if (session is null)
        {
            session = new SimulatedSession
            {
                Id = Prefix + PublicId.New(),
                OrderPublicId = checkout.Order,
                Amount = checkout.Amount,
                Currency = checkout.Currency,
                Title = checkout.Title,
                ExpiresAt = checkout.ExpiresAt,
                ReturnAddress = checkout.Return.AbsoluteUri,
            };
            context.SimulatedSessions.Add(session);
            await context.SaveChangesAsync(cancellation);
        }

        return new OpenCheckout(session.Id, address.Of($"{Path}/{session.Id}"));
    }

    /// <inheritdoc/>
    public async Task<PaymentStanding?> FindSessionAsync(string session, CancellationToken cancellation) =>
        await FindAsync(session, cancellation) is { } found ? StandingOf(found) : null;

    /// <inheritdoc/>
    public Task<PaymentStanding?> FindPaymentAsync(string payment, CancellationToken cancellation) => FindSessionAsync(payment, cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<PaymentNotice> UndeliveredAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var paid = await context.SimulatedSessions.AsNoTracking().Where(session => session.PaidAt >= since).ToListAsync(cancellation);
        foreach (var session in paid) yield return PaymentNotice.Read(SimulatedMessages.Write(session));
    }

    /// <summary>The checkout of a name; null when there is none.</summary>
    internal async Task<SimulatedSession?> FindAsync(string session, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.SimulatedSessions.AsNoTracking().SingleOrDefaultAsync(known => known.Id == session, cancellation);
    }

    /// <summary>Whether it still waits for the customer.</summary>
    internal bool IsOpen(SimulatedSession session) => session is { PaidAt: null, CancelledAt: null } && time.GetUtcNow() < session.ExpiresAt;

    /// <summary>Pays, or leaves the checkout; once, whatever is pressed and however often. Then the shop is told, as a real provider would tell it.</summary>
    internal async Task DecideAsync(string id, bool pays, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var open = context.SimulatedSessions.Where(session => session.Id == id && session.PaidAt == null && session.CancelledAt == null && session.ExpiresAt > now);
        var changed = pays
            ? await open.ExecuteUpdateAsync(set => set.SetProperty(session => session.PaidAt, now), cancellation)
            : await open.ExecuteUpdateAsync(set => set.SetProperty(session => session.CancelledAt, now), cancellation);
        await transaction.CommitAsync(cancellation);
        if (changed > 0 && await FindAsync(id, cancellation) is { } decided) await messages.SendAsync(decided, cancellation);
    }

    private PaymentStanding StandingOf(SimulatedSession session) => new()
    {
        Session = session.Id,
        Order = session.OrderPublicId,
        State = session.PaidAt is not null ? PaymentState.Paid : IsOpen(session) ? PaymentState.Open : PaymentState.Ended,
        Amount = session.Amount,
        Currency = session.Currency,
        Payment = session.PaidAt is not null ? session.Id : null,
    };
}
