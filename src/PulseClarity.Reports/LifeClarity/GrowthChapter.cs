using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Colours;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>Growth: the nodes, Chiron, Lilith, the outer planets, figures and retrogrades, life path, colours and days.</summary>
internal static class GrowthChapter
{
    internal static Chapter Write(Telling telling) => new(
        "Growth",
        $"The north node is in {telling.Reading.Chart[Body.TrueNode].Sign}. This chapter is about what stretches you, at your own pace and in ordinary shoes.",
        [Nodes(telling), Chiron(telling), Lilith(telling), Outer(telling), Figures(telling), Path(telling)]);

    private static Section Nodes(Telling telling)
    {
        var reading = telling.Reading;
        var node = reading.Chart[Body.TrueNode];
        var (north, south) = (node.Sign, node.Sign.Opposite());
        var (ahead, behind) = (SignTraits.Of(north), SignTraits.Of(south));
        return new Section(
            telling.Scribe.OneOf($"From {south} to {north}", "The unfamiliar seat", "What you know, and what comes next"),
            [reading.FactOf(Body.TrueNode)],
            [
                telling.Scribe.Paragraph(
                    SignTraits.Lines(north),
                    Piece.Say($"The Moon's path crosses the Sun's at two points; the northern one is in {north} for you."),
                    Piece.Say(SignRoles.Of(north).Node),
                    Piece.More($"In practice that is {ahead.Manner}, clumsily at first, as one writes with the other hand."),
                    Piece.More($"The reward tends to be {ahead.Need}, and after it {ahead.Gift}."),
                    Piece.Close(ahead.Acts)),
                telling.Scribe.Paragraph(
                    SignTraits.Lines(south),
                    Piece.Say($"Opposite it, in {south}, is what you can already do in your sleep."),
                    Piece.Say($"There you will find {behind.Gift}, and also {behind.Habit}."),
                    Piece.Say("Nobody asks you to give it up: it is the home port. It is only that a boat kept in port for good grows weed on its hull."),
                    Piece.More($"When you catch yourself at {behind.Habit}, take it as a sign that you are tired, and eat something."),
                    Piece.Close(behind.Acts)),
                node.House is null ? telling.Between(("the old road", south), ("the new one", north)) : telling.InHouse(Body.TrueNode),
            ]);
    }

    private static Section Chiron(Telling telling) => new(
        telling.Scribe.OneOf("The tender place", "Chiron's stair", "Where you learned to help"),
        [telling.Reading.FactOf(Body.Chiron)],
        [
            telling.InSign(
                Body.Chiron,
                "Chiron is a small body between Saturn and Uranus, found in 1977, and astrologers read in it a sore spot that has taught its owner something. You need not be done with it to be of use to others there.",
                $"There is a stair that creaks in {telling.Reading.Chart[Body.Chiron].Sign}, and Chiron stands on it."),
            telling.InHouse(Body.Chiron),
            telling.InCompany(ChartPoint.Chiron),
        ]);

    private static Section Lilith(Telling telling) => new(
        telling.Scribe.OneOf("Your own no", "By the garden gate", "What will not be tamed"),
        [telling.Reading.FactOf(Body.Lilith)],
        [
            telling.InSign(
                Body.Lilith,
                "Lilith is no body at all but the far point of the Moon's orbit, where she is most distant and least obliging. It is read as the place where you stop being convenient.",
                $"At its farthest from us the Moon's orbit pointed to {telling.Reading.Chart[Body.Lilith].Sign}: that point is called Lilith."),
            telling.InHouse(Body.Lilith),
        ]);

    private static Section Outer(Telling telling)
    {
        var chart = telling.Reading.Chart;
        List<string> paragraphs =
        [
            telling.Scribe.Paragraph(
                telling.Spare(Body.Uranus),
                Piece.Say($"Everyone of about your age has Uranus in {chart[Body.Uranus].Sign}, Neptune in {chart[Body.Neptune].Sign} and Pluto in {chart[Body.Pluto].Sign}, or next door."),
                Piece.Say("The slow planets are the weather of a school year, and what they mean in general can be read in your class photograph. They turn personal where they touch the quicker ones."),
                Piece.Say($"Uranus, as it happens, {telling.Scribe.OneOf(BodyVoice.Of(ChartPoint.Uranus).Scenes)}; Neptune {telling.Scribe.OneOf(BodyVoice.Of(ChartPoint.Neptune).Scenes)}; Pluto {telling.Scribe.OneOf(BodyVoice.Of(ChartPoint.Pluto).Scenes)}."),
                Piece.Close("When something old gives way in your life, ask which of the three would have done it so.")),
            telling.InCompany(ChartPoint.Uranus),
            telling.InCompany(ChartPoint.Pluto),
        ];
        if (chart.HasTime)
        {
            paragraphs.Add(telling.InHouse(Body.Uranus));
            paragraphs.Add(telling.InHouse(Body.Pluto));
        }
        else
        {
            paragraphs.Add(telling.Hosted(Body.Pluto));
        }

        return new Section(
            telling.Scribe.OneOf("The slow ones", "Uranus, Neptune, Pluto", "Weather of a generation"),
            [telling.Reading.FactOf(Body.Uranus), telling.Reading.FactOf(Body.Neptune), telling.Reading.FactOf(Body.Pluto)],
            [.. paragraphs]);
    }

    private static Section Figures(Telling telling)
    {
        var chart = telling.Reading.Chart;
        var retrogrades = chart.Placements.Where(placement => placement.Body is >= Body.Mercury and <= Body.Pluto && placement.IsRetrograde).ToList();
        var patterns = chart.Patterns.Where(pattern => chart.HasTime || !pattern.Points.Contains(ChartPoint.Moon)).Take(2).ToList();
        List<string> paragraphs = [.. patterns.Select(pattern => Figure(telling, pattern))];
        if (chart.Patterns.IsEmpty)
        {
            paragraphs.Add(telling.Scribe.Paragraph(
                telling.Spare(Body.Jupiter),
                Piece.Say("No great figure is drawn across your chart, no triangle or cross that takes in three planets and more."),
                Piece.Say("People with such figures tend to live by them, as a town lives by its one bridge. You have several small crossings instead, and may take another each day."),
                Piece.Say($"The closest single thread runs between {SkyWords.Of(chart.Aspects[0].A)} and {SkyWords.Of(chart.Aspects[0].B)}."),
                Piece.Close("Choose, for one week, a way home that you have not taken before.")));
        }

        var names = SkyWords.List([.. retrogrades.Select(placement => SkyWords.Of((ChartPoint)placement.Body))]);
        paragraphs.Add(telling.Scribe.Paragraph(
            telling.Spare(Body.Saturn),
            retrogrades.Count switch
            {
                0 => Piece.Say("Not one planet was retrograde when you were born; every one of them was walking forwards."),
                1 => Piece.Say($"One planet was retrograde at your birth, {names}: seen from here it was walking backwards."),
                _ => Piece.Say($"{SkyWords.Capital(SkyWords.Number(retrogrades.Count))} planets were retrograde at your birth, {names}: seen from here they were walking backwards."),
            },
            retrogrades.Count == 0
                ? Piece.Say("What you learn you may learn the once, in the order in which it is taught, and wonder why others go back to look for their gloves. Patience with second thoughts is the thing to borrow.")
                : Piece.Say("It is a trick of two orbits, as when a train beside yours seems to roll back. Read as a picture, it means going over the ground again: the second reading, the letter unsent, the skill picked up privately before it is shown."),
            Piece.Say("Some rooms are only found on the way back from them.", "A road has two directions, and one may see the house better from the other."),
            Piece.Close("Reread something that you were sure you knew: a book, a letter, the instructions.")));
        paragraphs.Add(telling.InCompany(ChartPoint.Jupiter));
        return new Section(
            telling.Scribe.OneOf("Figures and second readings", "Lines drawn across", "The shape of the whole"),
            [
                .. patterns.Select(pattern => new Fact(NameOf(pattern.Kind), SkyWords.List([.. pattern.Points.Select(SkyWords.Plain)]))),
                new Fact("Retrograde", retrogrades.Count == 0 ? "none" : names),
            ],
            [.. paragraphs]);
    }

    private static string Figure(Telling telling, AspectPattern pattern)
    {
        var points = SkyWords.List([.. pattern.Points.Select(SkyWords.Of)]);
        var apex = pattern.Points[^1];
        var office = BodyVoice.Of(apex);
        var name = NameOf(pattern.Kind).ToLowerInvariant();
        return telling.Scribe.Paragraph(
            telling.Spare((Body)apex),
            Piece.Say($"There is a {name} in your chart, drawn by {points}.", $"{SkyWords.Capital(points)} together form a {name}."),
            pattern.Kind switch
            {
                AspectPatternKind.GrandTrine => Piece.Say("Three planets pass the bread round among themselves and nobody has to get up. Ease like that is a present, and can turn into a circle that nothing enters; invite something awkward to the table."),
                AspectPatternKind.TSquare => Piece.Say($"Two pull apart, and the third, {SkyWords.Of(apex)}, gets the strain of both. Most of what you build may be built right there, since that is where the scaffolding stands."),
                AspectPatternKind.GrandCross => Piece.Say("Four planets hold four corners of one cloth, and each thinks that the others are pulling. When it is stretched you can carry a good deal in it; put down a corner now and then."),
                AspectPatternKind.Yod => Piece.Say($"Two that agree both point to a third that does not follow, {SkyWords.Of(apex)}. You may keep adjusting something there, as one does a picture that will hang straight only in one light."),
                _ => Piece.Say("Many voices sit at one end of the table, and that end of your life is loud. You may know a great deal about it, and have to be told that the other end has been waiting for the salt."),
            },
            Piece.More($"Begin with {SkyWords.Of(apex)}, {office.Office}: it {telling.Scribe.OneOf(office.Scenes)}, and the rest tend to look up."),
            Piece.Close((pattern.Kind == AspectPatternKind.Stellium ? SignTraits.Of(telling.Reading.Chart[(Body)apex].Sign) : SignTraits.Of(telling.Reading.Chart[(Body)apex].Sign.Opposite())).Acts));
    }

    private static string NameOf(AspectPatternKind kind) => kind switch
    {
        AspectPatternKind.GrandTrine => "Grand trine",
        AspectPatternKind.TSquare => "T-square",
        AspectPatternKind.GrandCross => "Grand cross",
        AspectPatternKind.Yod => "Yod",
        _ => "Stellium",
    };

    private static Section Path(Telling telling)
    {
        var reading = telling.Reading;
        var path = reading.Numbers.LifePath;
        var talk = NumberTalk.Of(path.Value);
        var lucky = LuckyColours.Of(reading.Chart);
        var colours = lucky.Colours.Take(reading.MoonIsBetween ? 1 : 3).ToList();
        var days = lucky.Days.Select(day => day.ToString()).ToList();
        var hello = reading.GivenName is { } name ? $"A last word, {name}, before you close this." : "A last word before you close this.";
        var sun = reading.Chart[Body.Sun];
        return new Section(
            telling.Scribe.OneOf("A number, a colour, a day", "For the pocket", "Small things to take along"),
            [
                new Fact("Life path", $"{path.Value}"),
                new Fact("Colours", SkyWords.List([.. colours.Select(colour => colour.Name)])),
                new Fact("Days", SkyWords.List(days)),
            ],
            [
                telling.Scribe.Paragraph(
                    telling.Spare(Body.Sun),
                    Piece.Say($"Your birth date adds up to {path.Value}, the life path: {talk.Way}."),
                    Piece.Say(telling.IsNewNumber(path.Value) ? talk.Scene : "The same number has come up before in this report, which tradition takes as an underlining. You may take it as a nudge."),
                    Piece.Say("Numbers are the oldest nicknames there are. Try this one on for a week, as you would a hat in a shop, and keep it only if somebody who knows you laughs in recognition."),
                    Piece.Close(talk.Act)),
                telling.Scribe.Paragraph(
                    telling.Spare(Body.Venus),
                    Piece.Say($"Tradition gives you {SkyWords.List([.. colours.Select(colour => $"{colour.Name} for {SkyWords.Of((ChartPoint)colour.Planet)}")])}."),
                    Piece.Say("None of it needs to be worn. A mug will do, or a ribbon in a book, or the one chair that you paint."),
                    Piece.Say(days.Count == 1 ? $"The day that goes with them is {days[0]}." : $"The days that go with them are {SkyWords.List(days)}."),
                    Piece.Say("Use them as you would a standing date with yourself: an hour on that day which belongs to nobody else, with the good pen.")),
                telling.Scribe.Paragraph(
                    telling.Spare(Body.Sun),
                    Piece.Say(hello),
                    Piece.Say($"All of this was read from one sky, with the Sun in {sun.Sign}, as it stood for {reading.Place}."),
                    Piece.Say("It is a description and you are the thing described, so where the two differ, trust the kitchen you are standing in."),
                    Piece.Say($"Keep three sentences and let the others go. If one of them concerns {SignTraits.Of(sun.Sign).Image}, so much the better."),
                    Piece.More($"And on some evening when {SignTraits.Of(sun.Sign).Need} can be had for the asking, ask.")),
            ]);
    }
}
