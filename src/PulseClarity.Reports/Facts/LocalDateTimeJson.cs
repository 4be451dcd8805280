using NodaTime;
using NodaTime.Text;

namespace PulseClarity.Reports.Facts;

/// <summary>A local time as "2026-12-01 19:40".</summary>
internal sealed class LocalDateTimeJson() : PatternJson<LocalDateTime>(Pattern)
{
    internal static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
}
