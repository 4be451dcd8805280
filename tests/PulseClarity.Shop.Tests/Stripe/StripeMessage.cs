using System.Text;
using System.Text.Json.Nodes;

namespace PulseClarity.Shop.Tests.Stripe;

/// <summary>An event as Stripe keeps and sends it.</summary>
internal sealed class StripeMessage
{
    internal required string Id { get; init; }

    internal required string Type { get; init; }

    internal required long Created { get; init; }

    internal required JsonObject About { get; init; }

    /// <summary>Whether the shop has answered 200.</summary>
    internal bool IsDelivered { get; set; }

    internal string ApiVersion { get; init; } = "2019-03-14";

    internal byte[] Body => Encoding.UTF8.GetBytes(Json().ToJsonString());

    internal JsonObject Json() => new()
    {
        ["id"] = Id,
        ["object"] = "event",
        ["api_version"] = ApiVersion,
        ["created"] = Created,
        ["data"] = new JsonObject { ["object"] = About.DeepClone() },
        ["livemode"] = false,
        ["pending_webhooks"] = IsDelivered ? 0 : 1,
        ["request"] = new JsonObject { ["id"] = null, ["idempotency_key"] = null },
        ["type"] = Type,
    };
}
