using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Colours;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Numerology;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>Reads a birth chart into facts.</summary>
internal sealed class PersonFactsBuilder(BirthChart birth, string name)
{
    private static readonly Dignities[] NotableDignities =
        [Dignities.Domicile, Dignities.Exaltation, Dignities.Detriment, Dignities.Fall];

    private readonly NatalChart _chart = birth.Chart;

    internal PersonFacts Build()
    {
        var colours = LuckyColours.Of(_chart);
        return new PersonFacts
        {
            Name = name,
            BirthDate = PersonFacts.BirthDateOf(birth),
            BirthTime = birth.Time is BirthTime.Known known ? Minute(known.Local.TimeOfDay) : null,
            Place = birth.Place.Label,
            Zone = birth.Place.Zone.Id,
            Latitude = (int)Math.Round(birth.Place.Latitude, MidpointRounding.AwayFromZero),
            Placements = [.. _chart.Placements.Where(placement => placement.Body != Body.MeanNode).Select(Told)],
            Ascendant = _chart.Houses is { } houses ? ChartDegree.At(houses.Angles.Ascendant) : null,
            Midheaven = _chart.Houses is { } angles ? ChartDegree.At(angles.Angles.Midheaven) : null,
            PartOfFortune = _chart.PartOfFortune is { } fortune ? ChartDegree.At(fortune) : null,
            Cusps = _chart.Houses is { } divided ? [.. divided.Cusps.Select(Zodiacal.SignOf)] : null,
            ChartRuler = _chart.Ruler?.Body,
            BornByDay = _chart.IsDay,
            MoonPhases = Phases(),
            Elements = Elements(),
            Modes = Modes(),
            Hemispheres = _chart.Hemispheres,
            Aspects = [.. _chart.Aspects.Select(aspect => new NatalAspect(
                aspect.A, aspect.B, aspect.Kind, Math.Round(aspect.Orb, 1, MidpointRounding.AwayFromZero), aspect.IsApplying))],
            Patterns = [.. _chart.Patterns.Select(pattern => new NatalPattern(pattern.Kind, pattern.Points))],
            Numbers = Numbers(),
            Colours = [.. colours.Colours.Select(colour => new ChartColour(colour.Name, colour.Planet))],
            Weekdays = colours.Days,
        };
    }

    private NatalPlacement Told(Placement placement)
    {
        ImmutableArray<Dignities> dignities = [.. NotableDignities.Where(dignity => placement.Dignities.HasFlag(dignity))];
        return new NatalPlacement(
            placement.Body,
            placement.Sign,
            placement.Zodiac.Degree,
            placement.Zodiac.Minute,
            placement.House,
            placement.IsRetrograde && BodyStays.CanTurn(placement.Body) ? true : null,
            placement.SignIsCertain ? null : PossibleSigns(placement),
            dignities.IsEmpty ? null : dignities);
    }

    // The Moon's way of that day is known; any other body is within half a day's way of the nearer end of its sign.
    private ImmutableArray<ZodiacSign> PossibleSigns(Placement placement)
    {
        if (placement.Body == Body.Moon && _chart.MoonRange is { } range) return [range.From.Sign, range.To.Sign];
        const double MiddleOfSign = Zodiacal.SignWidth / 2;
        var neighbour = placement.Sign.Next(placement.Zodiac.DegreesInSign < MiddleOfSign ? -1 : 1);
        return [placement.Sign, neighbour];
    }

    private ImmutableArray<MoonPhaseName> Phases()
    {
        if (_chart.MoonRange is not { } range) return [_chart.MoonPhase.Name];
        var sun = _chart[Body.Sun].Position;
        MoonPhaseName[] phases =
        [
            MoonPhase.Of(sun.Longitude - sun.LongitudeSpeed / 2, range.From.Longitude).Name,
            MoonPhase.Of(sun.Longitude + sun.LongitudeSpeed / 2, range.To.Longitude).Name,
        ];
        return [.. phases.Distinct()];
    }

    private IEnumerable<Placement> SurePlanets => _chart.Placements.Where(placement => placement.Body <= Body.Pluto && placement.SignIsCertain);

    private ElementCounts Elements()
    {
        int Count(Element element) => SurePlanets.Count(planet => planet.Sign.Element() == element);
        return new ElementCounts(Count(Element.Fire), Count(Element.Earth), Count(Element.Air), Count(Element.Water));
    }

    private ModeCounts Modes()
    {
        int Count(Modality mode) => SurePlanets.Count(planet => planet.Sign.Modality() == mode);
        return new ModeCounts(Count(Modality.Cardinal), Count(Modality.Fixed), Count(Modality.Mutable));
    }

    private NatalNumbers Numbers()
    {
        var numbers = NumerologyChart.Of(PersonFacts.BirthDateOf(birth), name);
        return new NatalNumbers(
            numbers.LifePath.Value,
            numbers.Birthday.Value,
            numbers.Name?.Expression.Value,
            numbers.Name?.SoulUrge?.Value,
            numbers.Name?.Personality?.Value,
            numbers.Maturity?.Value);
    }

    private static LocalTime Minute(LocalTime time) => new(time.Hour, time.Minute);
}
