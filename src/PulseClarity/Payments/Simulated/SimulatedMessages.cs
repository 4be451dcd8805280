using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using PulseClarity.Data.Payments;
using PulseClarity.Web;

namespace PulseClarity.Payments.Simulated;

/// <summary>The simulated checkout's messages: signed, and sent to the same door as a real provider's.</summary>
internal sealed partial class SimulatedMessages(HttpClient http, ShopAddress address, PaymentSettings settings, TimeProvider time, ILogger<SimulatedMessages> log)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>The message about a checkout that was paid or left.</summary>
    internal static byte[] Write(SimulatedSession session) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["id"] = $"evt_{session.Id}",
        ["object"] = "event",
        ["type"] = session.PaidAt is not null ? "checkout.session.completed" : "checkout.session.expired",
        ["created"] = (session.PaidAt ?? session.CancelledAt ?? session.ExpiresAt).ToUnixTimeSeconds(),
        ["livemode"] = false,
        ["data"] = new JsonObject { ["object"] = new JsonObject { ["id"] = session.Id, ["object"] = "checkout.session" } },
    });

    /// <summary>Sends it. When it does not arrive, the reconciler finds it.</summary>
    internal async Task SendAsync(SimulatedSession session, CancellationToken cancellation)
    {
        var body = Write(session);
        using var message = new HttpRequestMessage(HttpMethod.Post, address.OnThisMachine(WebhookEndpoint.Path)) { Content = new ByteArrayContent(body) };
        message.Content.Headers.ContentType = Json;
        message.Headers.Add(WebhookSignature.Header, WebhookSignature.Sign(body, settings.WebhookSecrets[0], time.GetUtcNow()));
        try
        {
            using var answer = await http.SendAsync(message, cancellation);
            if (!answer.IsSuccessStatusCode) LogRefused(log, (int)answer.StatusCode);
        }
        catch (HttpRequestException failure)
        {
            LogNotDelivered(log, failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The shop answered {Status} to the simulated checkout's message; the reconciler will find the payment.")]
    private static partial void LogRefused(ILogger log, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The simulated checkout's message did not arrive; the reconciler will find the payment. {Reason}")]
    private static partial void LogNotDelivered(ILogger log, string reason);
}
