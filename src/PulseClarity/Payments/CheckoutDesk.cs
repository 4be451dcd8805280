using Microsoft.EntityFrameworkCore;
using NodaTime;
using PulseClarity.Data;
using PulseClarity.Data.Orders;
using PulseClarity.Orders;
using PulseClarity.Web;

namespace PulseClarity.Payments;

/// <summary>Takes an order and opens the checkout for it. The order is kept before the provider hears of it, so that no payment can be for an order we do not have.</summary>
internal sealed class CheckoutDesk(IDbContextFactory<PulseContext> contexts, IPaymentProvider provider, OfferPrices prices, PaymentSettings settings, ShopAddress address, TimeProvider time)
{
    /// <summary>Takes it.</summary>
    /// <exception cref="OrderFormException">It cannot be taken as it was given.</exception>
    /// <exception cref="PaymentProviderException">The provider does not answer; nothing was charged, and the order expires by itself.</exception>
    internal async Task<CheckoutAnswer> OpenAsync(OrderForm form, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var order = Order.Place(OrderReading.Read(form, prices, Instant.FromDateTimeOffset(now)), now, Reconciler.FirstCheck);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Orders.Add(order);
        await context.SaveChangesAsync(cancellation);

        var expires = now + settings.TimeToPay;
        var checkout = new Checkout(
            order.PublicId, order.Offer.Title(), order.Amount, order.Currency, order.Email, expires, address.Of($"{ReturnEndpoint.Path}/{order.PublicId}"));
        var open = await provider.OpenAsync(checkout, cancellation);
        order.CheckOutAt(open.Session, open.Address);
        await context.SaveChangesAsync(cancellation);
        return new CheckoutAnswer(order.PublicId, open.Session, open.Address, expires, order.Amount, order.Currency);
    }
}
