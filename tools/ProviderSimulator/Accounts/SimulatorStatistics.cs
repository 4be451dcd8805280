using System.Text.Json;
using System.Text.Json.Serialization;
using PulseClarity.ProviderSimulator.Faults;

namespace PulseClarity.ProviderSimulator.Accounts;

/// <summary>What the provider was asked and what it charged, at one moment. Also what <c>GET /simulator/statistics</c> answers.</summary>
public sealed record SimulatorStatistics
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Well-formed calls, whatever became of them; equals <see cref="InFlight"/> and all that follows it together.</summary>
    public required long Asked { get; init; }

    /// <summary>Calls that have not ended.</summary>
    public required long InFlight { get; init; }

    /// <summary>Calls answered whole and without a fault.</summary>
    public required long Answered { get; init; }

    /// <summary>429s because a bucket had too little. The faults' are not among them.</summary>
    public required long RateLimited { get; init; }

    /// <summary>Calls without a fault whose client went away before the end. They are charged in full, as a finished call is.</summary>
    public required long Abandoned { get; init; }

    /// <summary>Calls whose responder failed or broke the strict schema: 500, not charged. In a right set-up there is none.</summary>
    public required long ResponderFailures { get; init; }

    /// <summary>Calls that a fault befell, by kind.</summary>
    public required IReadOnlyDictionary<FaultKind, long> Faults { get; init; }

    /// <summary>Calls that were not well-formed: wrong key, unknown model, too long, no JSON. Not among <see cref="Asked"/>.</summary>
    public required long Rejected { get; init; }

    /// <summary>All that was charged.</summary>
    public required ChargedTokens Charged { get; init; }

    /// <summary>
    /// The part of it whose usage no client can have read: answers cut by <see cref="FaultKind.ResetInBody"/> and
    /// <see cref="FaultKind.Truncation"/>, and those whose client went away. The rest a client must have in its books to the token.
    /// </summary>
    public required ChargedTokens ChargedUnseen { get; init; }

    /// <summary>All that was charged, by model.</summary>
    public required IReadOnlyDictionary<string, ChargedTokens> ChargedByModel { get; init; }

    /// <summary>By prompt hash (see <see cref="Answers.PromptHash"/>).</summary>
    public required IReadOnlyDictionary<string, PromptCount> Prompts { get; init; }

    /// <summary>All 429s: the quota's and the faults'.</summary>
    [JsonIgnore]
    public long TooManyRequests => RateLimited
        + Faults.GetValueOrDefault(FaultKind.RateLimit)
        + Faults.GetValueOrDefault(FaultKind.RateLimitSilent)
        + Faults.GetValueOrDefault(FaultKind.InsufficientQuota);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static SimulatorStatistics FromJson(string json) =>
        JsonSerializer.Deserialize<SimulatorStatistics>(json, Json) ?? throw new JsonException("These are no statistics but null.");

    /// <summary>The statistics as JSON, names in camel case.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
