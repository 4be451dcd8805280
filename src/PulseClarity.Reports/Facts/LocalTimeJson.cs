using NodaTime;
using NodaTime.Text;

namespace PulseClarity.Reports.Facts;

/// <summary>A time of day as "19:40".</summary>
internal sealed class LocalTimeJson() : PatternJson<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH:mm"));
