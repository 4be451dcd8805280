using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A body in the birth chart.</summary>
/// <param name="Body">The body: Sun to Pluto, true node, Lilith, Chiron.</param>
/// <param name="Sign">Its sign; at the middle of the day when the birth time is unknown.</param>
/// <param name="Degree">Whole degrees of the sign passed, 0 to 29.</param>
/// <param name="Minute">Whole minutes of arc beyond them, 0 to 59.</param>
/// <param name="House">Its house, 1 to 12; null when the birth time is unknown.</param>
/// <param name="Retrograde">True when it goes backwards; null for a body that goes forwards, and for the node and Lilith.</param>
/// <param name="PossibleSigns">Both signs when the birth time is unknown and the body changed signs that day; null when the sign is
/// certain.</param>
/// <param name="Dignities">Domicile, exaltation, detriment, fall; null when it has none of the four.</param>
public sealed record NatalPlacement(
    Body Body,
    ZodiacSign Sign,
    int Degree,
    int Minute,
    int? House,
    bool? Retrograde,
    ImmutableArray<ZodiacSign>? PossibleSigns,
    ImmutableArray<Dignities>? Dignities)
{
    /// <summary>Whether the body may be in a sign, for all that is known.</summary>
    internal bool MayBeIn(ZodiacSign sign) => PossibleSigns is { } possible ? possible.Contains(sign) : Sign == sign;
}
