using System.Net;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Orders;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>The checkout at which no money moves: the whole way without a key.</summary>
public sealed class SimulatedCheckoutTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Pay_OfEachOffer_FulfilsByASignedMessageAtTheSameDoor(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, simulated: true);
        foreach (var (offer, price, reports) in new[] { ("life-clarity", "$19.99", 1), ("life-blueprint", "$39.99", 1), ("personal-horoscope", "$79.99", 1), ("bundle", "$99.99", 3) })
        {
            var (order, session) = await shop.PlaceAsync(offer);
            var page = await shop.Client.GetStringAsync($"/simulated-checkout/{session}", Cancellation);
            Assert.Contains("No money moves here", page, StringComparison.Ordinal);
            Assert.Contains(price, page, StringComparison.Ordinal);
            using var paid = await shop.PostAsync($"/simulated-checkout/{session}/pay", "", "application/x-www-form-urlencoded");
            Assert.Equal((HttpStatusCode.Found, $"/api/v1/payments/return/{order}"), (paid.StatusCode, paid.Headers.Location?.AbsolutePath));

            var kept = await shop.FindAsync(order);
            Assert.Equal((OrderState.Paid, reports, 1), (kept.State, kept.Reports.Count, kept.Mails.Count));
            await using var context = shop.Open();
            Assert.Equal($"evt_{session}", (await context.PaymentEvents.SingleAsync(message => message.OrderPublicId == order, Cancellation)).Id);
            Assert.Contains("This is paid.", await shop.Client.GetStringAsync($"/simulated-checkout/{session}", Cancellation), StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Cancel_EndsTheOrderAndPayComesTooLate(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, simulated: true);
        var (order, session) = await shop.PlaceAsync();
        (await shop.PostAsync($"/simulated-checkout/{session}/cancel", "")).Dispose();
        (await shop.PostAsync($"/simulated-checkout/{session}/pay", "")).Dispose();
        Assert.Equal(OrderState.Expired, (await shop.FindAsync(order)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Pay_PressedByManyAtOnce_FulfilsOnce(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, simulated: true);
        var (order, session) = await shop.PlaceAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => (await shop.PostAsync($"/simulated-checkout/{session}/pay", "")).Dispose()));
        var kept = await shop.FindAsync(order);
        Assert.Equal((OrderState.Paid, 1, 1), (kept.State, kept.Reports.Count, kept.Mails.Count));
    }

    [Theory, OnBothDatabases]
    public async Task Left_UntilItEnds_ExpiresTheOrder(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, simulated: true);
        var (order, session) = await shop.PlaceAsync();
        shop.Time.Advance(TimeSpan.FromHours(1));
        (await shop.PostAsync($"/simulated-checkout/{session}/pay", "")).Dispose();
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.Expired, (await shop.FindAsync(order)).State);
        Assert.Contains("This checkout is over", await shop.Client.GetStringAsync($"/simulated-checkout/{session}", Cancellation), StringComparison.Ordinal);
    }

    // The shop was stopped between the button and the message.
    [Theory, OnBothDatabases]
    public async Task Pay_TheMessageWasLost_IsFoundByTheReconciler(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, simulated: true);
        var (order, session) = await shop.PlaceAsync();
        var now = shop.Time.GetUtcNow();
        await using (var context = shop.Open())
            await context.SimulatedSessions.Where(found => found.Id == session).ExecuteUpdateAsync(set => set.SetProperty(found => found.PaidAt, now), Cancellation);
        await shop.ReconcileAsync();
        Assert.Equal(OrderState.Paid, (await shop.FindAsync(order)).State);
    }

    [Fact]
    public async Task Page_OfACheckoutThatIsNone_IsNotFound()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite, simulated: true);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.Client.GetAsync("/simulated-checkout/sim_none", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.PostAsync("/simulated-checkout/sim_none/pay", "")).StatusCode);
    }

    // A shop that takes money has no door beside it.
    [Fact]
    public async Task Page_InAShopWithAKey_IsNotThere()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite);
        var (_, session) = await shop.PlaceAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await shop.PostAsync($"/simulated-checkout/{session}/pay", "")).StatusCode);
    }
}
