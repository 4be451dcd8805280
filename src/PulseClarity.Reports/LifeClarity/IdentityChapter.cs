using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>Who you are: Sun, ascendant and its ruler, elements, halves of the sky, and the name's numbers.</summary>
internal static class IdentityChapter
{
    internal static Chapter Write(Telling telling)
    {
        var chart = telling.Reading.Chart;
        ImmutableArray<Section> sections = chart.HasTime
            ? [Sun(telling), Rising(telling), Ruler(telling), Elements(telling), Halves(telling), Name(telling)]
            : [Sun(telling), Host(telling), Elements(telling), Closest(telling), Name(telling)];
        return new Chapter(
            "Identity",
            $"Here the Sun sets the tone, in {chart[Body.Sun].Sign}. This chapter asks who it is that walks in, and who stays when the guests have gone.",
            sections);
    }

    private static Section Sun(Telling telling)
    {
        var reading = telling.Reading;
        var sign = reading.Chart[Body.Sun].Sign;
        var hello = reading.GivenName is { } name
            ? $"Begin with the Sun, {name}: it was in {sign} when you arrived."
            : $"Begin with the Sun: it was in {sign} when you arrived.";
        return new Section(
            telling.Scribe.OneOf($"The {sign} at the centre", $"Sun in {sign}", $"What the Sun in {sign} is after"),
            [reading.FactOf(Body.Sun)],
            [
                telling.InSign(Body.Sun, SignRoles.Of(sign).Sun, hello),
                telling.InHouse(Body.Sun),
                telling.InCompany(ChartPoint.Sun),
                telling.InCompany(ChartPoint.Sun),
            ]);
    }

    private static Section Rising(Telling telling)
    {
        var reading = telling.Reading;
        var sign = reading.Rising;
        var traits = SignTraits.Of(sign);
        return new Section(
            telling.Scribe.OneOf("How you come through a door", "The first ten seconds", "The face at the gate"),
            [ChartReading.FactOf("Ascendant", reading.Chart.Houses!.Angles.Ascendant)],
            [
                telling.Scribe.Paragraph(
                    SignTraits.Lines(sign),
                    Piece.Say($"{sign} was rising in the east when you were born.", $"On the eastern horizon, at your birth, stood {sign}.", $"Your ascendant is in {sign}, and it answers the doorbell."),
                    Piece.Say(SignRoles.Of(sign).Rising),
                    Piece.More($"The ascendant is the coat and not the person, and you may find that this coat asks for {traits.Need}.", $"Strangers meet {traits.Gift} before they meet the rest of you."),
                    Piece.More($"When you are nervous it may show as {traits.Habit}.", $"On a bad entrance there is {traits.Shadow}."),
                    Piece.Close([.. traits.Acts, .. HouseScenes.Of(1).Acts])),
                telling.Between(("the Sun", reading.Chart[Body.Sun].Sign), ("the ascendant", sign)),
                reading.Chart.Aspects.Any(aspect => aspect.Involves(ChartPoint.Ascendant))
                    ? telling.InCompany(ChartPoint.Ascendant)
                    : telling.Hosted(Body.Sun),
            ]);
    }

    private static Section Ruler(Telling telling)
    {
        var reading = telling.Reading;
        var ruler = reading.Chart.Ruler!;
        var name = SkyWords.Of((ChartPoint)ruler.Body);
        return new Section(
            telling.Scribe.OneOf($"{SkyWords.Capital(name)} has the keys", "Who runs the house", $"Under {name}"),
            [reading.FactOf(ruler.Body)],
            [
                telling.InSign(
                    ruler.Body,
                    $"Because {reading.Rising} rises, {name} has the keys to the whole chart, and its errands tend to become yours.",
                    $"The planet in charge of your chart is {name}, and it is in {ruler.Sign}."),
                ruler.Body == Body.Sun ? telling.Alone(Body.Sun) : telling.InHouse(ruler.Body),
                telling.InCompany((ChartPoint)ruler.Body),
            ]);
    }

    private static Section Host(Telling telling)
    {
        var reading = telling.Reading;
        var ruler = reading.Chart[Body.Sun].Sign.Ruler();
        var host = reading.Chart[ruler].SignIsCertain ? ruler : Body.Mercury;
        return new Section(
            host == ruler ? "Whom the Sun answers to" : "The Sun and its messenger",
            [reading.FactOf(host)],
            [
                telling.Hosted(Body.Sun),
                telling.Alone(host),
                telling.InCompany((ChartPoint)host),
                telling.InCompany((ChartPoint)host),
            ]);
    }

    private static Section Elements(Telling telling)
    {
        var planets = telling.Reading.SurePlanets.ToList();
        var elements = telling.Reading.PlanetsByElement;
        var modes = telling.Reading.PlanetsByMode;
        var (most, least) = ((Element)Array.IndexOf(elements, elements.Max()), (Element)Array.IndexOf(elements, elements.Min()));
        var mode = (Modality)Array.IndexOf(modes, modes.Max());
        string Among(int count) => $"{SkyWords.Number(count)} of {(planets.Count == 10 ? "the ten planets" : $"the {SkyWords.Number(planets.Count)} planets whose sign is certain")}";
        return new Section(
            telling.Scribe.OneOf("What you are made of", "The larder of elements", $"More {Telling.Lower(most)}, less {Telling.Lower(least)}"),
            [
                new Fact("Elements", SkyWords.List([.. elements.Select((count, i) => $"{Telling.Lower((Element)i)} {count}")])),
                new Fact("Modes", SkyWords.List([.. modes.Select((count, i) => $"{((Modality)i).ToString().ToLowerInvariant()} {count}")])),
            ],
            [
                telling.Scribe.Paragraph(
                    telling.Spare(planets[0].Body),
                    Piece.Say($"Count the planets by element and {Telling.Lower(most)} comes out ahead, with {Among(elements[(int)most])}.", $"{SkyWords.Capital(Among(elements[(int)most]))} stand in {Telling.Lower(most)} signs, more than in any other element or as many."),
                    Piece.Say(ElementTalk.Much(most)[0]),
                    Piece.Say(ElementTalk.Much(most)[1]),
                    Piece.More(SignTraits.Lines(planets.First(planet => planet.Sign.Element() == most).Sign))),
                telling.Scribe.Paragraph(
                    telling.Spare(planets[^1].Body),
                    Piece.Say($"{SkyWords.Capital(Telling.Lower(least))} is the short shelf: {Among(elements[(int)least])}.", $"At the other end of the larder is {Telling.Lower(least)}, with {Among(elements[(int)least])}."),
                    Piece.Say(ElementTalk.Little(least)[0]),
                    Piece.Say("It is no fault in the building, only a room you have to walk to. People who have plenty of it may draw you, at work and at the table.", "What is scarce in a chart is often bought dear and used with care. You may admire it in others more than they do."),
                    Piece.Close(ElementTalk.Little(least)[1])),
                telling.Scribe.Paragraph(
                    telling.Spare(planets.First(planet => planet.Sign.Modality() == mode).Body),
                    Piece.Say($"There is a tempo too: {Among(modes[(int)mode])} in {mode.ToString().ToLowerInvariant()} signs."),
                    Piece.Say(ElementTalk.Leading(mode)[0]),
                    Piece.Say(ElementTalk.Leading(mode)[1]),
                    Piece.More($"A household with another tempo in it can hear this through the wall. It may explain an old quarrel about when to leave for the station.")),
            ]);
    }

    private static Section Halves(Telling telling)
    {
        var reading = telling.Reading;
        var halves = reading.Chart.Hemispheres!;
        var above = halves.Above >= halves.Below;
        var east = halves.East >= halves.West;
        var sun = reading.Chart[Body.Sun];
        return new Section(
            telling.Scribe.OneOf("Which half of the sky", "Above and below", "Where the lights were"),
            [
                new Fact("Upper and lower houses", $"{halves.Above} and {halves.Below} planets"),
                new Fact("East and west", $"{halves.East} and {halves.West} planets"),
            ],
            [
                telling.Scribe.Paragraph(
                    telling.Spare(Body.Sun),
                    Piece.Say($"Of the ten planets {SkyWords.Number(halves.Above)} {Stood(halves.Above)} in the upper six houses when you were born and {SkyWords.Number(halves.Below)} in the lower six."),
                    Piece.Say(above
                        ? "The upper half is the lit half, the street and the square. You may come to know what you think by doing it where it can be seen."
                        : "The lower half is the inner half, the house and the cellar. You may need to have lived a thing at home before you can say it in the square."),
                    Piece.Say(reading.Chart.Houses!.Angles.IsPolar
                        ? "So far north or south the Sun keeps hours of its own, and a day or a night can last for weeks; your sense of when to rest may be as independent."
                        : reading.Chart.IsDay == true
                        ? "The Sun itself was up, so this is a chart of the day: plain sight suits it, and so does a table by the window."
                        : "The Sun itself was down, so this is a chart of the night: it trusts what is felt in the dark, and takes its decisions after supper."),
                    Piece.More(HouseScenes.Of(sun.House!.Value).Scenes)),
                telling.Scribe.Paragraph(
                    SignTraits.Lines(reading.Rising),
                    Piece.Say($"{SkyWords.Capital(SkyWords.Number(halves.East))} of them {Stood(halves.East)} on the rising side of the sky, {SkyWords.Number(halves.West)} on the setting side."),
                    Piece.Say(east
                        ? "The rising side favours your own timing. You may do better when you name the hour yourself than when you fit into an hour that was named."
                        : "The setting side favours the other person's move. You may find your best chances arrive by invitation, through a door that somebody else has opened."),
                    Piece.Say(east
                        ? "The risk is the meal cooked and eaten before anyone heard there would be one."
                        : "The risk is the whole Sunday spent waiting to hear what the others would like."),
                    Piece.Close(east ? "Let someone else choose the film this week, and do not steer." : "Propose the time and place yourself this week, in the first message.")),
                telling.Between(("the ascendant", reading.Rising), ("the midheaven", reading.Culminating)),
            ]);
    }

    private static Section Closest(Telling telling)
    {
        var aspects = telling.Reading.Chart.Aspects.Where(aspect => aspect is { A: <= ChartPoint.Pluto, B: <= ChartPoint.Pluto }).Take(4).ToList();
        return new Section(
            "The tightest threads",
            [.. aspects.Select(telling.Reading.FactOf)],
            [.. aspects.Select(aspect => telling.Aspect(aspect, aspect.A))]);
    }

    private static Section Name(Telling telling)
    {
        var numbers = telling.Reading.Numbers;
        var birthday = numbers.Birthday;
        var paragraphs = new List<string>();
        var facts = new List<Fact>();
        void Add(string label, string opening, int value, string tail)
        {
            var talk = NumberTalk.Of(value);
            facts.Add(new Fact(label, $"{value}"));
            paragraphs.Add(telling.Scribe.Paragraph(
                telling.Spare(Body.Mercury),
                Piece.Say($"{opening} {value}, and tradition calls it {talk.Way}."),
                Piece.Say(telling.IsNewNumber(value) ? talk.Scene : $"You have met {value} already, a page or a line ago; as the {label.ToLowerInvariant()} it keeps its manner and changes its coat."),
                Piece.Say(tail),
                Piece.Close(talk.Act)));
        }

        if (numbers.Name is { } name)
        {
            Add("Expression", "All the letters of your name add up to", name.Expression.Value, "This is called the expression: what the whole name can do when it is called across a yard and comes running. A number is a smaller thing than a planet, more of a nickname; but nicknames stick when there is something in them, and somebody at your table has probably used this one.");
            if (name.SoulUrge is { } urge)
                Add("Soul urge", "Its vowels alone come to", urge.Value, "Vowels are what is left of a name when it is sung or shouted from a window, and so they stand for the wish underneath. You might look for it in what you do on a free afternoon, before anyone has asked how the afternoon was spent.");
            if (name.Personality is { } face)
                Add("Personality", "Take the consonants and you get", face.Value, "Consonants give a name its edges, and so they stand for what people bump into first. If the two numbers of your name differ, you know why a compliment can be kindly meant and still be addressed to the house next door.");
        }

        Add("Birthday", $"The day of the month, the {Nth(telling.Reading.Date.Day)}, gives", birthday.Value, "The birthday number is a small gift, the sort that fits in a pocket. It is seldom the reason people seek you out, and often the reason that they stay for another cup: something you do without effort while you are busy with something else.");
        if (paragraphs.Count < 3) paragraphs.Add(telling.Alone(Body.Mercury));
        if (paragraphs.Count < 3) paragraphs.Add(telling.InCompany(ChartPoint.Mercury));
        return new Section(telling.Scribe.OneOf("The numbers in your name", "A name, counted", "What the letters add up to"), [.. facts], [.. paragraphs]);
    }

    private static string Stood(int count) => count == 1 ? "stood alone" : "stood";

    private static string Nth(int day) => day switch { 1 or 21 or 31 => $"{day}st", 2 or 22 => $"{day}nd", 3 or 23 => $"{day}rd", _ => $"{day}th" };
}
