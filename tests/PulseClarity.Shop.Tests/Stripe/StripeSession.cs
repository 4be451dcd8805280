using System.Text.Json.Nodes;

namespace PulseClarity.Shop.Tests.Stripe;

/// <summary>A checkout session as Stripe keeps it.</summary>
internal sealed class StripeSession
{
    internal required string Id { get; init; }

    internal required Uri Url { get; init; }

    internal required IReadOnlyDictionary<string, string> Asked { get; init; }

    internal required long Created { get; init; }

    internal string Status { get; set; } = "open";

    internal string PaymentStatus { get; set; } = "unpaid";

    internal long Amount { get; set; }

    internal string Currency { get; set; } = "usd";

    internal string? Intent { get; set; }

    internal string IntentStatus { get; set; } = "processing";

    internal long Refunded { get; set; }

    internal bool Disputed { get; set; }

    internal string? Charge => Intent is null || PaymentStatus != "paid" ? null : $"ch_{Intent}";

    internal JsonObject Json(bool expanded) => new()
    {
        ["id"] = Id,
        ["object"] = "checkout.session",
        ["amount_subtotal"] = Amount,
        ["amount_total"] = Amount,
        ["client_reference_id"] = Asked.GetValueOrDefault("client_reference_id"),
        ["created"] = Created,
        ["currency"] = Currency,
        ["customer_email"] = Asked.GetValueOrDefault("customer_email"),
        ["expires_at"] = long.Parse(Asked["expires_at"], System.Globalization.CultureInfo.InvariantCulture),
        ["livemode"] = false,
        ["metadata"] = MetadataJson("metadata"),
        ["mode"] = "payment",
        ["payment_intent"] = Intent is null ? null : expanded ? IntentJson() : Intent,
        ["payment_status"] = PaymentStatus,
        ["status"] = Status,
        ["success_url"] = Asked["success_url"],
        ["cancel_url"] = Asked["cancel_url"],
        ["url"] = Status == "open" ? Url.AbsoluteUri : null,
    };

    internal JsonObject ChargeJson() => new()
    {
        ["id"] = Charge,
        ["object"] = "charge",
        ["amount"] = Amount,
        ["amount_refunded"] = Refunded,
        ["currency"] = Currency,
        ["disputed"] = Disputed,
        ["metadata"] = MetadataJson("payment_intent_data[metadata]"),
        ["paid"] = true,
        ["payment_intent"] = Intent,
        ["refunded"] = Refunded >= Amount,
        ["status"] = "succeeded",
    };

    internal JsonObject DisputeJson() => new()
    {
        ["id"] = $"dp_{Intent}",
        ["object"] = "dispute",
        ["amount"] = Amount,
        ["charge"] = Charge,
        ["currency"] = Currency,
        ["payment_intent"] = Intent,
        ["reason"] = "fraudulent",
        ["status"] = "needs_response",
    };

    private JsonObject IntentJson() => new()
    {
        ["id"] = Intent,
        ["object"] = "payment_intent",
        ["amount"] = Amount,
        ["currency"] = Currency,
        ["latest_charge"] = Charge is null ? null : ChargeJson(),
        ["metadata"] = MetadataJson("payment_intent_data[metadata]"),
        ["status"] = PaymentStatus == "paid" ? "succeeded" : IntentStatus,
    };

    private JsonObject MetadataJson(string prefix)
    {
        var metadata = new JsonObject();
        foreach (var (name, value) in Asked.Where(asked => asked.Key.StartsWith(prefix + "[", StringComparison.Ordinal)))
            metadata[name[(prefix.Length + 1)..^1]] = value;
        return metadata;
    }
}
