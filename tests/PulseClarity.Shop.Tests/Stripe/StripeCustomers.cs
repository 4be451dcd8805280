using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PulseClarity.Shop.Tests.Stripe;

/// <summary>What happens at Stripe: customers pay or do not, banks think, money goes back. Each thing that happens makes an event.</summary>
internal sealed class StripeCustomers(TimeProvider time)
{
    private int _number;

    internal ConcurrentDictionary<string, StripeSession> Sessions { get; } = new();

    internal ConcurrentQueue<StripeMessage> Messages { get; } = new();

    /// <summary>How many events a page of the list has at the most.</summary>
    internal int PageSize { get; set; } = 100;

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    internal StripeSession Open(IReadOnlyDictionary<string, string> asked, long amount, string currency, Uri address)
    {
        var id = Number("cs_test");
        return Sessions[id] = new StripeSession { Id = id, Url = new Uri(address, $"/pay/{id}"), Asked = asked, Created = Now, Amount = amount, Currency = currency };
    }

    internal StripeMessage Pay(string id) => Change(id, "checkout.session.completed", session =>
    {
        // A session that asks for nothing, by a coupon say, has no payment.
        (session.Status, session.PaymentStatus, session.Intent) = session.Amount == 0
            ? ("complete", "no_payment_required", null)
            : ("complete", "paid", session.Intent ?? Number("pi"));
    });

    internal StripeMessage PromiseToPay(string id) => Change(id, "checkout.session.completed", session =>
    {
        (session.Status, session.Intent) = ("complete", Number("pi"));
    });

    internal StripeMessage BankPays(string id) => Change(id, "checkout.session.async_payment_succeeded", session => session.PaymentStatus = "paid");

    internal StripeMessage BankRefuses(string id) => Change(id, "checkout.session.async_payment_failed", session => session.IntentStatus = "requires_payment_method");

    internal StripeMessage Leave(string id) => Change(id, "checkout.session.expired", session => session.Status = "expired");

    internal StripeMessage Refund(string id, long amount)
    {
        Sessions[id].Refunded += amount;
        return Tell("charge.refunded", Sessions[id].ChargeJson());
    }

    internal StripeMessage Dispute(string id)
    {
        Sessions[id].Disputed = true;
        return Tell("charge.dispute.created", Sessions[id].DisputeJson());
    }

    internal StripeMessage Tell(string type, JsonObject about, string version = "2019-03-14")
    {
        var message = new StripeMessage { Id = Number("evt"), Type = type, Created = Now, About = about, ApiVersion = version };
        Messages.Enqueue(message);
        return message;
    }

    private StripeMessage Change(string id, string type, Action<StripeSession> change)
    {
        change(Sessions[id]);
        return Tell(type, Sessions[id].Json(expanded: false));
    }

    private string Number(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}_{Interlocked.Increment(ref _number):D6}");
}
