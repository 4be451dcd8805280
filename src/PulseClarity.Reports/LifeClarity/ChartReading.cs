using System.Globalization;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Numerology;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>A birth chart as the chapters ask about it.</summary>
internal sealed class ChartReading(BirthChart birth, string name)
{
    private const int LongestGivenName = 24;

    /// <summary>The chart.</summary>
    internal NatalChart Chart => birth.Chart;

    /// <summary>Where.</summary>
    internal string Place => birth.Place.Label;

    /// <summary>Whether the Moon rises and sets there at the hours that her phase suggests; towards the poles she does not.</summary>
    internal bool MoonKeepsHours => Math.Abs(birth.Place.Latitude) < 60;

    /// <summary>The birth date by the clocks of the place.</summary>
    internal LocalDate Date { get; } = birth.Time switch
    {
        BirthTime.Known known => known.Local.Date,
        BirthTime.UnknownTime day => day.Date,
        _ => throw new ArgumentException("The birth time must be decided before a report is written.", nameof(birth)),
    };

    /// <summary>The numbers of date and name.</summary>
    internal NumerologyChart Numbers => NumerologyChart.Of(Date, name);

    /// <summary>How to address the person in running text; null where the name is too long for a sentence or is no plain word.</summary>
    internal string? GivenName
    {
        get
        {
            var first = name.Split(' ')[0];
            return new StringInfo(first).LengthInTextElements <= LongestGivenName && first.All(letter => letter is '-' or '\'' or '’' || char.IsLetter(letter))
                ? first
                : null;
        }
    }

    /// <summary>Whether the Moon changed signs on a day whose birth time is unknown.</summary>
    internal bool MoonIsBetween => !Chart[Body.Moon].SignIsCertain;

    /// <summary>The phases that may be meant: one, or two when the birth time is unknown and she changed that day.</summary>
    internal (MoonPhaseName First, MoonPhaseName Last) Phases
    {
        get
        {
            if (Chart.MoonRange is not { } range) return (Chart.MoonPhase.Name, Chart.MoonPhase.Name);
            var sun = Chart[Body.Sun].Position;
            return (
                MoonPhase.Of(sun.Longitude - sun.LongitudeSpeed / 2, range.From.Longitude).Name,
                MoonPhase.Of(sun.Longitude + sun.LongitudeSpeed / 2, range.To.Longitude).Name);
        }
    }

    /// <summary>The sign on an angle or cusp; only with a known birth time.</summary>
    internal ZodiacSign CuspSign(int house) => Zodiacal.SignOf(Chart.Houses!.Cusps[house - 1]);

    /// <summary>The sign that rises; only with a known birth time.</summary>
    internal ZodiacSign Rising => Zodiacal.SignOf(Chart.Houses!.Angles.Ascendant);

    /// <summary>The sign on the midheaven; only with a known birth time.</summary>
    internal ZodiacSign Culminating => Zodiacal.SignOf(Chart.Houses!.Angles.Midheaven);

    /// <summary>The planets, Sun to Pluto, whose sign is certain.</summary>
    internal IEnumerable<Placement> SurePlanets => Chart.Placements.Where(placement => placement.Body <= Body.Pluto && placement.SignIsCertain);

    /// <summary>How many of <see cref="SurePlanets"/> stand in each element: fire, earth, air, water.</summary>
    internal int[] PlanetsByElement => [.. Enum.GetValues<Element>().Select(element => SurePlanets.Count(planet => planet.Sign.Element() == element))];

    /// <summary>How many of <see cref="SurePlanets"/> stand in each mode: cardinal, fixed, mutable.</summary>
    internal int[] PlanetsByMode => [.. Enum.GetValues<Modality>().Select(mode => SurePlanets.Count(planet => planet.Sign.Modality() == mode))];

    /// <summary>What the sky says of a body.</summary>
    internal Fact FactOf(Body body)
    {
        var placement = Chart[body];
        var label = SkyWords.Capital(SkyWords.Plain((ChartPoint)body));
        if (body == Body.Moon && Chart.MoonRange is { } range)
        {
            return new Fact(label, range.From.Sign == range.To.Sign
                ? $"{range.From.Sign}, between {Degree(range.From)} and {Degree(range.To)}"
                : $"{range.From.Sign} or {range.To.Sign}: she changed signs that day");
        }

        var house = placement.House is { } number ? $", {SkyWords.ShortOrdinal(number)} house" : "";
        var motion = placement.IsRetrograde && body is not (Body.MeanNode or Body.TrueNode or Body.Lilith) ? ", retrograde" : "";
        var doubt = placement.SignIsCertain ? "" : " at midday; it changed signs that day";
        return new Fact(label, $"{Written(placement.Zodiac)}{house}{motion}{doubt}");
    }

    /// <summary>What the sky says of an angle or cusp.</summary>
    internal static Fact FactOf(string label, double longitude) => new(label, Written(new ZodiacPosition(longitude)));

    /// <summary>What the sky says of an aspect.</summary>
    internal Fact FactOf(Aspect aspect)
    {
        var orb = Chart.HasTime ? string.Create(CultureInfo.InvariantCulture, $", {aspect.Orb:0.0}° from exact") : "";
        return new Fact(
            $"{SkyWords.Capital(SkyWords.Plain(aspect.A))} and {SkyWords.Plain(aspect.B)}",
            $"{aspect.Kind.ToString().ToLowerInvariant()}{orb}");
    }

    private static string Written(ZodiacPosition position) => $"{position.Sign} {Degree(position)}";

    private static string Degree(ZodiacPosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Degree}°{position.Minute:00}′");
}
