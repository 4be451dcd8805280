using NodaTime;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A new moon, a full moon or a quarter.</summary>
/// <param name="Kind">Which.</param>
/// <param name="At">When, local time to the minute.</param>
/// <param name="Sign">The sign the Moon is in.</param>
/// <param name="Degree">Whole degrees of the sign that she has passed, 0 to 29.</param>
/// <param name="House">The natal house she is in; null without houses.</param>
/// <param name="Eclipse">The eclipse it brings, of the Sun at a new moon and of the Moon at a full one; null when none.</param>
public sealed record LunationFacts(
    LunationKind Kind, LocalDateTime At, ZodiacSign Sign, int Degree, int? House, EclipseKind? Eclipse);
