using System.Collections.Immutable;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;
using PulseClarity.Reports.Writing;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>Career: the midheaven, Mercury, Mars, Saturn, Jupiter, and the rooms of work.</summary>
internal static class WorkChapter
{
    private static readonly int[] RoomsOfWork = [2, 6, 10];

    internal static Chapter Write(Telling telling)
    {
        var chart = telling.Reading.Chart;
        ImmutableArray<Section> sections = chart.HasTime
            ? [Calling(telling), Mind(telling), Drive(telling), Weight(telling), Luck(telling), Rooms(telling)]
            : [Mind(telling), Drive(telling), Weight(telling), Luck(telling), Pace(telling)];
        return new Chapter(
            "Work",
            $"Saturn stands in {chart[Body.Saturn].Sign} here and Mars in {chart[Body.Mars].Sign}. This chapter is about what you make, carry and finish, paid or not.",
            sections);
    }

    private static Section Calling(Telling telling)
    {
        var reading = telling.Reading;
        var sign = reading.Culminating;
        var traits = SignTraits.Of(sign);
        var ruler = reading.Chart[sign.Ruler()];
        var name = SkyWords.Of((ChartPoint)ruler.Body);
        return new Section(
            telling.Scribe.OneOf("What you might be known for", "The top of the sky", "The sign over the shop"),
            [ChartReading.FactOf("Midheaven", reading.Chart.Houses!.Angles.Midheaven), reading.FactOf(ruler.Body)],
            [
                telling.Scribe.Paragraph(
                    SignTraits.Lines(sign),
                    Piece.Say($"The highest point of your sky is in {sign}.", $"Over the shop door, at the midheaven, hangs {sign}.", $"{sign} stood at the midheaven when you were born."),
                    Piece.Say(SignRoles.Of(sign).Midheaven),
                    Piece.More($"What the street gets from it is {traits.Gift}.", $"A good trade for you leaves space for {traits.Need}."),
                    Piece.More(HouseScenes.Of(10).Scenes),
                    Piece.Close([.. HouseScenes.Of(10).Acts, .. traits.Acts])),
                telling.Scribe.Paragraph(
                    telling.Spare(ruler.Body),
                    Piece.Say($"Behind the counter is {name}, the ruler of {sign}: you have it in {ruler.Sign}{Telling.HouseTail(ruler)}.", $"The trade itself is looked after by {name}, in {ruler.Sign}{Telling.HouseTail(ruler)}."),
                    Piece.Say($"So the public part of your life tends to be fed from {HouseScenes.Of(ruler.House!.Value).Room}."),
                    Piece.Say(HouseScenes.Of(ruler.House!.Value).Scenes),
                    Piece.More($"The work goes best by {SignTraits.Of(ruler.Sign).Manner}."),
                    Piece.Close([.. HouseScenes.Of(ruler.House!.Value).Acts, .. SignTraits.Of(ruler.Sign).Acts])),
                reading.Chart.Aspects.Any(aspect => aspect.Involves(ChartPoint.Midheaven))
                    ? telling.InCompany(ChartPoint.Midheaven)
                    : telling.Hosted(ruler.Body),
            ]);
    }

    private static Section Mind(Telling telling)
    {
        var mercury = telling.Reading.Chart[Body.Mercury];
        var retrograde = mercury.IsRetrograde
            ? new[] { $"Mercury was walking backwards through {mercury.Sign} when you were born, and it reads everything twice." }
            : [$"At the desk it is Mercury in {mercury.Sign} that holds the pen."];
        return new Section(
            telling.Scribe.OneOf("How you think aloud", "The pen and the telephone", $"Mercury in {mercury.Sign}"),
            [telling.Reading.FactOf(Body.Mercury)],
            [
                telling.InSign(Body.Mercury, SignRoles.Of(mercury.Sign).Mercury, retrograde),
                telling.Reading.Chart.HasTime ? telling.InHouse(Body.Mercury) : telling.InCompany(ChartPoint.Mercury),
                telling.InCompany(ChartPoint.Mercury),
                .. telling.Reading.Chart.HasTime ? Array.Empty<string>() : [telling.Hosted(Body.Mercury)],
            ]);
    }

    private static Section Drive(Telling telling)
    {
        var mars = telling.Reading.Chart[Body.Mars];
        return new Section(
            telling.Scribe.OneOf("Getting it moving", "What you push with", $"Mars in {mars.Sign}"),
            [telling.Reading.FactOf(Body.Mars)],
            [
                telling.InSign(Body.Mars, SignRoles.Of(mars.Sign).Mars, mars.IsRetrograde
                    ? $"Mars was retrograde in {mars.Sign} at your birth, so the push may go inward first and come out late."
                    : $"Work needs a motor, and yours is Mars in {mars.Sign}."),
                telling.Reading.Chart.HasTime ? telling.InHouse(Body.Mars) : telling.InCompany(ChartPoint.Mars),
                telling.InCompany(ChartPoint.Mars),
                .. telling.Reading.Chart.HasTime ? Array.Empty<string>() : [telling.Hosted(Body.Mars)],
            ]);
    }

    private static Section Weight(Telling telling)
    {
        var saturn = telling.Reading.Chart[Body.Saturn];
        return new Section(
            telling.Scribe.OneOf("The thing that takes years", "What you carry well", "Saturn's bench"),
            [telling.Reading.FactOf(Body.Saturn)],
            [
                telling.InSign(Body.Saturn, SignRoles.Of(saturn.Sign).Saturn, saturn.IsRetrograde
                    ? $"Saturn was retrograde in {saturn.Sign}, and the strictest examiner you meet may be the one you bring along."
                    : $"Some skills take ten years and a bench; Saturn in {saturn.Sign} says which."),
                telling.InHouse(Body.Saturn),
                telling.InCompany(ChartPoint.Saturn),
            ]);
    }

    private static Section Luck(Telling telling)
    {
        var jupiter = telling.Reading.Chart[Body.Jupiter];
        return new Section(
            telling.Scribe.OneOf("Where the door is wide", "A second helping", $"Jupiter in {jupiter.Sign}"),
            [telling.Reading.FactOf(Body.Jupiter)],
            [
                telling.Alone(Body.Jupiter),
                telling.InHouse(Body.Jupiter),
                telling.InCompany(ChartPoint.Jupiter),
            ]);
    }

    private static Section Rooms(Telling telling)
    {
        var reading = telling.Reading;
        return new Section(
            telling.Scribe.OneOf("Three rooms of work", "The bench, the till and the square", "Where the work is done"),
            [.. RoomsOfWork.Select(house => ChartReading.FactOf($"Cusp of the {SkyWords.ShortOrdinal(house)} house", reading.Chart.Houses!.Cusps[house - 1]))],
            [
                Room(telling, 2, "What you hold dear is kept in the second house, and its door is in"),
                Room(telling, 6, "Daily work belongs to the sixth house, which begins in"),
                Room(telling, 10, "In public you stand in the tenth house, and over its threshold is written"),
            ]);
    }

    private static string Room(Telling telling, int house, string lead)
    {
        var sign = telling.Reading.CuspSign(house);
        var traits = SignTraits.Of(sign);
        var scenes = HouseScenes.Of(house);
        var inside = telling.Reading.SurePlanets.Where(planet => planet.House == house).Select(planet => SkyWords.Of((ChartPoint)planet.Body)).ToList();
        return telling.Scribe.Paragraph(
            SignTraits.Lines(sign),
            Piece.Say($"{lead} {sign}."),
            Piece.Say(inside.Count > 0
                ? $"You keep {SkyWords.List(inside)} there, so the room is in use on most days."
                : house switch
                {
                    2 => "No planet is quartered there, and you may think about it less than others do.",
                    6 => "It stands empty of planets, as a workshop may that has another entrance.",
                    _ => "With no planet in it, the room is lit from elsewhere.",
                }),
            Piece.Say($"The tone is set by {traits.Manner}.", $"What helps in here is {traits.Need}.", $"You may find that it fills up with the habit of {traits.Habit}."),
            Piece.More(scenes.Scenes),
            Piece.More($"On show, so to speak, is {traits.Image}.", $"Others take from it {traits.Gift}."),
            Piece.More(scenes.Scenes),
            Piece.Close([.. scenes.Acts, .. traits.Acts]));
    }

    private static Section Pace(Telling telling)
    {
        var chart = telling.Reading.Chart;
        return new Section(
            "Brake and accelerator",
            [telling.Reading.FactOf(Body.Mars), telling.Reading.FactOf(Body.Saturn)],
            [
                telling.Between(("Mars", chart[Body.Mars].Sign), ("Saturn", chart[Body.Saturn].Sign)),
                telling.Between(("Mercury", chart[Body.Mercury].Sign), ("Jupiter", chart[Body.Jupiter].Sign)),
                telling.Alone(Body.Saturn),
                telling.Alone(Body.Mercury),
            ]);
    }
}
