using System.Collections.Immutable;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>Times of the day that words name, and where the words end.</summary>
/// <param name="Minutes">The stretches that may be meant, in minutes of the day; above 1,440 on the next.</param>
/// <param name="End">The token after the last.</param>
internal sealed record ClockReading(ImmutableArray<(int From, int To)> Minutes, int End);
