using NodaTime;
using NodaTime.Text;

namespace PulseClarity.Reports.Facts;

/// <summary>A date as "2026-12-01".</summary>
internal sealed class LocalDateJson() : PatternJson<LocalDate>(LocalDatePattern.Iso);
