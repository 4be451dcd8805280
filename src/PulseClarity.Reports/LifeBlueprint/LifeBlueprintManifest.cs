using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.LifeBlueprint;

/// <summary>
/// The 52 sections of a blueprint in six parts: the whole, the planets and points, the twelve houses, the angles, a life with its numbers
/// and colours, the year ahead. Without a birth time there are no houses: the twelve months of the year ahead take their place.
/// </summary>
internal sealed class LifeBlueprintManifest
{
    /// <summary>How many sections there are.</summary>
    internal const int SectionCount = 52;

    private const int AngleCount = 5;

    private static readonly Body[] Planets =
        [Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto];

    private static readonly string[][] MattersOfMonths =
    [
        ["work", "hinge"], ["friends", "mood"], ["rest", "touched"], ["talk"], ["home", "meeting"], ["courage"],
        ["love", "friction"], ["learning"], ["worth", "practice"], ["making"], ["solitude", "body"], ["decision"],
    ];

    private readonly LifeBlueprintFacts _facts;
    private readonly PersonFacts _person;
    private readonly AspectDeal _aspects;
    private readonly List<Subject> _angles;
    private readonly bool _hasTime;
    private readonly bool _moonIsSure;

    private LifeBlueprintManifest(LifeBlueprintFacts facts)
    {
        _facts = facts;
        _person = facts.Person;
        _aspects = new AspectDeal(_person, onlyMajor: true);
        _hasTime = _person.BirthTime is not null;
        _moonIsSure = _person[Body.Moon]!.PossibleSigns is null;
        // The closest ones have sections of their own; what is left goes to the planets.
        _angles = [.. _aspects.Where(_ => true, AngleCount)];
    }

    /// <summary>The parts for a person. The same facts give the same parts.</summary>
    internal static ImmutableArray<NatalPart> Of(LifeBlueprintFacts facts)
    {
        var manifest = new LifeBlueprintManifest(facts);
        return
        [
            manifest.Whole(), manifest.Bodies(), manifest._hasTime ? Houses() : manifest.Months(), manifest.Angles(), manifest.Life(), manifest.Year(),
        ];
    }

    private NatalPart Whole() => new("whole", "The chart as a whole", "Before the parts, the whole: the light, the temper, the tempo, and who has the keys.",
    [
        new("whole/triad", "Sun, Moon and ascendant", "How the large lights and the rising sign get on in one person.", Triad()),
        new("whole/elements", "Fire, earth, air, water", "What the reader is made of, and what is scarce.", [new Subject.MostOf(), new Subject.LeastOf()]),
        new("whole/modes", "Cardinal, fixed, mutable", "The tempo at which the reader lives.", [new Subject.Tempo()]),
        _hasTime
            ? new("whole/halves", "Above and below, rising and setting", "In which half of the sky the planets stood.", [new Subject.UpperAndLower(), new Subject.RisingAndSetting()])
            : new("whole/hour", "The hour that is not known", "What an hour of birth would add, and what holds without it.", [new Subject.UnknownHour()]),
        _hasTime
            ? new("whole/ruler", "The ruler of the chart", "The planet that rules the rising sign: what it looks after, and how.", [new Subject.ChartRuler()])
            : new("whole/host", "Whom the Sun answers to", "The ruler of the Sun's sign, and how the two get on.", [new Subject.Host(Body.Sun)]),
        new("whole/phase", "The Moon that night", "The Moon's phase at birth.", [new Subject.Phase()]),
    ]);

    private ImmutableArray<Subject> Triad() => (_hasTime, _moonIsSure) switch
    {
        (true, _) => [new Subject.Temperaments(ChartPoint.Sun, ChartPoint.Moon), new Subject.Temperaments(ChartPoint.Sun, ChartPoint.Ascendant)],
        (_, true) => [new Subject.Temperaments(ChartPoint.Sun, ChartPoint.Moon)],
        _ => [new Subject.Host(Body.Mercury)],
    };

    private NatalPart Bodies() => new("planets", "Planets and points", "Ten planets, one horizon and a few places where no planet stands: what each is after, and in which room of life it is found.",
    [
        Placed(Body.Sun, "Who the reader is when doing what they are for."),
        _moonIsSure ? Placed(Body.Moon, "What the reader needs, and what comforts them.") : new("planets/moon", "The Moon", "Both signs that the Moon may be in.", [new Subject.MoonOnTheDoorstep()]),
        _hasTime
            ? new("planets/ascendant", "The ascendant", "How the reader comes in, and what strangers meet first.", [new Subject.Ascendant(), .. _aspects.Of(ChartPoint.Ascendant)])
            : new("planets/backwards", "Second readings", "The planet that went backwards, or that none did.", [ChartFigures.Backwards(_person)]),
        .. Planets.Select(body => Placed(body, BriefOf(body))),
        .. Points(),
    ]);

    private NatalSection Placed(Body body, string brief)
    {
        var point = (ChartPoint)body;
        return new(
            $"planets/{body.ToString().ToLowerInvariant()}",
            SkyWords.Capital(SkyWords.Of(point)),
            brief,
            [
                new Subject.InSign(body),
                .. _hasTime ? (Subject[])[new Subject.InHouse(body)] : [],
                .. _aspects.Of(point, _hasTime ? 1 : 2).DefaultIfEmpty(new Subject.Host(body)),
            ]);
    }

    private NatalSection[] Points() =>
    [
        new("points/north-node", "The north node", "The unfamiliar direction of growth.", AtPoint(Body.TrueNode)),
        new("points/south-node", "The south node", "What the reader can do in their sleep.", [new Subject.SouthNode()]),
        new("points/chiron", "Chiron", "A tender place that has learned to help.", AtPoint(Body.Chiron)),
        new("points/lilith", "Lilith", "What in the reader will not be tamed.", AtPoint(Body.Lilith)),
        _hasTime
            ? new("points/fortune", "The part of fortune", "Where contentment tends to be found.", [new Subject.Fortune()])
            : new("points/water", "Water", "How feeling travels in the reader: the planets in the signs of water.", [new Subject.Water()]),
    ];

    private ImmutableArray<Subject> AtPoint(Body body) => [new Subject.InSign(body), .. _hasTime ? (Subject[])[new Subject.InHouse(body)] : []];

    private static NatalPart Houses() => new("houses", "The twelve houses", "Twelve rooms of one life: the sign on each door, and where its key hangs.",
    [
        .. Enumerable.Range(1, 12).Select(house => new NatalSection(
            $"houses/{house}", $"The {SkyWords.Ordinal(house)} house", $"The {SkyWords.Ordinal(house)} house: {HouseScenes.Of(house).Room}.", [new Subject.Cusp(house), new Subject.CuspRuler(house)])),
    ]);

    private NatalPart Months() => new("months", "The twelve months ahead", "Without an hour of birth there are no houses. There is the calendar instead: twelve months, each with its own sky.",
    [
        .. Enumerable.Range(1, HoroscopeYear.MonthCount).Select(number =>
        {
            var month = _facts.Periods.GetValueOrDefault(Period.MonthId(number));
            var name = month is null ? $"Month {number}" : HoroscopeTitles.Of(month.Period);
            return new NatalSection($"months/{number}", name, "One or two matters of the month, with its own sky.", OfMonth(number)) { Period = month };
        }),
    ]);

    // No matter twice: what one month's answer says, another's must not.
    private static ImmutableArray<Subject> OfMonth(int number) => [.. MattersOfMonths[number - 1].Select(matter => new Subject.Ahead($"month-{matter}"))];

    private NatalPart Angles() => new("angles", "The closest angles", "Five conversations that have gone on in the reader from the first, and the figures that they draw.",
    [
        .. Enumerable.Range(0, AngleCount).Select(i => Angle(i, i < _angles.Count ? _angles[i] : new Subject.Host(Planets[i]))),
        new("angles/figures", "Figures", "The figures that aspects draw, or that there are none.", [.. ChartFigures.Of(_person).DefaultIfEmpty(new Subject.Host(Body.Jupiter))]),
    ]);

    private static NatalSection Angle(int number, Subject subject) => subject is Subject.Angle(var aspect, _)
        ? new($"angles/{number + 1}", $"{SkyWords.Capital(SkyWords.Of(aspect.A))} and {SkyWords.Of(aspect.B)}", "An aspect as a habit that shows on an ordinary day.", [subject])
        : new($"angles/{number + 1}", $"{((Subject.Host)subject).Body} and its host", "A planet and the one that it answers to.", [subject]);

    private NatalSection[] Numbers() =>
    [
        new("numbers/life-path", "The life path", "The number of the birth date.", [new Subject.Number(NumberKind.LifePath)]),
        new("numbers/birthday", "The birthday", "The number of the day of the month.", [new Subject.Number(NumberKind.Birthday)]),
        new("numbers/name", "The numbers of the name", "What the letters of the name add up to; where it has none that count, what the digits of the date leave open.", NamedNumbers()),
        new("numbers/colours", "Colours", "The colours that tradition gives the chart.", [.. _person.Colours.Take(_moonIsSure ? 2 : 1).Select(colour => new Subject.Colour(colour))]),
        new("numbers/days", "Days of the week", "The days that tradition gives the chart.", [.. _person.Weekdays.Take(2).Select(day => new Subject.Weekday(day))]),
    ];

    private ImmutableArray<Subject> NamedNumbers()
    {
        NumberKind[] kinds = [NumberKind.Expression, NumberKind.SoulUrge, NumberKind.Personality, NumberKind.Maturity];
        ImmutableArray<Subject> told = [.. kinds.Where(kind => SubjectFacts.ValueOf(_person, kind) is not null).Take(3).Select(kind => new Subject.Number(kind))];
        return told.IsEmpty ? [new Subject.Host(Body.Saturn)] : told;
    }

    private NatalPart Life() => new("life", "A life", "Company, craft and the chair by the window; then smaller things than planets: nicknames, a ribbon, a standing date with yourself.",
    [
        new("life/company", "Company", "How liking and wanting get on, and what the reader brings to another person.", [new Subject.Temperaments(ChartPoint.Venus, ChartPoint.Mars)]),
        _hasTime
            ? new("life/craft", "Craft", "What the reader may come to be known for.", [new Subject.Midheaven(), new Subject.Host(_person.Midheaven!.Sign.Ruler())])
            : new("life/craft", "Craft", "What the reader makes, and with what.", [new Subject.Host(Body.Mars)]),
        _hasTime
            ? new("life/rest", "Rest", "Where the reader gets their breath back.", [new Subject.Ground()])
            : new("life/rest", "Rest", "What comforts the reader, and who sees to it.", [new Subject.Host(_moonIsSure ? Body.Moon : Body.Venus)]),
        .. Numbers(),
    ]);

    private NatalPart Year() => new("year", "The year ahead", "From the chart to the calendar: the sky of the next twelve months, as it touches this one.",
    [
        Ahead("year/threads", "The threads of the year", "What the year is about, and what it may build.", "year-threads", "year-work"),
        Ahead("year/turns", "When it turns", "The dates on which the year turns, and its large choice.", "year-hinge", "year-decision"),
        Ahead("year/close", "Who is touched", "The natal planets that the year calls on, and what it teaches about being close.", "year-touched", "year-love"),
        new("year/letter", "A last word", "A short letter to end on: one image, one thing to do, no summary.", [new Subject.Farewell()]),
    ]);

    private NatalSection Ahead(string id, string name, string brief, params ReadOnlySpan<string> questions)
    {
        var subjects = ImmutableArray.CreateBuilder<Subject>();
        foreach (var question in questions) subjects.Add(new Subject.Ahead(question));
        return new(id, name, brief, subjects.ToImmutable()) { Period = _facts.Periods.GetValueOrDefault(Period.YearId) };
    }

    private static string BriefOf(Body body) => body switch
    {
        Body.Mercury => "How the reader notices, thinks and speaks.",
        Body.Venus => "What the reader finds lovely, and how they like to be liked.",
        Body.Mars => "What the reader pushes with, and what makes them cross.",
        Body.Jupiter => "Where life is roomy for the reader.",
        Body.Saturn => "What takes the reader years, and then holds.",
        Body.Uranus => "Where the reader breaks the pattern.",
        Body.Neptune => "What the reader longs for, and where edges melt.",
        _ => "Where the reader goes to the root.",
    };
}
