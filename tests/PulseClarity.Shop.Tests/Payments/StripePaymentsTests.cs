using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PulseClarity.Payments;
using PulseClarity.Payments.Stripe;
using PulseClarity.Shop.Tests.Stripe;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>Stripe's own client against Stripe's protocol: what is sent, and what becomes of each kind of failure.</summary>
public sealed class StripePaymentsTests : IAsyncLifetime
{
    private static readonly Checkout Asked = new(
        "order", "Life Clarity", 1999, "usd", "ada@example.org", TestOrders.Now.AddHours(1), new Uri("https://shop.example.org/back"));

    private readonly HttpClient _http = new();
    private FakeStripe _stripe = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stripe = await FakeStripe.StartAsync(new FakeTimeProvider(TestOrders.Now));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stripe.DisposeAsync();
    }

    [Fact]
    public async Task Open_TwiceForOneOrder_GivesTheSameCheckout()
    {
        var first = await Payments().OpenAsync(Asked, Cancellation);
        Assert.Equal(first, await Payments().OpenAsync(Asked, Cancellation));
        Assert.Single(_stripe.Customers.Sessions);
    }

    [Fact]
    public async Task Open_TheSameOrderForAnotherPrice_IsRefused()
    {
        await Payments().OpenAsync(Asked, Cancellation);
        var refusal = await Assert.ThrowsAsync<PaymentProviderException>(() => Payments().OpenAsync(Asked with { Amount = 1 + Asked.Amount }, Cancellation));
        Assert.StartsWith("Stripe answers 400 idempotency_error", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_ThroughEachStateOfACheckout_TellsHowItStands()
    {
        var session = (await Payments().OpenAsync(Asked, Cancellation)).Session;
        var open = await Payments().FindSessionAsync(session, Cancellation);
        Assert.Equal((PaymentState.Open, "order", 1999, "usd", null), (open!.State, open.Order, open.Amount, open.Currency, open.Payment));
        _stripe.Customers.PromiseToPay(session);
        Assert.Equal(PaymentState.Pending, (await Payments().FindSessionAsync(session, Cancellation))!.State);
        _stripe.Customers.BankPays(session);
        var paid = await Payments().FindSessionAsync(session, Cancellation);
        Assert.Equal((PaymentState.Paid, 0, false, false), (paid!.State, paid.Refunded, paid.IsFullyRefunded, paid.IsDisputed));
        _stripe.Customers.Refund(session, 999);
        _stripe.Customers.Dispute(session);
        var part = await Payments().FindPaymentAsync(paid.Payment!, Cancellation);
        Assert.Equal(paid with { Refunded = 999, IsDisputed = true }, part);
        _stripe.Customers.Refund(session, 1000);
        Assert.True((await Payments().FindPaymentAsync(paid.Payment!, Cancellation))!.IsFullyRefunded);
    }

    [Fact]
    public async Task Find_WhatStripeDoesNotKnow_IsNothing()
    {
        Assert.Null(await Payments().FindSessionAsync("cs_none", Cancellation));
        Assert.Null(await Payments().FindPaymentAsync("pi_none", Cancellation));
    }

    [Fact]
    public async Task Ask_WithAWrongKey_SaysWhichSetting()
    {
        var refusal = await Assert.ThrowsAsync<PaymentProviderException>(() => Payments("sk_wrong").FindSessionAsync("cs_1", Cancellation));
        Assert.Equal("Stripe does not take the key. Check Payments:StripeKey.", refusal.Message);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Ask_StripeFailsForLong_SaysWhatItAnswers(int status)
    {
        _stripe.Fail(times: 3, status);
        var refusal = await Assert.ThrowsAsync<PaymentProviderException>(() => Payments().FindSessionAsync("cs_1", Cancellation));
        Assert.StartsWith($"Stripe answers {status}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_NobodyIsThere_SaysSo()
    {
        var nobody = new StripePayments(FakeStripe.Key, new Uri("http://127.0.0.1:1"), _http);
        var refusal = await Assert.ThrowsAsync<PaymentProviderException>(() => nobody.FindSessionAsync("cs_1", Cancellation));
        Assert.StartsWith("Stripe does not answer", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<PaymentProviderException>(() => ReadAllAsync(nobody));
    }

    // A proxy's error page, and a line that goes dead.
    [Theory]
    [InlineData("<html>Bad gateway</html>", 0)]
    [InlineData("{", 0)]
    [InlineData("{}", 0)]
    [InlineData("", 5)]
    public async Task Ask_SomethingElseAnswers_IsAFailureOfTheProvider(string answer, int seconds)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.Run(async http =>
        {
            if (seconds > 0) await Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System, http.RequestAborted);
            await http.Response.WriteAsync(answer);
        });
        await server.StartAsync(Cancellation);
        using var impatient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        var payments = new StripePayments(FakeStripe.Key, new Uri(server.Urls.First()), impatient);
        await Assert.ThrowsAsync<PaymentProviderException>(() => ReadAllAsync(payments));
        await Assert.ThrowsAsync<PaymentProviderException>(() => payments.OpenAsync(Asked, Cancellation));
    }

    private static async Task ReadAllAsync(StripePayments payments)
    {
        await foreach (var _ in payments.UndeliveredAsync(TestOrders.Now, Cancellation))
        {
        }
    }

    private StripePayments Payments(string key = FakeStripe.Key) => new(key, _stripe.Address, _http);
}
