using System.Globalization;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.Natal;

/// <summary>What the sky says on a subject, in lines for the writer's prompt, the margin and the text file.</summary>
internal static class SubjectFacts
{
    private const int MostTransits = 5;

    /// <summary>The lines of a section, each once.</summary>
    internal static IReadOnlyList<Fact> Of(PersonFacts person, NatalSection section) =>
        [.. section.Subjects.SelectMany(subject => Of(person, subject, section.Period)).DistinctBy(fact => fact.Label)];

    /// <summary>A body's place: "Pisces 15°40′, 5th house, retrograde".</summary>
    internal static Fact Of(PersonFacts person, Body body)
    {
        var placement = person[body] ?? throw new ArgumentException($"Nothing is told of {body}.", nameof(body));
        var label = LabelOf((ChartPoint)body);
        if (body == Body.Moon && person.BirthTime is null)
        {
            return new Fact(label, placement.PossibleSigns is { } signs
                ? $"{signs[0]} or {signs[^1]}: she changed signs that day"
                : $"{placement.Sign}; her degree hangs on the hour");
        }

        var house = placement.House is { } number ? $", {SkyWords.ShortOrdinal(number)} house" : "";
        var motion = placement.Retrograde == true ? ", retrograde" : "";
        var doubt = placement.PossibleSigns is null ? "" : " at midday; it changed signs that day";
        return new Fact(label, $"{placement.Sign} {Degree(placement.Degree, placement.Minute)}{house}{motion}{doubt}");
    }

    /// <summary>An angle's place.</summary>
    internal static Fact Of(string label, ChartDegree degree) => new(label, $"{degree.Sign} {Degree(degree.Degree, degree.Minute)}");

    /// <summary>The elements and modes in one line each.</summary>
    internal static Fact[] Balance(PersonFacts person) =>
    [
        new("Elements", SkyWords.List([.. Enum.GetValues<Element>().Select(element => $"{Lower(element)} {person.Elements.Of(element)}")])),
        new("Modes", SkyWords.List([.. Enum.GetValues<Modality>().Select(mode => $"{Lower(mode)} {person.Modes.Of(mode)}")])),
    ];

    private static IEnumerable<Fact> Of(PersonFacts person, Subject subject, PeriodFacts? period) => subject switch
    {
        Subject.InSign(var body) => [Of(person, body)],
        Subject.InHouse(var body) => [Of(person, body)],
        Subject.Host(var body) => [Of(person, body), Of(person, person[body]!.Sign.Ruler())],
        Subject.MoonOnTheDoorstep => [Of(person, Body.Moon)],
        Subject.Ascendant => [Of("Ascendant", person.Ascendant!)],
        Subject.Midheaven => [Of("Midheaven", person.Midheaven!)],
        Subject.Fortune => [Of("Part of fortune", person.PartOfFortune!)],
        Subject.SouthNode => [new Fact("South node", $"{person[Body.TrueNode]!.Sign.Opposite()} {Degree(person[Body.TrueNode]!.Degree, person[Body.TrueNode]!.Minute)}")],
        Subject.ChartRuler => [Of("Ascendant", person.Ascendant!), Of(person, person.ChartRuler!.Value)],
        Subject.Angle(var aspect, _) => [Of(person, aspect)],
        Subject.Temperaments(var first, var second) => [PointOf(person, first), PointOf(person, second)],
        Subject.Phase => [PhaseOf(person)],
        Subject.MostOf or Subject.LeastOf or Subject.Tempo => Balance(person),
        Subject.UpperAndLower => [new Fact("Above and below", $"{person.Hemispheres!.Above} and {person.Hemispheres.Below} planets")],
        Subject.RisingAndSetting => [new Fact("East and west", $"{person.Hemispheres!.East} and {person.Hemispheres.West} planets")],
        Subject.Water => [new Fact("Planets in water", WaterOf(person))],
        Subject.Ground => [CuspOf(person, 4), Of(person, person.Cusps!.Value[3].Ruler())],
        Subject.Cusp(var house) => [CuspOf(person, house), .. TenantsOf(person, house)],
        Subject.CuspRuler(var house) => [new Fact($"Ruler of the {SkyWords.ShortOrdinal(house)}", RulerOf(person, house))],
        Subject.Figure(var pattern) => [new Fact(NameOf(pattern.Kind), SkyWords.List([.. pattern.Points.Select(SkyWords.Plain)]))],
        Subject.NoFigure => [new Fact("Figures", "none")],
        Subject.Backwards(var body) => [Of(person, body)],
        Subject.AllForwards => [new Fact("Retrograde", "none of the planets")],
        Subject.Number(var kind) => [new Fact(LabelOf(kind), ValueOf(person, kind)!.Value.ToString(CultureInfo.InvariantCulture))],
        Subject.Colour(var colour) => [new Fact($"Colour of {SkyWords.Of((ChartPoint)colour.Planet)}", colour.Name)],
        Subject.Weekday(var day) => [new Fact("Day", day.ToString())],
        Subject.Ahead => PeriodOf(period!),
        Subject.UnknownHour => [new Fact("Hour of birth", "not known")],
        Subject.Farewell => [Of(person, Body.Sun)],
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "Nothing is known of it."),
    };

    /// <summary>A number's value; null where the name has no letters for it.</summary>
    internal static int? ValueOf(PersonFacts person, NumberKind kind) => kind switch
    {
        NumberKind.LifePath => person.Numbers.LifePath,
        NumberKind.Birthday => person.Numbers.Birthday,
        NumberKind.Expression => person.Numbers.Expression,
        NumberKind.SoulUrge => person.Numbers.SoulUrge,
        NumberKind.Personality => person.Numbers.Personality,
        _ => person.Numbers.Maturity,
    };

    /// <summary>"Life path".</summary>
    internal static string LabelOf(NumberKind kind) => kind switch
    {
        NumberKind.LifePath => "Life path",
        NumberKind.SoulUrge => "Soul urge",
        _ => kind.ToString(),
    };

    /// <summary>"Grand trine".</summary>
    internal static string NameOf(AspectPatternKind kind) => kind switch
    {
        AspectPatternKind.GrandTrine => "Grand trine",
        AspectPatternKind.TSquare => "T-square",
        AspectPatternKind.GrandCross => "Grand cross",
        _ => kind.ToString(),
    };

    /// <summary>The planets in the signs of water whose sign is certain.</summary>
    internal static IEnumerable<NatalPlacement> InWater(PersonFacts person) =>
        person.Placements.Where(placement => placement is { Body: <= Body.Pluto, PossibleSigns: null } && placement.Sign.Element() == Element.Water);

    /// <summary>The planets, nodes and points in a house.</summary>
    internal static IEnumerable<NatalPlacement> In(PersonFacts person, int house) =>
        person.Placements.Where(placement => placement.Body <= Body.Pluto && placement.House == house);

    private static Fact Of(PersonFacts person, NatalAspect aspect) => new(
        $"{LabelOf(aspect.A)} and {SkyWords.Plain(aspect.B)}",
        person.BirthTime is null ? Lower(aspect.Kind) : string.Create(CultureInfo.InvariantCulture, $"{Lower(aspect.Kind)}, {aspect.Orb:0.0}° from exact"));

    private static Fact PointOf(PersonFacts person, ChartPoint point) => point switch
    {
        ChartPoint.Ascendant => Of("Ascendant", person.Ascendant!),
        ChartPoint.Midheaven => Of("Midheaven", person.Midheaven!),
        _ => Of(person, (Body)point),
    };

    private static Fact PhaseOf(PersonFacts person)
    {
        var phases = string.Join(" or ", person.MoonPhases.Select(SkyWords.Of));
        return new Fact("Moon phase", person.BirthTime is null ? phases : $"{phases}, {NatalSky.PhaseOf(person).Illumination * 100:0} % lit");
    }

    private static string WaterOf(PersonFacts person) =>
        SkyWords.List([.. InWater(person).Select(placement => $"{LabelOf((ChartPoint)placement.Body)} in {placement.Sign}").DefaultIfEmpty("none")]);

    private static Fact CuspOf(PersonFacts person, int house) => new($"Cusp of the {SkyWords.ShortOrdinal(house)}", person.Cusps!.Value[house - 1].ToString());

    private static IEnumerable<Fact> TenantsOf(PersonFacts person, int house)
    {
        var tenants = In(person, house).Select(placement => placement.Body.ToString()).ToList();
        return tenants.Count == 0 ? [] : [new Fact($"In the {SkyWords.ShortOrdinal(house)} house", SkyWords.List(tenants))];
    }

    private static string RulerOf(PersonFacts person, int house)
    {
        var ruler = person[person.Cusps!.Value[house - 1].Ruler()]!;
        return $"{ruler.Body}, {ruler.Sign}, {SkyWords.ShortOrdinal(ruler.House!.Value)} house";
    }

    private static IEnumerable<Fact> PeriodOf(PeriodFacts period)
    {
        foreach (var transit in period.Transits.Where(transit => !transit.Exact.IsEmpty).Take(MostTransits))
        {
            yield return new Fact(
                $"{LabelOf((ChartPoint)transit.Body)} {Lower(transit.Kind)} your {SkyWords.Plain(transit.Natal)}",
                string.Join(", ", transit.Exact.Select(exact => exact.Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)).Distinct()));
        }

        if (period.SolarReturn is { } back) yield return new Fact("Your Sun's return", back.Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture));
    }

    private static string LabelOf(ChartPoint point) => SkyWords.Capital(SkyWords.Plain(point));

    private static string Degree(int degree, int minute) => string.Create(CultureInfo.InvariantCulture, $"{degree}°{minute:00}′");

    private static string Lower<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();
}
