using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Orders;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Placing an order and opening its checkout at Stripe.</summary>
public sealed class CheckoutTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Checkout_AGoodOrder_KeepsItAndOpensASessionForIt(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine, settings: [("Web:Address", "https://shop.example.org/")]);
        using var answer = await shop.PostAsync("/api/v1/payments/checkout", TestShop.Form("bundle").ToJsonString());
        var placed = await TestShop.JsonAsync(answer);
        var order = placed.GetProperty("order").GetString()!;
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"/api/v1/payments/status/{order}", answer.Headers.Location?.OriginalString);
        Assert.Equal(9999, placed.GetProperty("amount").GetInt64());

        var (_, form, key) = shop.Stripe.Requests.Single(request => request.Route == "POST /v1/checkout/sessions");
        Assert.Equal($"checkout-{order}", key);
        Assert.Equal("payment", form["mode"]);
        Assert.Equal("ada@example.org", form["customer_email"]);
        Assert.Equal(order, form["client_reference_id"]);
        Assert.Equal(order, form["metadata[order]"]);
        Assert.Equal(order, form["payment_intent_data[metadata][order]"]);
        Assert.Equal("9999", form["line_items[0][price_data][unit_amount]"]);
        Assert.Equal("usd", form["line_items[0][price_data][currency]"]);
        Assert.Equal("1", form["line_items[0][quantity]"]);
        Assert.Equal($"https://shop.example.org/api/v1/payments/return/{order}", form["success_url"]);
        Assert.Equal($"{TestOrders.Now.AddHours(1).ToUnixTimeSeconds()}", form["expires_at"]);

        var kept = await shop.FindAsync(order);
        Assert.Equal((OrderState.AwaitingPayment, placed.GetProperty("session").GetString()), (kept.State, kept.SessionId));
        Assert.Equal(("Ada Lovelace", new DateOnly(1990, 6, 15), new TimeOnly(14, 30)), (kept.Birth.Name, kept.Birth.Date, kept.Birth.Time));
        Assert.Equal(new DateOnly(2026, 11, 25), kept.Start);
    }

    [Theory, OnBothDatabases]
    public async Task Checkout_StripeFailsOnce_IsTriedAgainUnderTheSameKey(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        shop.Stripe.Fail(times: 1, status: 500);
        await shop.PlaceAsync();
        Assert.Single(shop.Stripe.Customers.Sessions);
        Assert.Single(shop.Stripe.Requests.Select(request => request.IdempotencyKey).Distinct());
    }

    [Theory, OnBothDatabases]
    public async Task Checkout_StripeIsDown_SaysThatNothingWasChargedAndTheOrderExpires(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        shop.Stripe.Fail(times: 3, status: 503);
        using var answer = await shop.PostAsync("/api/v1/payments/checkout", TestShop.Form().ToJsonString());
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains("Nothing was charged", (await TestShop.JsonAsync(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);

        shop.Time.Advance(TimeSpan.FromHours(2.1));
        await shop.ReconcileAsync();
        await using var context = shop.Open();
        Assert.Equal(OrderState.Expired, (await context.Orders.SingleAsync(Cancellation)).State);
    }

    // Stripe's own words quote the address, and its errors are logged.
    [Theory, OnBothDatabases]
    public async Task Checkout_StripeDoesNotTakeTheAddress_AsksForAnotherAndLogsNone(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var form = TestShop.Form();
        form["email"] = "ada@invalid.example";
        using var answer = await shop.PostAsync("/api/v1/payments/checkout", form.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["email"], (await TestShop.JsonAsync(answer)).GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.All(shop.Log.Lines, line => Assert.DoesNotContain("invalid.example", line, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Status_ByOrderAndBySession_IsTheSameAndSaysNothingOfThePerson(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync("bundle");
        var waiting = await StatusAsync(shop, session);
        Assert.Equal("awaiting-payment", waiting.GetProperty("state").GetString());
        Assert.StartsWith(shop.Stripe.Address.AbsoluteUri, waiting.GetProperty("checkoutUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, waiting.GetProperty("reports").GetArrayLength());

        await shop.DeliverAsync(shop.Stripe.Customers.Pay(session));
        var paid = await StatusAsync(shop, order);
        Assert.Equal(paid.GetRawText(), (await StatusAsync(shop, session)).GetRawText());
        Assert.Equal(("paid", "bundle"), (paid.GetProperty("state").GetString(), paid.GetProperty("offer").GetString()));
        Assert.Equal(TestOrders.Now, paid.GetProperty("paidAt").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, paid.GetProperty("checkoutUrl").ValueKind);
        Assert.Equal(["life-clarity", "life-blueprint", "personal-horoscope"], paid.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("product").GetString()));
        Assert.All(paid.GetProperty("reports").EnumerateArray(), report => Assert.Equal("queued", report.GetProperty("state").GetString()));
        foreach (var personal in new[] { "Ada", "example.org", "1990", "Lisbon" }) Assert.DoesNotContain(personal, paid.GetRawText(), StringComparison.Ordinal);
    }

    // The message may be late or lost: the customer is back, and must not be told that the order awaits payment.
    [Theory, OnBothDatabases]
    public async Task Return_BeforeTheMessage_FulfilsOnce(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, session) = await shop.PlaceAsync();
        var message = shop.Stripe.Customers.Pay(session);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var back = await shop.Client.GetAsync($"/api/v1/payments/return/{order}", Cancellation);
            Assert.Equal((HttpStatusCode.Found, $"/api/v1/payments/status/{order}"), (back.StatusCode, back.Headers.Location?.OriginalString));
        }));
        await shop.DeliverAsync(message);
        var paid = await shop.FindAsync(order);
        Assert.Equal(OrderState.Paid, paid.State);
        Assert.Single(paid.Reports);
        Assert.Single(paid.Mails);
    }

    [Theory, OnBothDatabases]
    public async Task Return_StripeIsDown_SendsTheCustomerOnAllTheSame(Engine engine)
    {
        await using var shop = await TestShop.OpenAsync(engine);
        var (order, _) = await shop.PlaceAsync();
        shop.Stripe.Fail(times: 3, status: 500);
        using var back = await shop.Client.GetAsync($"/api/v1/payments/return/{order}", Cancellation);
        Assert.Equal(HttpStatusCode.Found, back.StatusCode);
    }

    private static async Task<JsonElement> StatusAsync(TestShop shop, string id)
    {
        using var answer = await shop.Client.GetAsync($"/api/v1/payments/status/{id}", Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TestShop.JsonAsync(answer);
    }
}
