using PulseClarity.Generation.Quota;

namespace PulseClarity.Generation.Tests.Quota;

/// <summary>Headers as providers write them, and as they should not.</summary>
public sealed class RateLimitHeadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120ms", 0.12)]
    [InlineData("8.64s", 8.64)]
    [InlineData("6m0s", 360)]
    [InlineData("1h2m3s", 3723)]
    [InlineData("0s", 0)]
    public void Duration_AsOpenAiWritesIt_IsRead(string text, double seconds) =>
        Assert.Equal(seconds, RateLimitHeaders.Duration(text)!.Value.TotalSeconds, 0.0001);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("5")]
    [InlineData("-3s")]
    [InlineData("99999999999999999999s")]
    public void Duration_AnythingElse_IsNothing(string text) => Assert.Null(RateLimitHeaders.Duration(text));

    [Theory]
    [InlineData("retry-after", "7", 7)]
    [InlineData("retry-after", "0.5", 0.5)]
    [InlineData("retry-after", "Tue, 01 Dec 2026 12:00:30 GMT", 30)]
    [InlineData("retry-after", "Tue, 01 Dec 2026 11:00:00 GMT", 0)]
    [InlineData("retry-after", "999999999", 86_400)]
    [InlineData("retry-after-ms", "250", 0.25)]
    public void Read_RetryAfter_InEachOfItsForms(string name, string value, double seconds) =>
        Assert.Equal(seconds, RateLimitHeaders.Read(header => header == name ? value : null, Now)!.RetryAfter!.Value.TotalSeconds, 0.0001);

    [Fact]
    public void Read_LimitsAndRemains_AreTaken()
    {
        var headers = new Dictionary<string, string>
        {
            ["x-ratelimit-limit-requests"] = "5000",
            ["x-ratelimit-limit-tokens"] = "450000",
            ["x-ratelimit-remaining-requests"] = "4999",
            ["x-ratelimit-remaining-tokens"] = "439000",
            ["x-ratelimit-reset-tokens"] = "1.466s",
        };
        Assert.Equal(
            new RateLimitReading
            {
                RequestLimit = 5000,
                TokenLimit = 450_000,
                RemainingRequests = 4999,
                RemainingTokens = 439_000,
                TokensReset = TimeSpan.FromSeconds(1.466),
            },
            RateLimitHeaders.Read(headers.GetValueOrDefault, Now));
    }

    [Fact]
    public void Read_NoneOrNonsense_IsNothing()
    {
        Assert.Null(RateLimitHeaders.Read(_ => null, Now));
        Assert.Null(RateLimitHeaders.Read(_ => "many", Now));
    }
}
