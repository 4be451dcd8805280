using NodaTime;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Transits;

/// <summary>The Moon void of course: from her last exact major aspect to Sun, Mercury … Pluto until she leaves the sign.</summary>
/// <param name="Start">When her last aspect is exact, UTC.</param>
/// <param name="End">When she enters the next sign, UTC.</param>
/// <param name="Sign">The sign she is leaving.</param>
public sealed record VoidOfCourse(Instant Start, Instant End, ZodiacSign Sign);
