using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PulseClarity.Payments;

namespace PulseClarity.Web;

/// <summary>The edge of a request: whatever failed is logged once, and answered in our words. What is ours answers 5xx, so that a payment provider sends its message again.</summary>
internal sealed partial class ProblemWriter(IProblemDetailsService problems, ILogger<ProblemWriter> log) : IExceptionHandler
{
    private const string SecondsToWait = "5";

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;
        var (status, title, detail) = Explain(exception);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            LogFailed(log, exception, httpContext.GetEndpoint()?.DisplayName ?? "a request");
            httpContext.Response.Headers.RetryAfter = SecondsToWait;
        }

        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails { Status = status, Title = title, Detail = detail },
        });
    }

    /// <summary>Puts answers that say nothing but a number into words.</summary>
    internal static void Complete(ProblemDetailsContext context)
    {
        var (title, detail) = context.ProblemDetails.Status switch
        {
            StatusCodes.Status404NotFound => ("There is nothing here.", "Check the address, or begin at the front page."),
            StatusCodes.Status405MethodNotAllowed => ("This address cannot be used like that.", "The header Allow says how it can."),
            StatusCodes.Status413PayloadTooLarge => ("That is more than we read.", "An order has a few hundred characters. Please shorten it."),
            StatusCodes.Status415UnsupportedMediaType => ("We read JSON here.", "Send the header Content-Type: application/json, and JSON with it."),
            _ => (null, null),
        };
        if (title is null || context.ProblemDetails.Detail is not null) return;
        (context.ProblemDetails.Title, context.ProblemDetails.Detail) = (title, detail);
    }

    private static (int Status, string Title, string? Detail) Explain(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "That is more than we read.", "An order has a few hundred characters. Please shorten it."),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => (StatusCodes.Status415UnsupportedMediaType, "We read JSON here.", "Send the header Content-Type: application/json, and JSON with it."),
        BadHttpRequestException { InnerException: JsonException broken } => (StatusCodes.Status400BadRequest, "We could not read this as an order.", Where(broken)),
        BadHttpRequestException bad => (bad.StatusCode, "We could not read this request.", "Please send it again, whole."),
        PaymentProviderException => (StatusCodes.Status502BadGateway, "Our payment provider does not answer.", "Nothing was charged by this. Please try again in a minute."),
        DbException or DbUpdateException or TimeoutException or InvalidOperationException { InnerException: DbException } =>
            (StatusCodes.Status503ServiceUnavailable, "Our books cannot be opened right now.", "Nothing was charged by this and nothing is lost. Please try again in a minute."),
        _ => (StatusCodes.Status500InternalServerError, "Something on our side failed.", "It is noted, and nothing of yours is lost. Please try again in a minute."),
    };

    private static string Where(JsonException broken) => broken switch
    {
        { Path: null or "$" or "" } => "Send one JSON object, as /openapi/v1.json describes it.",
        _ => $"Look at {(broken.Path.Length > 60 ? broken.Path[..60] + "…" : broken.Path)}: it is no JSON, of the wrong kind, twice there, or not known here. /openapi/v1.json describes what is.",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Endpoint} failed.")]
    private static partial void LogFailed(ILogger log, Exception failure, string endpoint);
}
