using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac.Natal;
using PulseClarity.Reports.Checks;
using PulseClarity.Reports.Claims;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Tests.LifeClarity;

namespace PulseClarity.Reports.Tests.Natal;

/// <summary>The paragraphs written by hand: one for everything that a chart can hold, each in the voice, none false of the chart it is for.</summary>
public sealed class NatalPagesTests
{
    private static readonly string[] Bodies =
        ["Sun", "Moon", "Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto", "North node", "Lilith", "Chiron"];

    private static readonly int[] Numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33];
    private static readonly string[] Elements = ["fire", "earth", "air", "water"];
    private static readonly string[] Signs = Enum.GetNames<ZodiacSign>();
    private static readonly IEnumerable<int> Houses = Enumerable.Range(1, 12);

    [Fact]
    public void Under_EverythingAChartCanHold_HasTwoParagraphs()
    {
        string[] twice =
        [
            .. Bodies.Append("Ascendant").Append("Midheaven").Append("South node").Append("Part of fortune").SelectMany(body => Signs.Select(sign => $"{body} in {sign}")),
            .. Bodies.SelectMany(body => Houses.Select(house => $"{body} in house {house}")),
            .. Angles(),
            .. new[] { "Life path", "Birthday", "Expression", "Soul urge", "Personality", "Maturity" }.SelectMany(kind => Numbers.Select(number => $"{kind} {number}")),
            .. new[] { "Sun in {0}, Moon in {1}", "Sun in {0}, ascendant in {1}", "Venus in {0}, Mars in {1}" }
                .SelectMany(pair => Elements.SelectMany(first => Elements.Select(second => string.Format(null, pair, first, second)))),
            .. Elements.SelectMany(element => new[] { $"Much {element}", $"Little {element}" }),
            "Cardinal leads", "Fixed leads", "Mutable leads", "Upper half", "Lower half", "Rising half", "Setting half", "Unknown hour",
            "Grand trine", "T-square", "Grand cross", "Yod", "Stellium", "No figure", "No retrograde",
            .. Bodies[2..10].Select(body => $"Retrograde {body}"),
            .. Bodies[..10].Select(body => $"Colour of {body}"),
            .. Enum.GetNames<DayOfWeek>(),
            "New Moon", "Waxing crescent", "First quarter", "Waxing gibbous", "Full Moon", "Waning gibbous", "Last quarter", "Waning crescent",
        ];
        string[] once =
        [
            .. Signs.SelectMany(sign => Houses.Select(house => $"{sign} on the cusp of house {house}")),
            .. Houses.SelectMany(house => Houses.Select(other => $"Ruler of house {house} in house {other}")),
        ];

        Assert.Equal(twice.Concat(once).Order(StringComparer.Ordinal), NatalPages.Headings.Order(StringComparer.Ordinal));
        Assert.All(twice, heading => Assert.Equal(2, NatalPages.Under(heading).Count));
        Assert.All(once, heading => Assert.Single(NatalPages.Under(heading)));
    }

    [Fact]
    public void Under_AnyHeading_KeepsToTheVoice() => Assert.All(All(), page =>
    {
        Assert.Null(HouseStyle.Complaint(page.Text));
        Assert.InRange(Words.Count(page.Text), 45, 100);
    });

    [Fact]
    public void Under_AnyHeading_RepeatsNoSentenceAndNoOtherParagraph()
    {
        var likeness = new Likeness(0.12);
        var sentences = new HashSet<string>();
        List<string> repeated = [];
        foreach (var (heading, text) in All())
        {
            if (likeness.AlikeTo(text) is { } other) repeated.Add($"{heading} is like {other}");
            repeated.AddRange(Sentences.Of(text).Where(sentence => Words.Count(sentence) > 5 && !sentences.Add(sentence)).Select(sentence => $"{heading}: {sentence}"));
            likeness.Keep(heading, text);
        }

        Assert.Empty(repeated);
    }

    [Fact]
    public void Under_AnyHeading_IsTrueOfAChartThatHasIt()
    {
        List<string> wrong = [.. from page in All() from claim in ClaimCheck.Find(page.Text, PersonWith(page.Heading), null) select $"{page.Heading}: {claim.Message}"];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<(string Heading, string Text)> All() => NatalPages.Headings.SelectMany(heading => NatalPages.Under(heading).Select(text => (heading, text)));

    // A line from any planet to any other point; Mercury and Venus are never far from the Sun, nor from each other.
    private static IEnumerable<string> Angles()
    {
        string[] points = [.. Bodies, "Ascendant", "Midheaven"];
        for (var a = 0; a < 10; a++)
        {
            for (var b = a + 1; b < points.Length; b++)
            {
                string[] tones = (points[a], points[b]) switch
                {
                    ("Sun", "Mercury" or "Venus") => ["close"],
                    ("Mercury", "Venus") => ["close", "ease"],
                    _ => ["close", "ease", "rub"],
                };
                foreach (var tone in tones) yield return $"{points[a]} {points[b]} {tone}";
            }
        }
    }

    private static PersonFacts PersonWith(string heading)
    {
        var person = PersonFacts.Of(SampleBirths.ChartOf(0), "Ada");
        var words = heading.Split(' ');
        if (heading.Contains(" in house ", StringComparison.Ordinal) && BodyOf(heading[..heading.IndexOf(" in house ", StringComparison.Ordinal)]) is { } housed)
            return With(person, housed, placement => placement with { House = int.Parse(words[^1], null) });
        if (heading.StartsWith("Retrograde ", StringComparison.Ordinal)) return With(person, BodyOf(words[1])!.Value, placement => placement with { Retrograde = true });
        if (heading == "No retrograde") return person with { Placements = [.. person.Placements.Select(placement => placement with { Retrograde = null })] };
        if (Enum.TryParse<AspectPatternKind>(heading.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var figure) && !char.IsDigit(heading[0]))
            return person with { Patterns = [new NatalPattern(figure, [ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mars])] };
        if (heading == "No figure") return person with { Patterns = [] };
        if (heading == "Unknown hour") return person with { BirthTime = null };
        if (Enum.TryParse<PulseClarity.Astrology.Lunations.MoonPhaseName>(string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])), out var phase))
            return person with { MoonPhases = [phase] };
        if (heading.Contains(" on the cusp of house ", StringComparison.Ordinal))
            return person with { Cusps = person.Cusps!.Value.SetItem(int.Parse(words[^1], null) - 1, Enum.Parse<ZodiacSign>(words[0])) };
        if (heading.Contains(" in ", StringComparison.Ordinal) && Signs.Contains(words[^1]))
        {
            var sign = Enum.Parse<ZodiacSign>(words[^1]);
            var (what, degree) = (heading[..heading.IndexOf(" in ", StringComparison.Ordinal)], new ChartDegree(sign, 10, 0));
            return what switch
            {
                "Ascendant" => person with { Ascendant = degree },
                "Midheaven" => person with { Midheaven = degree },
                "Part of fortune" => person with { PartOfFortune = degree },
                "South node" => With(person, Body.TrueNode, placement => placement with { Sign = sign.Opposite() }),
                _ => With(person, BodyOf(what)!.Value, placement => placement with { Sign = sign }),
            };
        }

        return TonesOf(words[^1]) is { } kinds && PointsOf(heading[..heading.LastIndexOf(' ')]) is var (a, b)
            ? person with { Aspects = [.. kinds.Select(kind => new NatalAspect(a, b, kind, 1, true))] }
            : person;
    }

    private static AspectKind[]? TonesOf(string word) => word switch
    {
        "close" => [AspectKind.Conjunction],
        "ease" => [AspectKind.Trine, AspectKind.Sextile],
        "rub" => [AspectKind.Square, AspectKind.Opposition],
        _ => null,
    };

    private static (ChartPoint A, ChartPoint B) PointsOf(string pair)
    {
        var space = pair.IndexOf(' ', StringComparison.Ordinal);
        return (Enum.Parse<ChartPoint>(pair[..space]), pair[(space + 1)..] == "North node" ? ChartPoint.TrueNode : Enum.Parse<ChartPoint>(pair[(space + 1)..]));
    }

    private static PersonFacts With(PersonFacts person, Body body, Func<NatalPlacement, NatalPlacement> change) =>
        person with { Placements = [.. person.Placements.Select(placement => placement.Body == body ? change(placement) : placement)] };

    private static Body? BodyOf(string name) => name == "North node" ? Body.TrueNode : Enum.TryParse<Body>(name, out var body) ? body : null;
}
