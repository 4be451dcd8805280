using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>A moving body's time in a natal house. In JSON: <c>"5 until 2026-04-15 03:21"</c>,
/// as <see cref="SignStay"/>.</summary>
/// <param name="House">The house, 1 to 12.</param>
/// <param name="From">When it enters, local time to the minute; null when that lies before what was computed.</param>
/// <param name="Until">When it leaves, local time to the minute; null when that lies after what was computed.</param>
public sealed record HouseStay(int House, LocalDateTime? From, LocalDateTime? Until);
