using System.ClientModel;
using System.Net.Sockets;
using System.Text.Json;
using PulseClarity.Generation.Retries;

namespace PulseClarity.Generation.OpenAi;

/// <summary>Says in a sentence what an exception of the client means.</summary>
internal static class ProviderErrors
{
    private const int LongestQuote = 300;

    /// <summary>What happened; null when it is not the provider's doing.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="options">Whom we asked for what.</param>
    internal static (ProviderFailure Failure, string Message, bool MayBeCharged)? Of(Exception error, OpenAiOptions options)
    {
        var host = options.Endpoint.Authority;
        if (error is ClientResultException { Status: > 0 } refusal) return OfStatus(refusal, options, host);
        if (NoConnection(error) is { } socket)
        {
            var why = socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain
                ? "there is no such host"
                : "nobody answers there";
            return (ProviderFailure.NotReached, $"The model at {options.Endpoint} cannot be reached: {why}. Check the endpoint's address, and the network.", false);
        }

        return error switch
        {
            JsonException or FormatException => (ProviderFailure.ConnectionLost, $"What {host} sent is no whole answer.", true),
            // Nobody here can know whether it broke before or after a model had begun.
            HttpRequestException or IOException or ClientResultException => (ProviderFailure.ConnectionLost, $"The connection to {host} broke.", true),
            _ => null,
        };
    }

    private static (ProviderFailure Failure, string Message, bool MayBeCharged) OfStatus(ClientResultException refusal, OpenAiOptions options, string host)
    {
        var (code, type, said) = Body(refusal);
        var quote = said is null ? "" : $" It said: {said}";
        return refusal.Status switch
        {
            401 or 403 => (ProviderFailure.KeyRefused, $"{host} does not take the key. Check the configured key, and that it may use '{options.Model}'.{quote}", false),
            404 => (ProviderFailure.UnknownModel, $"{host} knows no model '{options.Model}', or has no API at {options.Endpoint}. Check both in the configuration.{quote}", false),
            413 => TooLarge(quote),
            429 when code == "insufficient_quota" || type == "insufficient_quota" =>
                (ProviderFailure.Exhausted, $"The account at {host} has used up what it may spend. Top it up, or raise its limit.{quote}", false),
            429 when said?.StartsWith("Request too large", StringComparison.OrdinalIgnoreCase) == true => TooLarge(quote),
            429 => (ProviderFailure.RateLimited, $"{host} is asked too much at once (429).{quote}", false),
            400 when code == "context_length_exceeded" => TooLarge(quote),
            408 or 409 or >= 500 => (ProviderFailure.ServerError, $"{host} has trouble of its own ({refusal.Status}).{quote}", false),
            _ => (ProviderFailure.Rejected, $"{host} does not take the request ({refusal.Status}).{quote}", false),
        };

        (ProviderFailure, string, bool) TooLarge(string told) => (ProviderFailure.TooLarge, $"The request is larger than {host} takes.{told}", false);
    }

    private static (string? Code, string? Type, string? Message) Body(ClientResultException refusal)
    {
        try
        {
            if (refusal.GetRawResponse()?.Content is not { } content) return default;
            using var body = JsonDocument.Parse(content);
            if (body.RootElement.ValueKind != JsonValueKind.Object || !body.RootElement.TryGetProperty("error", out var error)) return default;
            if (error.ValueKind == JsonValueKind.String) return (null, null, Short(error.GetString()!));
            return error.ValueKind == JsonValueKind.Object ? (Text(error, "code"), Text(error, "type"), Text(error, "message") is { } message ? Short(message) : null) : default;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // An error page of some proxy: its status says enough.
            return default;
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Short(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";

    private static SocketException? NoConnection(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.HostUnreachable or SocketError.NetworkUnreachable } socket)
                return socket;
        }

        return null;
    }
}
