namespace PulseClarity.Data.Reports;

/// <summary>What one paid call brought: a row of its own, so that saving it is one insert and no row grows.</summary>
public sealed class BoughtBatch
{
    /// <summary>Grows in the order of saving.</summary>
    public long Id { get; init; }

    /// <summary>The report's number.</summary>
    public required long ReportId { get; init; }

    /// <summary>The batch of the plan.</summary>
    public required string Batch { get; init; }

    /// <summary>Which run of the report bought it, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>The claim under which it was bought.</summary>
    public required long FencingToken { get; init; }

    /// <summary>Names the prompt.</summary>
    public required string PromptHash { get; init; }

    /// <summary>The accepted answers by item, as JSON.</summary>
    public required string Accepted { get; init; }

    /// <summary>The items whose answers were not, with the reason, as JSON.</summary>
    public required string Refused { get; init; }

    /// <summary>The model that answered.</summary>
    public required string Model { get; init; }

    /// <summary>Why the model stopped.</summary>
    public required string Finish { get; init; }

    /// <summary>The tokens used, as JSON; null when the provider told nothing.</summary>
    public required string? Usage { get; init; }

    /// <summary>What that cost, in US dollars; null when unknown.</summary>
    public required decimal? Cost { get; init; }

    /// <summary>When it came back.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How long the model took.</summary>
    public required TimeSpan Took { get; init; }
}
