using System.Diagnostics.Metrics;

namespace PulseClarity.Generation.Telemetry;

/// <summary>What runs tell of themselves to OpenTelemetry. Each call's span and token counts come under the same name, by the conventions for generative AI.</summary>
public static class GenerationTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "PulseClarity.Generation";

    private static readonly Meter Meter = new(Name);

    /// <summary>Answers by what became of them: accepted, or refused by a check.</summary>
    internal static Counter<long> Answers { get; } = Meter.CreateCounter<long>("pulse.generation.answers", "{answer}", "Answers, by outcome");

    /// <summary>US dollars.</summary>
    internal static Counter<double> Cost { get; } = Meter.CreateCounter<double>("pulse.generation.cost", "USD", "What calls cost, by model");

    /// <summary>Seconds from asking for a place in the quota to having it.</summary>
    internal static Histogram<double> QuotaWait { get; } = Meter.CreateHistogram<double>("pulse.generation.quota.wait", "s", "Waits for the quota, by lane");
}
