using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Charts;

/// <summary>How many of the ten planets stand in each half of the chart, by house.</summary>
/// <param name="Above">Above the horizon, houses 7 to 12.</param>
/// <param name="Below">Below the horizon, houses 1 to 6.</param>
/// <param name="East">On the rising side, houses 10 to 3.</param>
/// <param name="West">On the setting side, houses 4 to 9.</param>
public sealed record HemisphereEmphasis(int Above, int Below, int East, int West)
{
    internal static HemisphereEmphasis Of(ImmutableArray<Placement> placements)
    {
        int[] houses = [.. placements.Where(placement => placement.Body <= Body.Pluto).Select(placement => placement.House ?? 0)];
        var above = houses.Count(house => house >= 7);
        var west = houses.Count(house => house is >= 4 and <= 9);
        return new HemisphereEmphasis(above, houses.Length - above, houses.Length - west, west);
    }
}
