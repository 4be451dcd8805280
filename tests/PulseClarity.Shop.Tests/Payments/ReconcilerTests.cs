using PulseClarity.Data.Orders;
using PulseClarity.Payments;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Lost messages lose nothing: the provider is asked about what still waits and about what did not arrive.</summary>
public sealed class ReconcilerTests
{
    [Theory, OnBothDatabases]
    public async Task Pass_TheMessageOfAPaymentWasLost_FulfilsOnce(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync("bundle");
        shop.Stripe.Customers.Pay(session).IsDelivered = true;
        shop.Time.Advance(TimeSpan.FromMinutes(2));
        await shop.ReconcileAsync();
        await shop.ReconcileAsync();
        var paid = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, TestOrders.Now.AddMinutes(2)), (paid.State, paid.PaidAt));
        Assert.Equal((3, 1), (paid.Reports.Count, paid.Mails.Count));
    }

    [Theory, OnBothDatabases]
    public async Task Pass_AFreshOrder_IsLeftToTheProvidersMessages(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        await shop.PlaceAsync();
        shop.Stripe.Requests.Clear();
        await shop.ReconcileAsync();
        Assert.DoesNotContain(shop.Stripe.Requests, request => request.Route.Contains("/sessions/", StringComparison.Ordinal));
    }

    // A refund of an order that no longer awaits payment is seen only by its message.
    [Theory, OnBothDatabases]
    public async Task Pass_MessagesThatStripeCouldNotDeliver_AreDealtWithPageByPage(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        shop.Stripe.Customers.PageSize = 2;
        List<string> orders = [];
        for (var i = 0; i < 5; i++)
        {
            var (order, session) = await shop.PlaceAsync();
            orders.Add(order);
            await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
            shop.Stripe.Customers.Refund(session, 1999);
        }

        await shop.ReconcileAsync();
        foreach (var order in orders) Assert.Equal(OrderState.Refunded, (await shop.FindAsync(order)).State);
        Assert.Equal(3, shop.Stripe.Requests.Count(request => request.Route == "GET /v1/events"));
    }

    [Theory, OnBothDatabases]
    public async Task Pass_TheCheckoutEndedAtStripe_ExpiresTheOrder(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        shop.Stripe.Customers.Leave(session).IsDelivered = true;
        shop.Time.Advance(TimeSpan.FromHours(1));
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.Expired, (await shop.FindAsync(order)).State);
    }

    // A key of another account, say: what the provider does not know will never be paid.
    [Theory, OnBothDatabases]
    public async Task Pass_TheProviderDoesNotKnowTheCheckout_GivesItUpInTheEnd(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        shop.Stripe.Customers.Sessions.Clear();
        shop.Time.Advance(TimeSpan.FromHours(1));
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
        shop.Time.Advance(TimeSpan.FromHours(1.5));
        await shop.ReconcileAsync();
        Assert.Equal((OrderState.Expired, session), ((await shop.FindAsync(order)).State, (await shop.FindAsync(order)).SessionId));
    }

    [Theory, OnBothDatabases]
    public async Task Pass_ABankThatThinksForDays_IsAskedAboutLessAndLess(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        await shop.DeliverAsync(shop.Stripe.Customers.PromiseToPay(session));
        var asked = 0;
        shop.Stripe.Requests.Clear();
        for (var hour = 0; hour < 72; hour++)
        {
            shop.Time.Advance(TimeSpan.FromHours(1));
            await shop.ReconcileAsync();
            asked = shop.Stripe.Requests.Count(request => request.Route.Contains("/sessions/", StringComparison.Ordinal));
        }

        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
        Assert.InRange(asked, 10, 60);
        shop.Stripe.Customers.BankPays(session).IsDelivered = true;
        shop.Time.Advance(TimeSpan.FromHours(6));
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Pass_StripeIsDown_ChangesNothingAndTheNextOneGoesOn(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        shop.Stripe.Customers.Pay(session).IsDelivered = true;
        shop.Time.Advance(TimeSpan.FromMinutes(2));
        shop.Stripe.Fail(times: 3, status: 500);
        await Assert.ThrowsAsync<PaymentProviderException>(shop.ReconcileAsync);
        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
        shop.Time.Advance(TimeSpan.FromMinutes(2));
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    // The service itself: nobody calls it, the clock does.
    [Theory, OnBothDatabases]
    public async Task Service_AMinuteGoesBy_GoesRound(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, reconciling: true);
        var (order, session) = await shop.PlaceAsync();
        shop.Stripe.Customers.Pay(session).IsDelivered = true;
        for (var tries = 0; tries < 200 && (await shop.FindAsync(order)).State != OrderState.Paid; tries++)
        {
            shop.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }
}
