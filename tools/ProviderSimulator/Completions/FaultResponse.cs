using Microsoft.AspNetCore.Http;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>What is sent, or not, instead of an answer. None of it is charged.</summary>
internal sealed class FaultResponse(SimulatorOptions options, ProviderClock clock, RateLimitHeaders headers)
{
    public static bool IsInsteadOfAnswer(FaultKind fault) => fault is FaultKind.RateLimit or FaultKind.RateLimitSilent
        or FaultKind.InsufficientQuota or FaultKind.ServerError or FaultKind.Unavailable or FaultKind.Reset or FaultKind.Hang;

    public async Task SendAsync(HttpContext http, FaultKind fault, Random random)
    {
        switch (fault)
        {
            case FaultKind.Reset:
                http.Abort();
                return;
            case FaultKind.Hang:
                await HangAsync(http);
                return;
            case FaultKind.RateLimit:
                headers.WriteRetryAfter(http.Response.Headers, TimeSpan.FromSeconds(1 + 4 * random.NextDouble()));
                break;
        }

        await Respond.ErrorAsync(http, fault switch
        {
            FaultKind.ServerError => new ProviderError(500, "server_error", null, null, "The server had an error while it worked on the request."),
            FaultKind.Unavailable => new ProviderError(503, "server_error", null, null, "The engine is overloaded at the moment."),
            FaultKind.InsufficientQuota => new ProviderError(
                429, "insufficient_quota", "insufficient_quota", null, "You have used up what you paid for: check plan and billing."),
            _ => new ProviderError(429, "requests", "rate_limit_exceeded", null, "Rate limit reached."),
        });
    }

    private async Task HangAsync(HttpContext http)
    {
        try
        {
            await clock.WaitUntilAsync(clock.Now + options.HangLimit, http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        http.Abort();
    }
}
