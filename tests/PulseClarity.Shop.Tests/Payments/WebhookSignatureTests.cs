using System.Net;
using System.Text;
using PulseClarity.Data.Orders;
using PulseClarity.Payments;
using PulseClarity.Shop.Tests.Databases;
using PulseClarity.Shop.Tests.Shops;
using Stripe;

namespace PulseClarity.Shop.Tests.Payments;

/// <summary>A message is taken when it was signed with our secret, over just these bytes, just now.</summary>
public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_one";

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"id":"evt_1"}""");
    private static readonly DateTimeOffset Now = TestOrders.Now;

    [Fact]
    public void Sign_AndStripesOwnLibrary_AgreeBothWays()
    {
        var text = Encoding.UTF8.GetString(Body);
        EventUtility.ValidateSignature(text, WebhookSignature.Sign(Body, Secret, Now), Secret, 300, Now.ToUnixTimeSeconds());
        Assert.Null(Complaint(EventUtility.GenerateSignatureHeader(text, Secret, Now.ToUnixTimeSeconds())));
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(86_400, false)]
    public void Complaint_OldOrFromTheFuture_BeyondTheTolerance(int seconds, bool taken)
    {
        var complaint = Complaint(WebhookSignature.Sign(Body, Secret, Now.AddSeconds(seconds)));
        Assert.Equal(taken, complaint is null);
        if (!taken) Assert.Contains("300 seconds", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("nonsense", "does not say when")]
    [InlineData("t=,v1=00", "does not say when")]
    [InlineData("t=-5,v1=00", "does not say when")]
    [InlineData("t=99999999999999999999,v1=00", "does not say when")]
    [InlineData("t=9223372036854775807,v1=00", "No signature")]
    [InlineData("t=1795521600", "No signature")]
    [InlineData("t=1795521600,v1=", "No signature")]
    [InlineData("t=1795521600,v1=é", "No signature")]
    public void Complaint_AHeaderThatCannotBe_SaysWhy(string? header, string message) => Assert.Contains(message, Complaint(header), StringComparison.Ordinal);

    [Fact]
    public void Complaint_ManySignatures_TakesTheOneThatFits()
    {
        var signed = WebhookSignature.Sign(Body, Secret, Now).Split(',');
        Assert.Null(Complaint($"{signed[0]},v0=00,v1={new string('0', 64)},{signed[1]}"));
        Assert.NotNull(Complaint($"{signed[0]},{signed[1].Replace("v1", "v0", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void Complaint_TheTimeWasChanged_DoesNotFit()
    {
        var old = WebhookSignature.Sign(Body, Secret, Now.AddHours(-1));
        Assert.NotNull(Complaint($"t={Now.ToUnixTimeSeconds()},{old.Split(',')[1]}"));
    }

    [Fact]
    public async Task Webhook_EitherSecretWhileOneTakesTheOthersPlace_IsTaken()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite);
        foreach (var (secret, status) in new[] { (TestShop.Secret, HttpStatusCode.OK), (TestShop.PreviousSecret, HttpStatusCode.OK), ("whsec_other", HttpStatusCode.BadRequest) })
        {
            var (_, session) = await shop.PlaceAsync();
            var body = shop.Stripe.Customers.Pay(session).Body;
            using var answer = await shop.SendAsync(body, WebhookSignature.Sign(body, secret, shop.Time.GetUtcNow()));
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Webhook_OverheardAndSentAgainLaterOrChanged_IsRefusedInWords()
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite);
        var (order, session) = await shop.PlaceAsync();
        var body = shop.Stripe.Customers.Pay(session).Body;
        var signature = WebhookSignature.Sign(body, TestShop.Secret, shop.Time.GetUtcNow());
        shop.Time.Advance(TimeSpan.FromSeconds(301));
        foreach (var (sent, header) in new[] { (body, signature), ([.. body, (byte)' '], signature), (body, null) })
        {
            using var answer = await shop.SendAsync(sent, header);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("This is no message of our payment provider.", (await TestShop.JsonAsync(answer)).GetProperty("title").GetString());
        }

        Assert.Equal(OrderState.AwaitingPayment, (await shop.FindAsync(order)).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("""{"id":"evt_1"}""")]
    [InlineData("""{"id":7,"type":"customer.created","created":1}""")]
    [InlineData("""{"id":"\ud800","type":"customer.created","created":1}""")]
    [InlineData("""{"id":"evt\u0000","type":"customer.created","created":1}""")]
    [InlineData("""{"id":"evt_1","type":"customer.created","created":-1}""")]
    [InlineData("""{"id":"evt_1","type":"customer.created","created":1e300}""")]
    public async Task Webhook_SignedNonsense_IsRefusedAndNothingBreaks(string text)
    {
        await using var shop = await TestShop.OpenAsync(Engine.Sqlite);
        var body = Encoding.UTF8.GetBytes(text);
        using var answer = await shop.SendAsync(body, WebhookSignature.Sign(body, TestShop.Secret, shop.Time.GetUtcNow()));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(shop.Log.Errors);
    }

    private static string? Complaint(string? header) => WebhookSignature.Complaint(header, Body, [Secret], Now);
}
