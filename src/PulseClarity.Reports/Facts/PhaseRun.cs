using NodaTime;
using PulseClarity.Astrology.Lunations;

namespace PulseClarity.Reports.Facts;

/// <summary>Days on which the Moon shows one phase at noon.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="From">The first of the days.</param>
/// <param name="Until">The last of them, inclusive.</param>
public sealed record PhaseRun(MoonPhaseName Phase, LocalDate From, LocalDate Until);
