using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PulseClarity.Orders;
using Stripe;
using Stripe.Checkout;

namespace PulseClarity.Payments.Stripe;

/// <summary>Takes money through Stripe Checkout.</summary>
internal sealed class StripePayments : IPaymentProvider
{
    private const string OrderKey = "order";
    private const int Retries = 2;
    private const int EventsAPage = 100;

    private readonly StripeClient _client;
    private readonly SessionService _sessions;

    /// <summary>Takes the key and the way.</summary>
    internal StripePayments(string key, Uri address, HttpClient http)
    {
        _client = new StripeClient(new StripeClientOptions
        {
            ApiKey = key,
            ApiBase = address.AbsoluteUri.TrimEnd('/'),
            HttpClient = new SystemNetHttpClient(http, Retries, appInfo: null, enableTelemetry: false),
        });
        _sessions = new SessionService(_client);
    }

    /// <inheritdoc/>
    public Task<OpenCheckout> OpenAsync(Checkout checkout, CancellationToken cancellation) => AskAsync(async () =>
    {
        var order = new Dictionary<string, string> { [OrderKey] = checkout.Order };
        var asked = new SessionCreateOptions
        {
            Mode = "payment",
            SuccessUrl = checkout.Return.AbsoluteUri,
            CancelUrl = checkout.Return.AbsoluteUri,
            CustomerEmail = checkout.Email,
            ClientReferenceId = checkout.Order,
            ExpiresAt = checkout.ExpiresAt.UtcDateTime,
            Metadata = order,
            PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = order },
            LineItems =
            [
                new SessionLineItemOptions
                {
                    Quantity = 1,
                    PriceData = new SessionLineItemPriceDataOptions
                    {
                        Currency = checkout.Currency,
                        UnitAmount = checkout.Amount,
                        ProductData = new SessionLineItemPriceDataProductDataOptions { Name = checkout.Title },
                    },
                },
            ],
        };
        var session = await _sessions.CreateAsync(asked, new RequestOptions { IdempotencyKey = $"checkout-{checkout.Order}" }, cancellation);
        return session is { Id: { } id, Url: { } url } ? new OpenCheckout(id, new Uri(url)) : throw new PaymentProviderException("Stripe answers with something that is no checkout.");
    });

    /// <inheritdoc/>
    public Task<PaymentStanding?> FindSessionAsync(string session, CancellationToken cancellation) => AskAsync(async () =>
    {
        try
        {
            return StandingOf(await _sessions.GetAsync(session, new SessionGetOptions { Expand = ["payment_intent.latest_charge"] }, cancellationToken: cancellation));
        }
        catch (StripeException unknown) when (unknown.HttpStatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    });

    /// <inheritdoc/>
    public Task<PaymentStanding?> FindPaymentAsync(string payment, CancellationToken cancellation) => AskAsync(async () =>
    {
        var asked = new SessionListOptions { PaymentIntent = payment, Limit = 1, Expand = ["data.payment_intent.latest_charge"] };
        return (await _sessions.ListAsync(asked, cancellationToken: cancellation)).FirstOrDefault() is { } session ? StandingOf(session) : null;
    });

    /// <inheritdoc/>
    public async IAsyncEnumerable<PaymentNotice> UndeliveredAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var types = string.Concat(PaymentNotice.TellingTypes.Select(type => $"&types[]={type}"));
        var first = string.Create(CultureInfo.InvariantCulture, $"/v1/events?delivery_success=false&created[gte]={since.ToUnixTimeSeconds()}&limit={EventsAPage}{types}");
        for (var (next, more) = (first, true); more;)
        {
            (var page, more) = await AskAsync(() => ReadPageAsync(next, cancellation));
            foreach (var notice in page) yield return notice;
            more &= page.Count > 0;
            if (more) next = $"{first}&starting_after={Uri.EscapeDataString(page[^1].Id)}";
        }
    }

    // Raw, since events come in the version of the account, and the client reads its own version only.
    private async Task<(List<PaymentNotice> Notices, bool More)> ReadPageAsync(string address, CancellationToken cancellation)
    {
        var answer = await _client.RawRequestAsync(HttpMethod.Get, address, content: null, requestOptions: null, cancellation);
        using var page = JsonDocument.Parse(answer.Content);
        return ([.. page.RootElement.GetProperty("data").EnumerateArray().Select(PaymentNotice.Read)], page.RootElement.GetProperty("has_more").GetBoolean());
    }

    private static PaymentStanding StandingOf(Session session)
    {
        var charge = session.PaymentIntent?.LatestCharge;
        return new PaymentStanding
        {
            Session = session.Id,
            Order = session.Metadata?.GetValueOrDefault(OrderKey),
            State = StateOf(session),
            Amount = session.AmountTotal ?? 0,
            Currency = session.Currency ?? "",
            Payment = session.PaymentIntentId,
            Refunded = charge?.AmountRefunded ?? 0,
            IsFullyRefunded = charge?.Refunded ?? false,
            IsDisputed = charge?.Disputed ?? false,
        };
    }

    private static PaymentState StateOf(Session session) => session switch
    {
        { PaymentStatus: "paid" or "no_payment_required" } => PaymentState.Paid,
        { Status: "expired" } => PaymentState.Ended,
        { Status: "complete", PaymentIntent.Status: "requires_payment_method" or "canceled" } => PaymentState.Ended,
        { Status: "complete" } => PaymentState.Pending,
        _ => PaymentState.Open,
    };

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (StripeException refusal) when (refusal.StripeError?.Code == "email_invalid")
        {
            throw new OrderFormException(new Dictionary<string, string> { ["email"] = "Our payment provider says that no mail can go there. Please check the address." }, null);
        }
        catch (StripeException refusal)
        {
            // Without the cause: Stripe quotes in it what the customer gave, and this is logged.
            throw new PaymentProviderException(
                refusal.HttpStatusCode == HttpStatusCode.Unauthorized
                    ? "Stripe does not take the key. Check Payments:StripeKey."
                    : $"Stripe answers {(int)refusal.HttpStatusCode} {refusal.StripeError?.Code ?? refusal.StripeError?.Type} {refusal.StripeError?.Param} (request {refusal.StripeResponse?.RequestId}).");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or KeyNotFoundException or TaskCanceledException { InnerException: TimeoutException })
        {
            throw new PaymentProviderException($"Stripe does not answer: {failure.Message}", failure);
        }
    }
}
