using PulseClarity.ProviderSimulator.Faults;
using PulseClarity.ProviderSimulator.Quota;

namespace PulseClarity.ProviderSimulator;

/// <summary>
/// How the provider behaves. All times are the provider's: a <see cref="ClockFactor"/> of 60 lets a minute of it go by in a second.
/// </summary>
public sealed record SimulatorOptions
{
    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The limits of each model that has none of its own. Default: tier 2.</summary>
    public ProviderTier Tier { get; init; } = ProviderTier.Two;

    /// <summary>What a call takes from the token bucket when it arrives.</summary>
    public AdmissionRule Admission { get; init; } = AdmissionRule.PromptPlusLimit;

    /// <summary>
    /// Whether, when a call has ended, what it took is corrected to what it used. Off by default: OpenAI says nothing of such a
    /// correction.
    /// </summary>
    public bool CorrectToActual { get; init; }

    /// <summary>The output tokens that admission counts for a call without limit. 16, as in OpenAI's old default of max_tokens.</summary>
    public int OutputTokensWithoutLimit { get; init; } = 16;

    /// <summary>How many times faster than the clock behind it the provider's time runs.</summary>
    public double ClockFactor { get; init; } = 1;

    /// <summary>
    /// Whether Retry-After and the reset headers tell the time of a client on the wall clock (the provider's, divided by
    /// <see cref="ClockFactor"/>). False: they tell the provider's time, for a client whose own clock runs by the factor. Limits and what
    /// remains are amounts of tokens and requests a minute of the provider's, and never converted.
    /// </summary>
    public bool HeadersInRealTime { get; init; } = true;

    /// <summary>Whether there are any x-ratelimit-* and Retry-After headers; many compatible servers send none.</summary>
    public bool SendRateLimitHeaders { get; init; } = true;

    /// <summary>The median time to the first token.</summary>
    public TimeSpan TimeToFirstToken { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The median speed of writing; 0 writes without delay.</summary>
    public double TokensPerSecond { get; init; } = 80;

    /// <summary>The standard deviation of the logarithm of both latencies: 0.25 puts one call in 20 above 1.5 × the median.</summary>
    public double LatencyDeviation { get; init; } = 0.25;

    /// <summary>Which faults happen, and how often.</summary>
    public FaultMix Faults { get; init; } = FaultMix.None;

    /// <summary>How long a hanging call hangs at most, before its connection is reset.</summary>
    public TimeSpan HangLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How much longer a dripping answer takes.</summary>
    public TimeSpan DripTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where all chance comes from. The same seed, prompt and attempt have the same latency and the same fault.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The keys that are let in; none lets in everybody.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The models there are. Default: gpt-4o and gpt-4o-mini.</summary>
    public IReadOnlyList<SimulatedModel> Models { get; init; } = [new("gpt-4o"), new("gpt-4o-mini")];

    /// <summary>How long a prompt's beginning stays in the cache after its last use. OpenAI says five to ten minutes.</summary>
    public TimeSpan PromptCacheLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The clock behind the provider's: every wait and every moment comes from it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Checks that the options can be.</summary>
    /// <exception cref="SimulatorOptionsException">One cannot; the message says which.</exception>
    public void Validate()
    {
        Require(Port is >= 0 and <= 65_535, "The port must be from 0 to 65535.");
        Require(ClockFactor is > 0 and <= 100_000, "The clock factor must be above 0, and 100,000 at most.");
        Require(OutputTokensWithoutLimit >= 0, "The output tokens of a call without limit must not be negative.");
        Require(TimeToFirstToken >= TimeSpan.Zero, "The time to the first token must not be negative.");
        Require(TokensPerSecond >= 0 && double.IsFinite(TokensPerSecond), "The tokens a second must be 0 (no delay) or more.");
        Require(LatencyDeviation is >= 0 and <= 3, "The latency's deviation must be from 0 to 3.");
        Require(HangLimit > TimeSpan.Zero && DripTime > TimeSpan.Zero, "The times of hanging and dripping must be above 0.");
        Require(PromptCacheLifetime >= TimeSpan.Zero, "The prompt cache's lifetime must not be negative.");
        Require(Keys.All(key => key.Trim().Length > 0), "A key must not be empty.");
        Require(Models.Count > 0 && Models.All(model => model.Name.Trim().Length > 0), "There must be a model, and it must have a name.");
        Require(Models.Select(model => model.Name).Distinct().Count() == Models.Count, "Two models have the same name.");
        Require(Models.All(model => model is { ContextTokens: > 0, OutputTokens: > 0 }), "A model's context and output must be above 0 tokens.");
        Require(
            Models.Select(model => model.Tier).Append(Tier).All(tier => tier is null or { TokensPerMinute: > 0, RequestsPerMinute: > 0 }),
            "Tokens and requests a minute must be above 0.");
    }

    private static void Require(bool condition, string sentence)
    {
        if (!condition) throw new SimulatorOptionsException(sentence);
    }
}
