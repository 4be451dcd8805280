using System.Text.Json;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Running;

/// <summary>What a call brought, after the checks.</summary>
/// <param name="Accepted">The answers that will do, by item.</param>
/// <param name="Refused">What is wrong with the others, by item.</param>
/// <param name="Finish">Why the model stopped.</param>
/// <param name="IsWhole">Whether the answer could be read to its end.</param>
/// <param name="Usage">What it used.</param>
/// <param name="Took">How long the model took.</param>
internal sealed record CallOutcome(
    IReadOnlyDictionary<string, JsonElement> Accepted,
    IReadOnlyDictionary<string, string> Refused,
    string Finish,
    bool IsWhole,
    TokenUsage? Usage,
    TimeSpan Took)
{
    /// <summary>The rest of the answer never came.</summary>
    internal const string BrokenOff = "broken_off";

    /// <summary>The rest of the answer has yet to come.</summary>
    internal const string Part = "part";

    internal const string Stop = "stop";
    internal const string Length = "length";
    internal const string ContentFilter = "content_filter";
    internal const string Refusal = "refusal";
}
