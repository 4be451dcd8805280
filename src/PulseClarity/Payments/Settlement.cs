using PulseClarity.Data.Orders;
using PulseClarity.Orders;

namespace PulseClarity.Payments;

/// <summary>
/// Brings an order to where its payment stands. It may be asked in any order, as often as one likes and with old news: money that was
/// seen stays seen, so whatever comes twice or late changes nothing.
/// </summary>
internal static class Settlement
{
    /// <summary>Settles.</summary>
    /// <param name="order">The order, with its reports and mail, locked.</param>
    /// <param name="standing">How its payment stands.</param>
    /// <param name="now">When.</param>
    internal static void Apply(Order order, PaymentStanding standing, DateTimeOffset now)
    {
        if (order.SessionId is null) order.CheckOutAt(standing.Session, null);
        switch (standing.State)
        {
            case PaymentState.Paid:
                Take(order, standing, now);
                break;
            case PaymentState.Ended when order.State == OrderState.AwaitingPayment:
                order.Expire(now);
                break;
        }
    }

    private static void Take(Order order, PaymentStanding standing, DateTimeOffset now)
    {
        if (order.State is OrderState.AwaitingPayment or OrderState.Expired) Receive(order, standing, now);
        if (standing.Refunded > 0) order.NoteRefund(standing.Refunded);
        if (order.State == OrderState.Refunded) return;
        if (standing.IsFullyRefunded) order.Refund(now);
        else if (standing.IsDisputed && order.DisputedAt is null)
            order.Dispute("The customer's bank disputes the payment. Answer it at the payment provider, and decide whether the order goes on.", now);
    }

    private static void Receive(Order order, PaymentStanding standing, DateTimeOffset now)
    {
        order.NotePayment(standing.Payment);
        if (standing.Amount != order.Amount || !string.Equals(standing.Currency, order.Currency, StringComparison.OrdinalIgnoreCase))
        {
            order.NeedAttention(
                $"The payment is {Money(standing.Amount, standing.Currency)}, and the order costs {Money(order.Amount, order.Currency)}. Refund it, or let the order go on.",
                now);
            return;
        }

        order.Pay(standing.Payment, now);

        // What was paid and given back before we heard of it is not begun.
        if (!standing.IsFullyRefunded) order.QueueWork(now);
    }

    private static string Money(long amount, string currency) => currency == OfferPrices.Currency ? OfferPrices.Text(amount) : $"{amount} of the smallest unit of {currency}";
}
