using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Astrology.Colours;

/// <summary>Colours and weekdays that go with a chart. The colours are those of the rulers of the ascendant's, the Sun's and the
/// Moon's sign, in this order, each once, and last the one that brings in the weakest element (fire Mars, earth Saturn, air Mercury,
/// water the Moon). The days are those of the traditional rulers of the same signs. Without a birth time the ascendant is left
/// out, and the Moon's sign too where she changed it that day.</summary>
/// <param name="Colours">Two to four colours, the most personal first.</param>
/// <param name="Days">One to three weekdays, in the same order.</param>
public sealed record LuckyColours(ImmutableArray<PlanetaryColour> Colours, ImmutableArray<IsoDayOfWeek> Days)
{
    /// <summary>The colours and days of a chart.</summary>
    public static LuckyColours Of(NatalChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ZodiacSign[] signs =
        [
            .. chart.Houses is { } houses ? [Zodiacal.SignOf(houses.Angles.Ascendant)] : Array.Empty<ZodiacSign>(),
            chart[Body.Sun].Sign,
            .. chart[Body.Moon].SignIsCertain ? [chart[Body.Moon].Sign] : Array.Empty<ZodiacSign>(),
        ];
        var balancing = chart.Balance.WeakestElement switch
        {
            Element.Fire => Body.Mars,
            Element.Earth => Body.Saturn,
            Element.Air => Body.Mercury,
            _ => Body.Moon,
        };
        return new LuckyColours(
            [.. signs.Select(sign => sign.Ruler()).Append(balancing).Distinct().Select(PlanetaryColour.Of)],
            [.. signs.Select(sign => PlanetaryColour.DayOf(sign.TraditionalRuler())!.Value).Distinct()]);
    }
}
