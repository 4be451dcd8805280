namespace PulseClarity.ProviderSimulator.Quota;

/// <summary>The two buckets of one model.</summary>
internal sealed class ModelQuota(ProviderTier tier, ProviderClock clock)
{
    private readonly Lock _gate = new();
    private readonly TokenBucket _requests = new(tier.RequestsPerMinute, clock.Now);
    private readonly TokenBucket _tokens = new(tier.TokensPerMinute, clock.Now);

    /// <summary>
    /// Takes one request and the tokens, or says what is short; tells what is left at that moment. A call refused for its tokens has used
    /// up its request all the same: OpenAI counts failed requests too.
    /// </summary>
    public (Admission Admission, QuotaReading Reading) Admit(int tokens)
    {
        lock (_gate)
        {
            var now = clock.Now;
            return (Admit(tokens, now), Read(now));
        }
    }

    /// <summary>Takes tokens that turned out to be used beyond the admission, or gives back with a negative amount.</summary>
    public void Correct(int tokens)
    {
        lock (_gate) _tokens.Take(tokens, clock.Now);
    }

    private Admission Admit(int tokens, TimeSpan now)
    {
        var forRequest = _requests.Wait(1, now) ?? TimeSpan.Zero;
        if (forRequest > TimeSpan.Zero)
            return new Admission.Refused("requests", "RPM", tier.RequestsPerMinute, tier.RequestsPerMinute - _requests.Remaining(now), 1, forRequest);
        _requests.Take(1, now);
        var used = tier.TokensPerMinute - _tokens.Remaining(now);
        var forTokens = _tokens.Wait(tokens, now);
        if (forTokens != TimeSpan.Zero) return new Admission.Refused("tokens", "TPM", tier.TokensPerMinute, used, tokens, forTokens);
        _tokens.Take(tokens, now);
        return Admission.Granted.Instance;
    }

    private QuotaReading Read(TimeSpan now) =>
        new(tier, _requests.Remaining(now), _tokens.Remaining(now), _requests.UntilFull(now), _tokens.UntilFull(now));
}
