using NodaTime;

namespace PulseClarity.Reports.Facts;

/// <summary>What the clocks show, cut off to the minute, so that nothing is ever moved into the next day.</summary>
internal static class LocalTimes
{
    internal static LocalDateTime At(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return local.Date.At(new LocalTime(local.Hour, local.Minute));
    }
}
