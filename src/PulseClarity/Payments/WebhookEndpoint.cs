using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using PulseClarity.Web;

namespace PulseClarity.Payments;

/// <summary><c>POST /api/v1/payments/webhook</c>: the payment provider's messages. 200 says that all it asks for is in the database; anything else makes it come again.</summary>
internal sealed partial class WebhookEndpoint(PaymentSettings settings, Fulfilment fulfilment, TimeProvider time, ILogger<WebhookEndpoint> log)
{
    /// <summary>Where it is.</summary>
    internal const string Path = "/api/v1/payments/webhook";

    private const int LargestBody = 1024 * 1024;

    /// <summary>Opens it.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost(Path, (HttpRequest request, WebhookEndpoint webhook, CancellationToken cancellation) => webhook.TakeAsync(request, cancellation))
        .WithName("webhook")
        .WithTags("payments")
        .WithSummary("Take a message of the payment provider, signed as Stripe signs.")
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
        .Accepts<JsonElement>("application/json")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private async Task<Results<Ok, ProblemHttpResult>> TakeAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await ReadAsync(request.BodyReader, cancellation);
        if (WebhookSignature.Complaint(request.Headers[WebhookSignature.Header], body, settings.WebhookSecrets, time.GetUtcNow()) is { } complaint)
        {
            LogRefused(log, complaint);
            return Problems.BadMessage(complaint);
        }

        PaymentNotice notice;
        try
        {
            notice = PaymentNotice.Read(body);
        }
        catch (JsonException wrong)
        {
            LogRefused(log, "It is signed, but cannot be read.");
            return Problems.BadMessage(wrong.Path is null && wrong.LineNumber is null ? wrong.Message : "It is signed, but it is not JSON.");
        }

        await fulfilment.HandleAsync(notice, cancellation);
        return TypedResults.Ok();
    }

    // As it came: the signature is over these bytes, not over what they mean.
    private static async Task<byte[]> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A payment message was refused. {Complaint}")]
    private static partial void LogRefused(ILogger log, string complaint);
}
