using Microsoft.Extensions.AI;

namespace PulseClarity.Generation.Quota;

/// <summary>Where a response carries what its headers told.</summary>
public static class RateLimits
{
    private const string Key = "rate_limits";

    /// <summary>What the headers told; null when nothing.</summary>
    public static RateLimitReading? Of(ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.AdditionalProperties?.TryGetValue(Key, out var value) == true ? value as RateLimitReading : null;
    }

    /// <summary>Puts them there.</summary>
    public static void Attach(ChatResponse response, RateLimitReading? reading)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (reading is not null) (response.AdditionalProperties ??= [])[Key] = reading;
    }
}
