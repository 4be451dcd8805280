using CsCheck;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Payments;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>News of a payment in any order, old or new, true or twice: an order takes them all, and only ever forwards.</summary>
public sealed class SettlementTests
{
    private static readonly Gen<PaymentStanding> Standing = Gen.Select(
        Gen.Enum<PaymentState>(),
        Gen.OneOf(Gen.Const(1999L), Gen.Const(1999L), Gen.Const(1999L), Gen.Const(1L)),
        Gen.OneOf(Gen.Const(0L), Gen.Const(0L), Gen.Const(500L), Gen.Const(1999L)),
        Gen.OneOf(Gen.Const(false), Gen.Const(false), Gen.Const(true)),
        (state, amount, refunded, disputed) => new PaymentStanding
        {
            Session = "cs_1",
            Order = "order",
            State = state,
            Amount = amount,
            Currency = "usd",
            Payment = "pi_1",
            Refunded = refunded,
            IsFullyRefunded = refunded >= amount,
            IsDisputed = disputed,
        });

    [Fact]
    public void Apply_AnyNewsInAnyOrder_NeverThrowsNeverDoublesAndNeverForgetsMoney() => Standing.Array[1, 12].Sample(news =>
    {
        var order = TestOrders.Place(Offer.Bundle);
        var paid = false;
        var refunded = 0L;
        foreach (var standing in news)
        {
            Settlement.Apply(order, standing, TestOrders.Now);
            var (state, reports, mails) = (order.State, order.Reports.Count, order.Mails.Count);
            Settlement.Apply(order, standing, TestOrders.Now.AddDays(1));
            Assert.Equal((state, reports, mails), (order.State, order.Reports.Count, order.Mails.Count));

            if (standing.State == PaymentState.Paid) (paid, refunded) = (true, Math.Max(refunded, standing.Refunded));
            Assert.Equal(paid, order.State is not (OrderState.AwaitingPayment or OrderState.Expired));
            Assert.Equal(refunded, order.RefundedAmount);
            Assert.True(order.Reports.Count is 0 or 3);
            Assert.Equal(order.Reports.Count > 0, order.Mails.Any(mail => mail.Kind == MailKind.Confirmation));
            Assert.Equal(order.State == OrderState.Refunded, order.Mails.Any(mail => mail.Kind == MailKind.Refund));
        }
    });
}
