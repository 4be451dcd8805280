using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>A major aspect of a moving body to a point of the natal chart.</summary>
/// <param name="Body">The moving body.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="Natal">The natal point.</param>
/// <param name="Sign">The natal point's sign.</param>
/// <param name="House">The natal point's house, 1 to 12; null without houses.</param>
/// <param name="Exact">When it is exact, local time to the minute: for a day the time nearest to it, which may be some weeks
/// off; for longer periods those within. Empty when there is none.</param>
/// <param name="Orb">How far from exact it is at noon, in degrees to one decimal; for days only, and null when it is out of orb then.</param>
public sealed record TransitToNatal(
    Body Body,
    AspectKind Kind,
    ChartPoint Natal,
    ZodiacSign Sign,
    int? House,
    ImmutableArray<LocalDateTime> Exact,
    double? Orb);
