using System.Text.Json;
using PulseClarity.Generation.Spending;

namespace PulseClarity.Generation.Checkpoints;

/// <summary>What one paid call brought, saved the moment it came back, whether or not its answers will do.</summary>
public sealed record Checkpoint
{
    /// <summary>The batch it belongs to.</summary>
    public required string Batch { get; init; }

    /// <summary>The answers that were accepted, by item.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Accepted { get; init; }

    /// <summary>The items whose answers were not, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Refused { get; init; }

    /// <summary>The model that answered.</summary>
    public required string Model { get; init; }

    /// <summary>Names the prompt: see <see cref="Running.PromptHash"/>.</summary>
    public required string PromptHash { get; init; }

    /// <summary>What it used; null when the provider told nothing.</summary>
    public required TokenUsage? Usage { get; init; }

    /// <summary>What that cost, in US dollars; null when unknown.</summary>
    public required decimal? Cost { get; init; }

    /// <summary>Why the model stopped: <c>stop</c>, <c>length</c>, <c>content_filter</c>, <c>refusal</c> …</summary>
    public required string Finish { get; init; }

    /// <summary>When it came back.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How long the model took.</summary>
    public required TimeSpan Took { get; init; }
}
