namespace PulseClarity.Generation.Retries;

/// <summary>Why a provider did not answer.</summary>
public enum ProviderFailure
{
    /// <summary>429: too much in too short a time.</summary>
    RateLimited,

    /// <summary>429 with <c>insufficient_quota</c>: nothing is left of what was paid for. Somebody may top it up.</summary>
    Exhausted,

    /// <summary>408, 409, 5xx: its own trouble.</summary>
    ServerError,

    /// <summary>The connection broke, or what came over it was no answer.</summary>
    ConnectionLost,

    /// <summary>There was no connection: no such host, or nobody there.</summary>
    NotReached,

    /// <summary>Nothing came for too long.</summary>
    TimedOut,

    /// <summary>401, 403: the key is wrong, or may not do this.</summary>
    KeyRefused,

    /// <summary>404: there is no such model, or no such address.</summary>
    UnknownModel,

    /// <summary>413, or 429 because the request is larger than a minute's quota, or longer than the model's context.</summary>
    TooLarge,

    /// <summary>400 and others: the request is at fault, and would be again.</summary>
    Rejected,
}
