using NodaTime;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A body's time in a sign. In JSON: <c>"Pisces from 2026-03-02 09:12 until 2026-04-15 03:21"</c>, and of the stays that
/// follow, each of which begins when the one before it ends, only <c>"Aries until 2026-05-03 02:56"</c>.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="From">When it enters, local time to the minute; null when that lies before what was computed.</param>
/// <param name="Until">When it leaves, local time to the minute; null when that lies after what was computed.</param>
public sealed record SignStay(ZodiacSign Sign, LocalDateTime? From, LocalDateTime? Until);
