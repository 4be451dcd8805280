using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;

namespace PulseClarity.Astrology.Transits;

/// <summary>One civil day of the sky, in the zone of the calendar it belongs to.</summary>
/// <param name="Date">The date.</param>
/// <param name="Interval">The instants that the civil day spans (23 to 25 hours where clocks are changed).</param>
/// <param name="Positions">The fourteen bodies at noon, in the order of <see cref="Body"/>.</param>
/// <param name="MoonPhase">The Moon's way from the Sun at noon.</param>
/// <param name="ToNatal">Major aspects in orb at noon: <see cref="Aspect.A"/> the moving body (Sun to Pluto, mean node, Chiron),
/// <see cref="Aspect.B"/> the natal point; closest first.</param>
/// <param name="Mutual">Major aspects in orb at noon among the moving Sun to Pluto and Chiron; closest first.</param>
/// <param name="Events">What becomes exact on this day, in order of time.</param>
/// <param name="MoonVoid">When the Moon is void of course on this day, cut to the day.</param>
public sealed record SkyDay(
    LocalDate Date,
    Interval Interval,
    ImmutableArray<DailyPosition> Positions,
    MoonPhase MoonPhase,
    ImmutableArray<Aspect> ToNatal,
    ImmutableArray<Aspect> Mutual,
    ImmutableArray<SkyEvent> Events,
    ImmutableArray<Interval> MoonVoid)
{
    /// <summary>The noon position of a body.</summary>
    public DailyPosition this[Body body] => Positions[(int)body];
}
