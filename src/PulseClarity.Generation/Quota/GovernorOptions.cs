namespace PulseClarity.Generation.Quota;

/// <summary>How a governor shares a quota.</summary>
public sealed record GovernorOptions
{
    /// <summary>The most tokens a minute to use; null to take what the provider's headers say. With both, the smaller holds.</summary>
    public int? TokensPerMinute { get; init; }

    /// <summary>The most requests a minute to send; null to take what the provider's headers say. With both, the smaller holds.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>How the provider counts; null to learn it from its headers.</summary>
    public TokenCounting? Counting { get; init; }

    /// <summary>
    /// The share of a minute's quota that only interactive calls may use up, so that they can start at once. 0 to 0.5. It is kept from the
    /// bucket, not from the flow: what others get in the long run stays the same.
    /// </summary>
    public double KeptForInteractive { get; init; } = 0.05;

    /// <summary>The tokens that only interactive calls may use up, where that is more than the share: a few calls' worth, for small quotas. At most 0.6 of the quota are kept.</summary>
    public int KeptTokens { get; init; } = 20_000;

    /// <summary>The share of the flow that standard calls get at least, however many interactive ones come. 0 to 0.5.</summary>
    public double StandardShare { get; init; } = 0.2;

    /// <summary>The share of the flow that bulk calls get at least, whatever else comes. 0 to 0.5.</summary>
    public double BulkShare { get; init; } = 0.1;

    /// <summary>How many calls may be under way while nobody has told a limit; grows with success and halves at a 429.</summary>
    public int FirstWindow { get; init; } = 8;

    /// <summary>How much longer one call may be on its way to the provider than another, so that the other overtakes it.</summary>
    public TimeSpan Overtaking { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Checks that the options can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One cannot; the message says which.</exception>
    public void Validate()
    {
        Require(TokensPerMinute is null or > 0, TokensPerMinute, "The tokens a minute must be above 0.");
        Require(RequestsPerMinute is null or > 0, RequestsPerMinute, "The requests a minute must be above 0.");
        Require(KeptForInteractive is >= 0 and <= 0.5, KeptForInteractive, "The share kept for interactive calls must be from 0 to 0.5.");
        Require(KeptTokens >= 0, KeptTokens, "The tokens kept for interactive calls must not be negative.");
        Require(StandardShare is >= 0 and <= 0.5, StandardShare, "The share of standard calls must be from 0 to 0.5.");
        Require(BulkShare is >= 0 and <= 0.5, BulkShare, "The share of bulk calls must be from 0 to 0.5.");
        Require(FirstWindow > 0, FirstWindow, "The first window must have room for a call.");
        Require(Overtaking >= TimeSpan.Zero, Overtaking, "The time of overtaking must not be negative.");
    }

    private static void Require(bool holds, object? value, string message)
    {
        if (!holds) throw new ArgumentOutOfRangeException(nameof(value), value, message);
    }
}
