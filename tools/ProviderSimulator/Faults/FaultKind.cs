namespace PulseClarity.ProviderSimulator.Faults;

/// <summary>What can go wrong with a call. Each says whether the call is charged.</summary>
public enum FaultKind
{
    /// <summary>429 that says how long to wait. Not charged.</summary>
    RateLimit,

    /// <summary>429 without Retry-After. Not charged.</summary>
    RateLimitSilent,

    /// <summary>429 with code <c>insufficient_quota</c>: the account is out of money. Not charged.</summary>
    InsufficientQuota,

    /// <summary>500. Not charged.</summary>
    ServerError,

    /// <summary>503. Not charged.</summary>
    Unavailable,

    /// <summary>The connection is reset before anything was sent. Not charged.</summary>
    Reset,

    /// <summary>The connection is reset after half of the body. Charged, and the client never learns the usage.</summary>
    ResetInBody,

    /// <summary>Nothing comes until the client gives up or <see cref="SimulatorOptions.HangLimit"/> is over. Not charged.</summary>
    Hang,

    /// <summary>The whole answer comes, drop by drop, <see cref="SimulatorOptions.DripTime"/> later than it would. Charged.</summary>
    Drip,

    /// <summary>The body ends after half without any error of the connection. Charged, and the client never learns the usage.</summary>
    Truncation,

    /// <summary>The content is no JSON any more. Charged.</summary>
    InvalidJson,

    /// <summary>The first array of the content has an element less. Charged.</summary>
    MissingAnswer,

    /// <summary>The first array of the content has an element twice. Charged.</summary>
    ExtraAnswer,

    /// <summary>The first array of the content has another length: anything from empty to twice as long. Charged.</summary>
    WrongCount,

    /// <summary>A refusal instead of content. Charged.</summary>
    Refusal,

    /// <summary><c>finish_reason</c> content_filter after half of the content. Charged.</summary>
    ContentFilter,
}
