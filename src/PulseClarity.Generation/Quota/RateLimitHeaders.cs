using System.Globalization;
using System.Text.RegularExpressions;

namespace PulseClarity.Generation.Quota;

/// <summary>Reads the <c>x-ratelimit-*</c> headers as OpenAI and those who follow it write them, and <c>Retry-After</c> (RFC 9110, 10.2.3).</summary>
public static partial class RateLimitHeaders
{
    // Nobody waits longer than a day for a call; a header that asks for more is read as a day.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Reads a response's headers.</summary>
    /// <param name="header">The value of a header by its name, in whatever case; null where there is none.</param>
    /// <param name="now">The present, for a Retry-After that names a date.</param>
    /// <returns>What they tell; null when they tell nothing.</returns>
    public static RateLimitReading? Read(Func<string, string?> header, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(header);
        var reading = new RateLimitReading
        {
            RequestLimit = Number(header("x-ratelimit-limit-requests")),
            TokenLimit = Number(header("x-ratelimit-limit-tokens")),
            RemainingRequests = Number(header("x-ratelimit-remaining-requests")),
            RemainingTokens = Number(header("x-ratelimit-remaining-tokens")),
            RequestsReset = Duration(header("x-ratelimit-reset-requests")),
            TokensReset = Duration(header("x-ratelimit-reset-tokens")),
            RetryAfter = Milliseconds(header("retry-after-ms")) ?? RetryAfter(header("retry-after"), now),
        };
        return reading == new RateLimitReading() ? null : reading;
    }

    /// <summary>Reads a duration like <c>120ms</c>, <c>8.64s</c>, <c>6m0s</c> or <c>1h0m0s</c>; null for anything else.</summary>
    internal static TimeSpan? Duration(string? text)
    {
        if (text is null || DurationPattern().Match(text.Trim()) is not { Success: true, Length: > 0 } match) return null;
        return TimeSpan.FromHours(Part("h")) + TimeSpan.FromMinutes(Part("m")) + TimeSpan.FromSeconds(Part("s")) + TimeSpan.FromMilliseconds(Part("ms"));

        double Part(string unit) => match.Groups[unit] is { Success: true, Value: var value } ? double.Parse(value, CultureInfo.InvariantCulture) : 0;
    }

    private static TimeSpan? RetryAfter(string? text, DateTimeOffset now)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        if (!DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)) return null;
        return date <= now ? TimeSpan.Zero : date - now > Longest ? Longest : date - now;
    }

    private static TimeSpan? Milliseconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(Math.Min(milliseconds, Longest.TotalMilliseconds))
            : null;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?:(?<h>\d{1,4})h)?(?:(?<m>\d{1,6})m(?!s))?(?:(?<s>\d{1,8}(?:\.\d+)?)s)?(?:(?<ms>\d{1,10}(?:\.\d+)?)ms)?$")]
    private static partial Regex DurationPattern();
}
