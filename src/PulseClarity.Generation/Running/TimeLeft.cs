namespace PulseClarity.Generation.Running;

/// <summary>How long something will probably take.</summary>
/// <param name="Least">It will hardly be done before.</param>
/// <param name="Most">It will hardly take longer.</param>
public readonly record struct TimeLeft(TimeSpan Least, TimeSpan Most);
