namespace PulseClarity.Generation.Quota;

/// <summary>A governor at one moment.</summary>
/// <param name="TokensPerMinute">The limit; null while nobody has told it.</param>
/// <param name="RequestsPerMinute">The limit; null while nobody has told it.</param>
/// <param name="AvailableTokens">Tokens that may be taken now; negative when more was used than expected.</param>
/// <param name="KeptTokens">Those of them that only interactive calls may take.</param>
/// <param name="Pace">Below 1 while the governor holds back after a 429: the share of the limit it uses.</param>
/// <param name="Counting">How the provider seems to count tokens.</param>
/// <param name="InFlight">Calls that have a reservation.</param>
/// <param name="WaitingInteractive">Calls that wait in the lane.</param>
/// <param name="WaitingStandard">Calls that wait in the lane.</param>
/// <param name="WaitingBulk">Calls that wait in the lane.</param>
public sealed record GovernorState(
    int? TokensPerMinute,
    int? RequestsPerMinute,
    double AvailableTokens,
    double KeptTokens,
    double Pace,
    TokenCounting Counting,
    int InFlight,
    int WaitingInteractive,
    int WaitingStandard,
    int WaitingBulk)
{
    /// <summary>Tokens that a call of a lane may take now; never below zero.</summary>
    public double AvailableTo(Lane lane) => Math.Max(0, lane == Lane.Interactive ? AvailableTokens : AvailableTokens - KeptTokens);
}
