namespace PulseClarity.Generation.Quota;

/// <summary>The two buckets that a provider keeps for us, requests and tokens, as far as we know them.</summary>
/// <param name="options">What we may use at most, and what is kept for whom.</param>
internal sealed class ProviderBuckets(GovernorOptions options)
{
    private const double MostKept = 0.6;

    private Bucket? _requests = options.RequestsPerMinute is { } requests ? new Bucket(requests) : null;
    private TokenBudget? _tokens = options.TokensPerMinute is { } tokens ? NewBudget(tokens, options) : null;

    /// <summary>Whether anybody has told a limit.</summary>
    internal bool AreKnown => _tokens is not null || _requests is not null;

    internal int? TokensPerMinute => _tokens?.PerMinute;

    internal int? RequestsPerMinute => _requests?.PerMinute;

    internal double AvailableTokens => _tokens?.Believed.Level ?? 0;

    internal TokenCounting Counting => _tokens?.Counting ?? options.Counting ?? TokenCounting.Limit;

    /// <summary>The tokens that only interactive calls may take.</summary>
    internal double KeptTokens => _tokens is not { PerMinute: var perMinute }
        ? 0
        : Math.Max(options.KeptForInteractive * perMinute, Math.Min(options.KeptTokens, MostKept * perMinute));

    /// <summary>What flows in a minute, in the unit that lanes count in: tokens, or requests where only they are limited.</summary>
    internal double Flow => TokensPerMinute ?? RequestsPerMinute ?? 0;

    /// <summary>What a call needs, in the same unit.</summary>
    internal int NeedOf(CallEstimate call) => _tokens?.Charge(call) ?? 1;

    /// <summary>Why a call can never be made; null when it can.</summary>
    internal RequestTooLargeException? TooLarge(CallEstimate call) =>
        _tokens is { } tokens && tokens.Charge(call) > tokens.PerMinute ? new RequestTooLargeException(tokens.Charge(call), tokens.PerMinute) : null;

    internal void Refill(double minutes)
    {
        _requests?.Refill(minutes);
        _tokens?.Refill(minutes);
    }

    /// <summary>The minutes until a call fits.</summary>
    /// <param name="call">The call.</param>
    /// <param name="mayTakeAll">Whether it may take what is kept for interactive calls.</param>
    /// <param name="pace">The share of the flow that is in use.</param>
    internal double MinutesUntil(CallEstimate call, bool mayTakeAll, double pace) => Math.Max(
        _requests?.MinutesUntil(1, mayTakeAll ? 0 : Math.Floor(options.KeptForInteractive * _requests.PerMinute), pace) ?? 0,
        _tokens?.Believed.MinutesUntil(_tokens.Charge(call), mayTakeAll ? 0 : KeptTokens, pace) ?? 0);

    /// <summary>Takes what a call needs; tells what the accounts hold then.</summary>
    internal AccountMark[]? Take(CallEstimate call, TimeSpan now)
    {
        _requests?.Take(1);
        return _tokens?.Take(call, now);
    }

    /// <summary>Books what a call used in the end.</summary>
    internal void Settle(Reservation reservation, double used)
    {
        if (reservation.Marks is not null) _tokens?.Settle(reservation.Call, used);
    }

    /// <summary>Gives back the tokens of a call that no model has begun.</summary>
    internal void GiveBack(Reservation reservation)
    {
        if (reservation.Marks is not null) _tokens?.GiveBack(reservation.Call);
    }

    /// <summary>Takes in what the provider told with a call.</summary>
    /// <param name="reading">What it told, as it stood when the call was let in.</param>
    /// <param name="reservation">The call.</param>
    /// <param name="underWay">All calls under way, in the order in which they were let go.</param>
    /// <param name="now">The present.</param>
    internal void Observe(RateLimitReading reading, Reservation reservation, IReadOnlyCollection<Reservation> underWay, TimeSpan now)
    {
        if (Smaller(reading.RequestLimit, options.RequestsPerMinute) is { } requests)
        {
            _requests ??= BeginRequests(requests, reading.RemainingRequests, underWay.Count(other => other.Since > reservation.Since));
            if (_requests.PerMinute != requests) _requests.Limit(requests);
        }

        if (Smaller(reading.TokenLimit, options.TokensPerMinute) is { } limit)
        {
            _tokens ??= BeginTokens(limit, reading.RemainingTokens, reservation, underWay, now);
            if (_tokens.PerMinute != limit) _tokens.Limit(limit);
        }

        // Of a limit that we do not use up ourselves the provider's count says nothing about ours.
        var isWhole = reading.TokenLimit is null || reading.TokenLimit == TokensPerMinute;
        if (isWhole && _tokens is not null && reading.RemainingTokens is { } left && reservation.Marks is { } marks)
            _tokens.Learn(marks, reservation.Since, left, underWay.Where(other => other != reservation).Select(other => other.Call));
    }

    private static int? Smaller(int? told, int? wished) => told is > 0 ? Math.Min(told.Value, wished ?? told.Value) : wished;

    private static Bucket BeginRequests(int perMinute, int? remaining, int sentSince)
    {
        var bucket = new Bucket(perMinute);
        if (remaining is { } left) bucket.Set(left - sentSince);
        return bucket;
    }

    // The calls under way were let go without an account; what they took is in what the provider says is left, or comes on top.
    private TokenBudget BeginTokens(int perMinute, int? remaining, Reservation reservation, IEnumerable<Reservation> underWay, TimeSpan now)
    {
        var tokens = NewBudget(perMinute, options);
        foreach (var other in underWay)
        {
            if (other.Since > reservation.Since || remaining is null) other.Marks = tokens.Take(other.Call, other.Since);
        }

        if (remaining is { } left) tokens.Lower(Math.Max(0, perMinute * (1 - (now - reservation.Since).TotalMinutes) - left));
        return tokens;
    }

    private static TokenBudget NewBudget(int perMinute, GovernorOptions options) => new(perMinute, options.Counting, options.Overtaking);
}
