using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>Emotional life: the Moon and her phase, Venus, home, and water.</summary>
internal static class FeelingChapter
{
    internal static Chapter Write(Telling telling)
    {
        var chart = telling.Reading.Chart;
        ImmutableArray<Section> sections = chart.HasTime
            ? [Moon(telling), Phase(telling), Venus(telling), Home(telling), Water(telling)]
            : [telling.Reading.MoonIsBetween ? MoonBetween(telling) : Moon(telling), Phase(telling), Venus(telling), LoveAndWill(telling), Water(telling)];
        return new Chapter(
            "Feeling",
            telling.Reading.MoonIsBetween
                ? "The Moon changed signs on your day, and this chapter leaves her the benefit of the doubt. It is about what you need when nobody is asking."
                : $"Here the Moon speaks, from {chart[Body.Moon].Sign}. This chapter is about what you need when nobody is asking.",
            sections);
    }

    private static Section Moon(Telling telling)
    {
        var sign = telling.Reading.Chart[Body.Moon].Sign;
        return new Section(
            telling.Scribe.OneOf($"Moon in {sign}", "What calms you", "The part of you in slippers"),
            [telling.Reading.FactOf(Body.Moon)],
            [
                telling.InSign(Body.Moon, SignRoles.Of(sign).Moon, $"The Moon was in {sign} that day, and so is the part of you that comes home tired."),
                telling.InHouse(Body.Moon),
                telling.InCompany(ChartPoint.Moon),
                telling.InCompany(ChartPoint.Moon),
            ]);
    }

    private static Section MoonBetween(Telling telling)
    {
        var reading = telling.Reading;
        var (from, to) = reading.Chart.MoonRange!.Value;
        var (first, last) = (SignTraits.Of(from.Sign), SignTraits.Of(to.Sign));
        return new Section(
            "A Moon on the doorstep",
            [reading.FactOf(Body.Moon)],
            [
                telling.Scribe.Paragraph(
                    SignTraits.Lines(from.Sign),
                    Piece.Say($"Born early that day, you would have the Moon of {from.Sign}."),
                    Piece.Say(SignRoles.Of(from.Sign).Moon),
                    Piece.More($"Such a Moon asks for {first.Need}.", $"Its comfort is {first.Image}."),
                    Piece.More($"Tired, it goes in for {first.Habit}."),
                    Piece.Close(first.Acts)),
                telling.Scribe.Paragraph(
                    SignTraits.Lines(to.Sign),
                    Piece.Say($"Born later, after she had crossed the line, you would have the Moon of {to.Sign}."),
                    Piece.Say(SignRoles.Of(to.Sign).Moon),
                    Piece.More($"This one asks for {last.Need}.", $"Its comfort is {last.Image}."),
                    Piece.More($"Tired, this one goes in for {last.Habit}."),
                    Piece.Close(last.Acts)),
                telling.Between(("the early hours", from.Sign), ("the late hours", to.Sign)),
                telling.Scribe.Paragraph(
                    SignTraits.Lines(to.Sign),
                    Piece.Say("Which of the two is yours may be settled by a certificate, a baby book or an aunt with a memory for weather. Until then you are the better witness."),
                    Piece.Say($"On the next hard evening, see what you reach for: {first.Need}, or rather {last.Need}."),
                    Piece.More($"And see what you do unasked, whether it is {first.Habit} or {last.Habit}."),
                    Piece.Say("Write it on the inside of a cupboard door for a month. The answer tends to be in before the month is out.")),
            ]);
    }

    private static Section Phase(Telling telling)
    {
        var (first, last) = telling.Reading.Phases;
        var talk = PhaseTalk.Of(first);
        var moon = telling.Reading.Chart[Body.Moon];
        var spare = moon.SignIsCertain ? telling.Spare(Body.Moon) : telling.Spare(Body.Sun);
        var lit = (int)Math.Round(telling.Reading.Chart.MoonPhase.Illumination * 100);
        if (first != last)
        {
            var next = PhaseTalk.Of(last);
            return new Section(
                "The light that night",
                [new Fact("Moon phase", $"{talk.Name} or {next.Name}")],
                [
                    telling.Scribe.Paragraph(spare, Piece.Say($"The day began under {talk.Name} and ended under {next.Name}."), telling.Reading.MoonKeepsHours ? Piece.Say(talk.Look) : Piece.More(), Piece.Say(talk.Sense), Piece.More(talk.Scene)),
                    telling.Scribe.Paragraph(spare, Piece.Say($"By the end of it she had turned into {next.Name}."), Piece.Say(next.Sense), Piece.Say(next.Scene)),
                    telling.InCompany(ChartPoint.Neptune),
                ]);
        }

        return new Section(
            telling.Scribe.OneOf("The light that night", "How full she was", SkyWords.Capital(talk.Name)),
            [new Fact("Moon phase", telling.Reading.Chart.HasTime ? $"{talk.Name}, {lit} % lit" : talk.Name)],
            [
                telling.Scribe.Paragraph(
                    spare,
                    Piece.Say($"You were born under {talk.Name}."),
                    telling.Reading.MoonKeepsHours ? Piece.Say(talk.Look) : Piece.More(),
                    Piece.Say(talk.Sense),
                    Piece.More(
                        telling.Reading.Chart.HasTime ? $"Some {lit} per cent of her face was lit." : "The hour is not known, and the phase holds for the whole of that day.",
                        $"With the Sun in {telling.Reading.Chart[Body.Sun].Sign}, it colours how you start things and how you leave them.")),
                telling.Scribe.Paragraph(
                    spare,
                    Piece.Say("The phase is the angle between what you mean and what you need, seen from a back garden."),
                    Piece.Say(talk.Scene),
                    Piece.More($"It comes round each month for two or three days: {talk.Name} again, and with it a stretch in which you are hard to talk out of being yourself."),
                    Piece.Close("Look for her tonight, if the clouds allow, and see how far she has to go to be where she was.")),
                moon.SignIsCertain
                    ? telling.Between(("the Sun", telling.Reading.Chart[Body.Sun].Sign), ("the Moon", moon.Sign))
                    : telling.Hosted(Body.Neptune),
            ]);
    }

    private static Section Venus(Telling telling)
    {
        var sign = telling.Reading.Chart[Body.Venus].Sign;
        return new Section(
            telling.Scribe.OneOf($"Venus in {sign}", "What you find lovely", "How you like to be liked"),
            [telling.Reading.FactOf(Body.Venus)],
            [
                telling.InSign(Body.Venus, SignRoles.Of(sign).Venus, $"Venus was in {sign}, and it has a say in whom you save a seat for."),
                telling.Reading.Chart.HasTime ? telling.InHouse(Body.Venus) : telling.InCompany(ChartPoint.Venus),
                telling.InCompany(ChartPoint.Venus),
                .. telling.Reading.Chart.HasTime ? Array.Empty<string>() : [telling.Hosted(Body.Venus)],
            ]);
    }

    private static Section Home(Telling telling)
    {
        var reading = telling.Reading;
        var sign = reading.CuspSign(4);
        var traits = SignTraits.Of(sign);
        var inside = reading.SurePlanets.Where(planet => planet.House == 4).ToList();
        var ruler = reading.Chart[sign.Ruler()];
        var rulerName = SkyWords.Of((ChartPoint)ruler.Body);
        var tenants = inside.Count > 0
            ? $"In the room itself you have {SkyWords.List([.. inside.Select(planet => SkyWords.Of((ChartPoint)planet.Body))])}."
            : "No planet stands in the room itself, which does not make it empty: it means that the lease is held elsewhere.";
        return new Section(
            telling.Scribe.OneOf("The ground under the floor", "Home", "Where the lamp is"),
            [ChartReading.FactOf("Cusp of the 4th house", reading.Chart.Houses!.Cusps[3]), reading.FactOf(ruler.Body)],
            [
                telling.Scribe.Paragraph(
                    SignTraits.Lines(sign),
                    Piece.Say($"Home begins in {sign} for you: that is the sign on the door of the fourth house.", $"The door of your fourth house has {sign} on it, the house of {HouseScenes.Of(4).Room}."),
                    Piece.Say(SignRoles.Of(sign).Home),
                    Piece.More($"To feel at home you may need {traits.Need}.", $"If you could furnish it by feel alone there would be {traits.Image}."),
                    Piece.More(HouseScenes.Of(4).Scenes),
                    Piece.Close([.. HouseScenes.Of(4).Acts, .. traits.Acts])),
                telling.Scribe.Paragraph(
                    telling.Spare(ruler.Body),
                    Piece.Say(tenants),
                    Piece.Say($"The one who holds the key is {rulerName}, as ruler of {sign}; it is in {ruler.Sign}{Telling.HouseTail(ruler)}."),
                    Piece.Say($"What makes a place yours is therefore looked after by {SignTraits.Of(ruler.Sign).Manner}."),
                    Piece.More(HouseScenes.Of(ruler.House!.Value).Scenes),
                    Piece.Close(HouseScenes.Of(ruler.House!.Value).Acts)),
                telling.Between(("home", sign), ("Venus", reading.Chart[Body.Venus].Sign)),
            ]);
    }

    private static Section LoveAndWill(Telling telling)
    {
        var chart = telling.Reading.Chart;
        return new Section(
            "Liking and wanting",
            [telling.Reading.FactOf(Body.Venus), telling.Reading.FactOf(Body.Mars)],
            [
                telling.Between(("Venus", chart[Body.Venus].Sign), ("Mars", chart[Body.Mars].Sign)),
                telling.Alone(Body.Venus),
                telling.Alone(Body.Mars),
            ]);
    }

    private static Section Water(Telling telling)
    {
        var planets = telling.Reading.SurePlanets.Where(planet => planet.Sign.Element() == Element.Water).ToList();
        var names = SkyWords.List([.. planets.Select(planet => $"{SkyWords.Of((ChartPoint)planet.Body)} in {planet.Sign}")]);
        return new Section(
            telling.Scribe.OneOf("How feeling travels in you", "Water", "The wet side of the chart"),
            [new Fact("Planets in water", planets.Count == 0 ? "none" : names), telling.Reading.FactOf(Body.Neptune)],
            [
                telling.Scribe.Paragraph(
                    telling.Spare(Body.Neptune),
                    planets.Count == 0
                        ? Piece.Say("None of the planets whose sign is certain stood in Cancer, Scorpio or Pisces, the three signs of water.")
                        : Piece.Say($"Water, in your chart, is {names}.", $"In the signs of water you have {names}."),
                    Piece.Say(planets.Count >= 4
                        ? "That is a good deal. Feeling runs through the rooms by itself, and what you may have to build is not the well but the bank."
                        : planets.Count == 0
                            ? "That does not make you dry. It may mean that feeling reaches you by post: late, clearly written, and best answered on the same day."
                            : "That is a stream and no flood. It may run out of sight for weeks and then come up, clear and cold, in the middle of a wedding speech."),
                    Piece.More("Somebody begins to cry on the stairs: what do you do with your hands? The answer says more about this than any list of planets."),
                    Piece.More("It is a matter of plumbing and not of merit.")),
                telling.InHouse(Body.Neptune),
                telling.InCompany(ChartPoint.Neptune),
            ]);
    }
}
