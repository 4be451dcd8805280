using NodaTime;

namespace PulseClarity.Astrology.Lunations;

/// <summary>An eclipse that a new or a full moon brings, somewhere on Earth.</summary>
/// <param name="IsSolar">Whether the Sun is eclipsed (at new moon) rather than the Moon (at full moon).</param>
/// <param name="Kind">What it is at its greatest.</param>
/// <param name="Greatest">The instant of greatest eclipse, UTC, within some two minutes.</param>
/// <param name="Magnitude">Of the Moon: the share of her diameter in the umbra (in the penumbra when penumbral), above 1 when
/// total. Of the Sun: how near the shadow's axis passes to the centre of the Earth, in Earth radii (gamma, unsigned).</param>
public sealed record Eclipse(bool IsSolar, EclipseKind Kind, Instant Greatest, double Magnitude);
