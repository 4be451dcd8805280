namespace PulseClarity.ProviderSimulator.Accounts;

/// <summary>How a call ended.</summary>
internal enum CallEnd
{
    /// <summary>The whole response was sent with status 200.</summary>
    Answered,

    /// <summary>An error was sent instead, or the connection was broken off on purpose.</summary>
    Failed,

    /// <summary>A bucket had too little.</summary>
    RateLimited,

    /// <summary>The client went away.</summary>
    Abandoned,

    /// <summary>The responder failed.</summary>
    ResponderFailed,
}
