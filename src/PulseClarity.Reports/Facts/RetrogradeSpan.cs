using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>A time in which a body goes backwards, from one station to the next.</summary>
/// <param name="From">When it turns retrograde, local time to the minute; null when that lies before what was computed.</param>
/// <param name="Until">When it turns direct, local time to the minute; null when that lies after what was computed.</param>
public sealed record RetrogradeSpan(LocalDateTime? From, LocalDateTime? Until);
