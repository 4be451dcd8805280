using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>A time in which the Moon is void of course: from her last exact major aspect until she leaves the sign.</summary>
/// <param name="From">When it begins, local time to the minute.</param>
/// <param name="Until">When she enters the next sign, local time to the minute.</param>
public sealed record VoidStretch(LocalDateTime From, LocalDateTime Until);
