using System.Globalization;
using Microsoft.AspNetCore.Http;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>Writes what OpenAI tells of its limits.</summary>
internal sealed class RateLimitHeaders(SimulatorOptions options, ProviderClock clock)
{
    public void Write(IHeaderDictionary headers, QuotaReading reading)
    {
        if (!options.SendRateLimitHeaders) return;
        headers["x-ratelimit-limit-requests"] = Text(reading.Tier.RequestsPerMinute);
        headers["x-ratelimit-limit-tokens"] = Text(reading.Tier.TokensPerMinute);
        headers["x-ratelimit-remaining-requests"] = Text(reading.RemainingRequests);
        headers["x-ratelimit-remaining-tokens"] = Text(reading.RemainingTokens);
        headers["x-ratelimit-reset-requests"] = ProviderDuration.Format(Told(reading.RequestsReset));
        headers["x-ratelimit-reset-tokens"] = ProviderDuration.Format(Told(reading.TokensReset));
    }

    /// <summary>Retry-After counts whole seconds, so retry-after-ms says it exactly; both are rounded up.</summary>
    public void WriteRetryAfter(IHeaderDictionary headers, TimeSpan wait)
    {
        if (!options.SendRateLimitHeaders) return;
        var milliseconds = ProviderDuration.WholeMilliseconds(Told(wait));
        headers.RetryAfter = Text((milliseconds + 999) / 1000);
        headers["retry-after-ms"] = Text(milliseconds);
    }

    public TimeSpan Told(TimeSpan provider) => options.HeadersInRealTime ? clock.InRealTime(provider) : provider;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
