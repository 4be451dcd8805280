using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac.Column;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>Writes the sections of a natal report, in their order, from facts alone.</summary>
/// <param name="person">The birth chart.</param>
/// <param name="seed">Another seed gives other words where there is a choice.</param>
/// <param name="set">Which of the two paragraphs under each heading it takes.</param>
internal sealed class NatalWriter(PersonFacts person, ulong seed, int set)
{
    private readonly Dice _dice = new(seed);
    private readonly AngleLeads _leads = new(person, new Dice(seed + 1));
    private readonly NatalTelling _telling = new(person, new Scribe(new Dice(seed + 2)));
    private readonly NatalCounts _counts = new(person, set);
    private readonly Columnist _columnist = new(person, seed + 3);

    /// <summary>Writes the next section.</summary>
    internal NatalText Write(NatalSection section)
    {
        var titles = NatalTitles.Of(person, section.Id);
        return new NatalText(
            titles.Length == 0 ? section.Name : titles[_dice.Next(titles.Length)],
            [.. section.Subjects.SelectMany(subject => Tell(subject, section.Period)).Where(paragraph => paragraph.Length > 0)]);
    }

    private IEnumerable<string> Tell(Subject subject, PeriodFacts? period) => subject switch
    {
        Subject.InSign(var body) => [InSign(body)],
        Subject.InHouse(var body) => [Page($"{Heading((ChartPoint)body)} in house {person[body]!.House}")],
        Subject.Host(var body) => [_telling.Hosted(body)],
        Subject.Ascendant => [Page($"Ascendant in {person.Ascendant!.Sign}")],
        Subject.Midheaven => [Page($"Midheaven in {person.Midheaven!.Sign}")],
        Subject.SouthNode => [Page($"South node in {person[Body.TrueNode]!.Sign.Opposite()}")],
        Subject.Fortune => [Page($"Part of fortune in {person.PartOfFortune!.Sign}")],
        Subject.ChartRuler => [_telling.Ruler()],
        Subject.Angle(var aspect, var from) => [Angle(aspect, from)],
        Subject.Temperaments(var first, var second) => [Page(TemperamentsOf(first, second))],
        Subject.MoonOnTheDoorstep => _telling.MoonOnTheDoorstep(),
        Subject.Phase => Phase(),
        Subject.MostOf => [$"{_counts.Most()} {Page($"Much {Lower(_counts.ElementWithMost)}")}"],
        Subject.LeastOf => [$"{_counts.Least()} {Page($"Little {Lower(_counts.ElementWithLeast)}")}"],
        Subject.Tempo => [$"{_counts.Tempo()} {Page($"{_counts.ModeWithMost} leads")}"],
        Subject.UpperAndLower => [$"{_counts.UpperAndLower()} {Page(person.Hemispheres!.Above >= person.Hemispheres.Below ? "Upper half" : "Lower half")}"],
        Subject.RisingAndSetting => [$"{_counts.RisingAndSetting()} {Page(person.Hemispheres!.East >= person.Hemispheres.West ? "Rising half" : "Setting half")}"],
        Subject.Water => [_telling.Water()],
        Subject.Ground => _telling.Ground(),
        Subject.Cusp(var house) => [$"{Only($"{person.Cusps!.Value[house - 1]} on the cusp of house {house}")}{_counts.Tenants(house)}"],
        Subject.CuspRuler(var house) => [CuspRuler(house)],
        Subject.Figure(var pattern) => [$"{_counts.Figure(pattern)} {Page(SubjectFacts.NameOf(pattern.Kind))}"],
        Subject.NoFigure => [Page("No figure")],
        Subject.Backwards(var body) => [Page($"Retrograde {body}")],
        Subject.AllForwards => [Page("No retrograde")],
        Subject.Number(var kind) => [$"{_counts.Number(kind)} {Page($"{SubjectFacts.LabelOf(kind)} {SubjectFacts.ValueOf(person, kind)}")}"],
        Subject.Colour(var colour) => [Page($"Colour of {colour.Planet}")],
        Subject.Weekday(var day) => [Page($"{day}")],
        Subject.Ahead(var question) => [_columnist.Write(period!, []).Single(answer => answer.Question.Id == question).Text],
        Subject.UnknownHour => [Page("Unknown hour")],
        Subject.Farewell => [_telling.Farewell()],
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "Nobody has learned to tell it."),
    };

    private string InSign(Body body)
    {
        var placement = person[body]!;
        var page = Page($"{Heading((ChartPoint)body)} in {placement.Sign}");
        return placement.PossibleSigns is null
            ? page
            : $"{page} That is where {SkyWords.Of((ChartPoint)body)} stood at noon; it changed signs that day, so a known hour of birth could move it next door.";
    }

    private string Angle(NatalAspect aspect, ChartPoint from)
    {
        var lead = _leads.Next(aspect, from);
        var tone = aspect.Kind switch
        {
            AspectKind.Conjunction => "close",
            AspectKind.Trine or AspectKind.Sextile => "ease",
            AspectKind.Square or AspectKind.Opposition => "rub",
            _ => null,
        };
        return tone is null ? _telling.MinorAngle(lead, aspect, from) : $"{lead} {Page($"{Heading(aspect.A)} {Heading(aspect.B)} {tone}")}";
    }

    private IEnumerable<string> Phase()
    {
        string[] pages = [.. person.MoonPhases.Select(phase => SkyWords.Capital(SkyWords.Of(phase)))];
        if (pages.Length == 1) return [Page(pages[0])];
        return [_telling.TwoPhases(), Page(pages[^1])];
    }

    private string CuspRuler(int house)
    {
        var sign = person.Cusps!.Value[house - 1];
        var ruler = person[sign.Ruler()]!;
        return $"{_telling.CuspRuler(house, sign, ruler)} {Only($"Ruler of house {house} in house {ruler.House}")}";
    }

    private string TemperamentsOf(ChartPoint first, ChartPoint second) => $"{first} in {ElementOf(first)}, {(second == ChartPoint.Ascendant ? "ascendant" : $"{second}")} in {ElementOf(second)}";

    private string ElementOf(ChartPoint point) => Lower((point == ChartPoint.Ascendant ? person.Ascendant!.Sign : person[(Body)point]!.Sign).Element());

    private string Page(string heading)
    {
        var paragraphs = NatalPages.Under(heading);
        return paragraphs[set % paragraphs.Count];
    }

    private static string Only(string heading) => NatalPages.Under(heading)[0];

    private static string Heading(ChartPoint point) => SkyWords.Capital(SkyWords.Plain(point));

    private static string Lower<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();
}
