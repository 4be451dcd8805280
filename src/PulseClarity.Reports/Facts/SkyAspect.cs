using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Reports.Facts;

/// <summary>A major aspect of two moving bodies.</summary>
/// <param name="A">The body that comes first in <see cref="Body"/>.</param>
/// <param name="B">The other body.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="Exact">When it is exact, local time to the minute: for a day the time nearest to it, which may be some weeks
/// off; for longer periods those within. Empty when there is none.</param>
/// <param name="Orb">How far from exact it is at noon, in degrees to one decimal; for days only, and null when it is out of orb then.</param>
public sealed record SkyAspect(Body A, Body B, AspectKind Kind, ImmutableArray<LocalDateTime> Exact, double? Orb);
