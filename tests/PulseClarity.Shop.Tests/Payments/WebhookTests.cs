using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Reports;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Whole messages through the open shop, with the payment provider behind it: what each makes of an order, in whatever order and however often they come.</summary>
public sealed class WebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Completed_OfABundle_QueuesThreeReportsAndOneMail(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync("bundle");
        shop.Time.Advance(TimeSpan.FromMinutes(1));
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        var paid = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, TestOrders.Now.AddMinutes(1)), (paid.State, paid.PaidAt));
        Assert.Equal([Product.LifeClarity, Product.LifeBlueprint, Product.PersonalHoroscope], paid.Reports.OrderBy(report => report.Id).Select(report => report.Product));
        Assert.All(paid.Reports, report => Assert.Equal(ReportState.Queued, report.State));
        Assert.Equal([MailKind.Confirmation], paid.Mails.Select(mail => mail.Kind));
    }

    [Theory, OnBothDatabases]
    public async Task Completed_SentAgainAndAgain_FulfilsOnce(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var message = shop.Stripe.Customers.Pay(session);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.DeliverAsync(message)));
        shop.Time.Advance(TimeSpan.FromDays(2));
        await shop.DeliverAsync(message);
        var paid = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, TestOrders.Now), (paid.State, paid.PaidAt));
        Assert.Single(paid.Reports);
        Assert.Single(paid.Mails);
    }

    [Theory, OnBothDatabases]
    public async Task Completed_BankStillThinks_WaitsForItsWord(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.PromiseToPay(session));
        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
        await shop.DeliverAsync(shop.Stripe.Customers.BankPays(session));
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    [Theory, OnBothDatabases]
    public async Task AsyncPaymentFailed_EndsTheOrder(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.PromiseToPay(session));
        await shop.DeliverAsync(shop.Stripe.Customers.BankRefuses(session));
        var ended = await shop.FindAsync(order);
        Assert.Equal((OrderState.Expired, TestOrders.Now), (ended.State, ended.ExpiredAt));
        Assert.Empty(ended.Reports);
        Assert.Empty(ended.Mails);
    }

    // The news overtake each other: what counts is how the payment stands, not which message came last.
    [Theory, OnBothDatabases]
    public async Task Expired_ArrivesAfterThePayment_ChangesNothing(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var expired = shop.Stripe.Customers.Leave(session);
        var paid = shop.Stripe.Customers.Pay(session);
        await shop.DeliverAsync(paid);
        await shop.DeliverAsync(expired);
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Paid_AfterTheOrderExpired_IsFulfilledAllTheSame(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.Leave(session));
        Assert.Equal(OrderState.Expired, (await shop.FindAsync(order)).State);
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        var paid = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, null), (paid.State, paid.ExpiredAt));
        Assert.Single(paid.Reports);
    }

    [Theory, OnBothDatabases]
    public async Task Paid_OtherAmountOrCurrency_NeedsAPersonAndMakesNothing(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        foreach (var (amount, currency, said) in new[] { (1L, "usd", "$0.01"), (1999L, "jpy", "of the smallest unit of jpy"), (0L, "usd", "$0.00") })
        {
            var (order, session) = await shop.PlaceAsync();
            (shop.Stripe.Customers.Sessions[session].Amount, shop.Stripe.Customers.Sessions[session].Currency) = (amount, currency);
            await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
            await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
            var odd = await shop.FindAsync(order);
            Assert.Equal(OrderState.NeedsAttention, odd.State);
            Assert.Contains(said, odd.Attention, StringComparison.Ordinal);
            Assert.Empty(odd.Reports);
            Assert.Empty(odd.Mails);
            if (amount == 0) continue;
            await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, amount));
            Assert.Equal(OrderState.Refunded, (await shop.FindAsync(order)).State);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Refunded_InPart_IsNotedAndTheOrderGoesOn(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, 500));
        var part = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, 500), (part.State, part.RefundedAmount));
        Assert.Equal(ReportState.Queued, part.Reports.Single().State);
    }

    [Theory, OnBothDatabases]
    public async Task Refunded_Whole_StopsTheWorkAndTellsTheCustomer(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        await shop.ChangeAsync(order, begun => begun.Begin(TestOrders.Now));
        var claim = (await shop.FindAsync(order)).Reports.Single().FencingToken;
        await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, 1000));
        await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, 999));
        var refunded = await shop.FindAsync(order);
        Assert.Equal((OrderState.Refunded, 1999), (refunded.State, refunded.RefundedAmount));
        Assert.Equal(ReportState.Cancelled, refunded.Reports.Single().State);
        Assert.True(refunded.Reports.Single().FencingToken > claim, "A run in progress must lose its claim.");
        Assert.Equal([MailKind.Confirmation, MailKind.Refund], refunded.Mails.Select(mail => mail.Kind).Order());
    }

    [Theory, OnBothDatabases]
    public async Task Refunded_BeforeWeHeardOfThePayment_BeginsNothing(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var completed = shop.Stripe.Customers.Pay(session);
        await shop.DeliverAsync(shop.Stripe.Customers.Refund(session, 1999));
        await shop.DeliverAsync(completed);
        var refunded = await shop.FindAsync(order);
        Assert.Equal((OrderState.Refunded, TestOrders.Now), (refunded.State, refunded.PaidAt));
        Assert.Empty(refunded.Reports);
        Assert.Equal([MailKind.Refund], refunded.Mails.Select(mail => mail.Kind));
    }

    [Theory, OnBothDatabases]
    public async Task Disputed_AfterDelivery_NeedsAPersonOnce(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        await shop.ChangeAsync(order, done =>
        {
            done.Begin(TestOrders.Now);
            done.Deliver(TestOrders.Now);
        });
        await shop.DeliverAsync(shop.Stripe.Customers.Dispute(session));
        var disputed = await shop.FindAsync(order);
        Assert.Equal((OrderState.NeedsAttention, TestOrders.Now), (disputed.State, disputed.DisputedAt));
        Assert.Contains("disputes the payment", disputed.Attention, StringComparison.Ordinal);

        // The operator has dealt with it; more news of the same dispute leave it at that.
        await shop.ChangeAsync(order, settled => settled.Deliver(TestOrders.Now));
        await shop.DeliverAsync(shop.Stripe.Customers.Tell("charge.dispute.closed", shop.Stripe.Customers.Sessions[session].DisputeJson()));
        Assert.Equal(OrderState.Delivered, (await shop.FindAsync(order)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Message_OfOtherTypesShapesAndVersions_IsTakenAndChangesNothing(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, _) = await shop.PlaceAsync();
        JsonObject[] shapes =
        [
            new() { ["id"] = "cus_1", ["object"] = "customer", ["email"] = "ada@example.org" },
            new() { ["object"] = 7 },
            new() { ["id"] = "ch_1", ["object"] = "charge", ["payment_intent"] = "pi_of_another_shop" },
            new() { ["id"] = "ch_1", ["object"] = "charge", ["payment_intent"] = null },
        ];
        var version = 2011;
        foreach (var type in new[] { "customer.created", "checkout.session.completed", "charge.refunded", "v2.core.event" })
        {
            foreach (var shape in shapes) await shop.DeliverAsync(shop.Stripe.Customers.Tell(type, shape, $"{version++}-01-01"));
        }

        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
        await using var context = shop.Open();
        Assert.Equal(16, await context.PaymentEvents.CountAsync(Cancellation));
        Assert.Empty(shop.Log.Errors);
    }

    [Theory, OnBothDatabases]
    public async Task Paid_ForAnOrderThatIsNotHere_IsSaidLoudly(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await using (var context = shop.Open()) await context.Orders.Where(found => found.PublicId == order).ExecuteDeleteAsync(Cancellation);
        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        Assert.Contains("an order that this database does not have", Assert.Single(shop.Log.Errors), StringComparison.Ordinal);
    }

    // The system we follow answered 200 here, and the order was lost.
    [Theory, OnBothDatabases]
    public async Task Paid_ProviderDoesNotAnswer_IsRefusedUntilItDoes(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var message = shop.Stripe.Customers.Pay(session);
        shop.Stripe.Fail(times: 3, status: 500);
        using (var refused = await shop.SendAsync(message))
        {
            Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        }

        await using (var context = shop.Open()) Assert.Empty(await context.PaymentEvents.ToListAsync(Cancellation));
        await shop.DeliverAsync(message);
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    // A test key with the webhook of the live mode: to answer 200 would lose every order that is paid.
    [Theory, OnBothDatabases]
    public async Task Completed_OfACheckoutTheProviderDoesNotKnow_IsRefusedLoudly(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var message = shop.Stripe.Customers.Tell("checkout.session.completed", new JsonObject { ["id"] = "cs_live_1", ["object"] = "checkout.session" });
        using var refused = await shop.SendAsync(message);
        Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains("the same account and mode", Assert.Single(shop.Log.Errors), StringComparison.Ordinal);
        await using var context = shop.Open();
        Assert.Empty(await context.PaymentEvents.ToListAsync(Cancellation));
    }

    // The body claims to be paid; the provider says it is not. Who has our secret could still not take a report for nothing.
    [Theory, OnBothDatabases]
    public async Task Completed_TheBodyLies_TheProviderIsBelieved(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var claim = shop.Stripe.Customers.Sessions[session].Json(expanded: false);
        (claim["payment_status"], claim["status"]) = ("paid", "complete");
        await shop.DeliverAsync(shop.Stripe.Customers.Tell("checkout.session.completed", claim));
        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
    }
}
