using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>The four domains of Life Clarity, each with its sections: who you are, what you need, what you make, where you grow.</summary>
internal sealed class LifeClarityParts
{
    private readonly PersonFacts _person;
    private readonly AspectDeal _aspects;
    private readonly bool _hasTime;
    private readonly bool _moonIsSure;

    private LifeClarityParts(PersonFacts person)
    {
        _person = person;
        _aspects = new AspectDeal(person);
        _hasTime = person.BirthTime is not null;
        _moonIsSure = person[Body.Moon]!.PossibleSigns is null;
    }

    /// <summary>The parts for a person. The same person gives the same parts.</summary>
    internal static ImmutableArray<NatalPart> Of(PersonFacts person)
    {
        var parts = new LifeClarityParts(person);
        return [parts.Identity(), parts.Emotional(), parts.Career(), parts.Growth()];
    }

    private NatalPart Identity() => Part("identity", "Identity", "Who the reader is, at home in themselves and coming through a door.",
        Section("sun", "The Sun", "Who the reader is when doing what they are for.", [.. Placed(Body.Sun), .. _aspects.Of(ChartPoint.Sun, _hasTime ? 1 : 2)]),
        _hasTime
            ? Section("rising", "The rising sign", "How the reader comes in, and how that sits with who they are.",
                [new Subject.Ascendant(), new Subject.Temperaments(ChartPoint.Sun, ChartPoint.Ascendant), .. _aspects.Of(ChartPoint.Ascendant)])
            : Section("threads", "The tightest threads", "The closest aspects among the planets, as habits that show on an ordinary day.", [.. _aspects.Where(BetweenPlanets, 3)]),
        _hasTime ? Section("ruler", "The planet with the keys", "The ruler of the chart: what it looks after, and how.", [new Subject.ChartRuler(), .. _aspects.Of((ChartPoint)_person.ChartRuler!.Value)]) : null,
        Section("elements", "The larder of elements", "What the reader is made of, and what is scarce.", [new Subject.MostOf(), new Subject.LeastOf(), new Subject.Tempo()]),
        _hasTime ? Section("halves", "Which half of the sky", "Above and below the horizon, rising and setting side.", [new Subject.UpperAndLower(), new Subject.RisingAndSetting()]) : null,
        _person.Numbers.Expression is null ? null : Section("name", "The numbers of the name", "What the letters of the name add up to, lightly.",
            [new Subject.Number(NumberKind.Expression), .. _person.Numbers.SoulUrge is null ? [] : (Subject[])[new Subject.Number(NumberKind.SoulUrge)]]));

    private NatalPart Emotional() => Part("emotional", "Feeling", "What the reader needs when nobody is asking.",
        Section("moon", "The Moon", "What calms the reader, and what unsettles them.",
            _moonIsSure ? [.. Placed(Body.Moon), .. _aspects.Of(ChartPoint.Moon, 2)] : [new Subject.MoonOnTheDoorstep()]),
        Section("light", "The light that night", "The Moon's phase at birth, and how will and need get on.",
            _moonIsSure ? [new Subject.Phase(), new Subject.Temperaments(ChartPoint.Sun, ChartPoint.Moon)] : [new Subject.Phase()]),
        Section("venus", "Venus", "What the reader finds lovely, and how they like to be liked.", [.. Placed(Body.Venus), .. _aspects.Of(ChartPoint.Venus)]),
        _hasTime ? Section("home", "The ground under the floor", "Where the reader is at home.", [new Subject.Ground(), new Subject.Host(Body.Moon)]) : null,
        Section("water", "How feeling travels", "The signs of water, and Neptune.",
            [new Subject.Water(), .. Placed(Body.Neptune), .. _aspects.Of(ChartPoint.Neptune)]));

    private NatalPart Career() => Part("career", "Work", "What the reader makes, carries and finishes, paid or not.",
        _hasTime ? Section("calling", "The midheaven", "What the reader may come to be known for.",
            [new Subject.Midheaven(), .. _aspects.Of(ChartPoint.Midheaven)]) : null,
        Section("mind", "Mercury", "How the reader notices, thinks and speaks.", [.. Placed(Body.Mercury), .. _aspects.Of(ChartPoint.Mercury, _hasTime ? 1 : 2)]),
        Section("drive", "Mars", "What the reader pushes with, and what makes them cross.", [.. Placed(Body.Mars), .. _aspects.Of(ChartPoint.Mars)]),
        Section("weight", "Saturn", "What takes the reader years, and then holds.", [.. Placed(Body.Saturn), .. _aspects.Of(ChartPoint.Saturn)]),
        Section("luck", "Jupiter", "Where life is roomy for the reader.", [.. Placed(Body.Jupiter), .. _aspects.Of(ChartPoint.Jupiter)]),
        Section("together", "Liking and wanting", "How taste and drive get on in one person.", [new Subject.Temperaments(ChartPoint.Venus, ChartPoint.Mars)]));

    private NatalPart Growth() => Part("growth", "Growth", "What stretches the reader, at their own pace.",
        Section("nodes", "The nodes", "From what comes easily to what is unfamiliar.",
            [new Subject.InSign(Body.TrueNode), new Subject.SouthNode(), .. _hasTime ? (Subject[])[new Subject.InHouse(Body.TrueNode)] : []]),
        Section("chiron", "Chiron", "A tender place that has learned to help.", [.. Placed(Body.Chiron), .. _aspects.Of(ChartPoint.Chiron)]),
        Section("lilith", "Lilith", "What in the reader will not be tamed.", [.. Placed(Body.Lilith)]),
        Section("slow", "The slow ones", "Uranus and Pluto: what a generation shares, and what is the reader's own.", [.. Placed(Body.Uranus), .. Placed(Body.Pluto)]),
        Section("figures", "Figures and second readings", "The figures that aspects draw, and the planets that went backwards.", [.. ChartFigures.Of(_person), ChartFigures.Backwards(_person)]),
        Section("pocket", "For the pocket", "The life path, a colour, a day, and a last word.",
            [new Subject.Number(NumberKind.LifePath), new Subject.Colour(_person.Colours[0]), new Subject.Farewell()]));

    private IEnumerable<Subject> Placed(Body body)
    {
        yield return new Subject.InSign(body);
        if (_hasTime) yield return new Subject.InHouse(body);
        else if (body <= Body.Saturn) yield return new Subject.Host(body);
    }

    private static bool BetweenPlanets(NatalAspect aspect) => aspect is { A: <= ChartPoint.Pluto, B: <= ChartPoint.Pluto };

    private static NatalSection Section(string id, string name, string brief, ImmutableArray<Subject> subjects) => new(id, name, brief, subjects);

    private static NatalPart Part(string id, string title, string opening, params ReadOnlySpan<NatalSection?> sections)
    {
        var written = ImmutableArray.CreateBuilder<NatalSection>();
        foreach (var section in sections)
        {
            if (section is { Subjects.IsEmpty: false }) written.Add(section with { Id = $"{id}/{section.Id}" });
        }

        return new NatalPart(id, title, opening, written.ToImmutable());
    }
}
