using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>The sentences that state a count, a figure or a number before a page tells what it is like.</summary>
/// <param name="person">The birth chart.</param>
/// <param name="set">Which of two ways to say it.</param>
internal sealed class NatalCounts(PersonFacts person, int set)
{
    private const int AllPlanets = 10;

    /// <summary>The element with most planets.</summary>
    internal Element ElementWithMost => Enum.GetValues<Element>().MaxBy(person.Elements.Of);

    /// <summary>The element with fewest.</summary>
    internal Element ElementWithLeast => Enum.GetValues<Element>().MinBy(person.Elements.Of);

    /// <summary>The mode with most.</summary>
    internal Modality ModeWithMost => Enum.GetValues<Modality>().MaxBy(person.Modes.Of);

    internal string Most()
    {
        var count = Among(person.Elements.Of(ElementWithMost));
        return Either(
            $"Count the planets by element and {Lower(ElementWithMost)} comes out ahead, with {count}.",
            $"{SkyWords.Capital(count)} stand in signs of {Lower(ElementWithMost)}, more than in any other element or as many.");
    }

    internal string Least()
    {
        var count = Among(person.Elements.Of(ElementWithLeast));
        return Either(
            $"At the other end of the shelf is {Lower(ElementWithLeast)}, with {count}.",
            $"Of {Lower(ElementWithLeast)} there is least: {count}.");
    }

    internal string Tempo()
    {
        var count = Among(person.Modes.Of(ModeWithMost));
        return Either(
            $"There is a tempo too: {count} in {Lower(ModeWithMost)} signs.",
            $"By the way they keep time, the planets lean towards the {Lower(ModeWithMost)} signs: {count}.");
    }

    internal string UpperAndLower()
    {
        var (above, below) = (SkyWords.Number(person.Hemispheres!.Above), SkyWords.Number(person.Hemispheres.Below));
        return Either(
            $"Of the ten planets {above} stood in the upper six houses when you were born and {below} in the lower six.",
            $"Draw the horizon through your chart: {above} of the ten planets are above it by house, {below} below.");
    }

    internal string RisingAndSetting()
    {
        var (east, west) = (SkyWords.Number(person.Hemispheres!.East), SkyWords.Number(person.Hemispheres.West));
        return Either(
            $"{SkyWords.Capital(east)} of them stood on the rising side of the sky, {west} on the setting side.",
            $"Divide it the other way, from top to bottom, and there are {east} on the rising side and {west} on the setting side.");
    }

    internal string Figure(NatalPattern pattern)
    {
        var (points, name) = (SkyWords.Capital(SkyWords.List([.. pattern.Points.Select(SkyWords.Of)])), SubjectFacts.NameOf(pattern.Kind));
        if (name != "T-square") name = name.ToLowerInvariant();
        return Either($"{points} form a {name} in your chart.", $"There is a {name} in your chart, and these are its corners: {SkyWords.List([.. pattern.Points.Select(SkyWords.Of)])}.");
    }

    internal string Number(NumberKind kind)
    {
        var value = SubjectFacts.ValueOf(person, kind);
        return kind switch
        {
            NumberKind.LifePath => Either($"Your birth date adds up to {value}, the life path.", $"Add up the digits of your birth date and you come to {value}: the life path."),
            NumberKind.Birthday => Either($"The day of the month, the {Nth(person.BirthDate.Day)}, gives {value}.", $"You were born on the {Nth(person.BirthDate.Day)}, and the number of that is {value}."),
            NumberKind.Expression => Either($"All the letters of your name add up to {value}: this is called the expression.", $"Turn the letters of your name into numbers and the sum is {value}, the expression."),
            NumberKind.SoulUrge => Either($"Its vowels alone come to {value}, the soul urge.", $"The vowels by themselves make {value}; tradition calls it the soul urge."),
            NumberKind.Personality => Either($"Take the consonants and you get {value}, the personality.", $"The consonants come to {value}, and that is the personality."),
            _ => Either($"Life path and expression together make {value}, the number of maturity.", $"Put life path and expression together and there is {value}, for maturity."),
        };
    }

    /// <summary>Who stands in a house, in a sentence with a space before it; nothing where nobody does.</summary>
    internal string Tenants(int house)
    {
        var inside = SubjectFacts.In(person, house).Select(placement => SkyWords.Of((ChartPoint)placement.Body)).ToList();
        return inside.Count == 0 ? "" : (house % 3) switch
        {
            0 => $" In it you have {SkyWords.List(inside)}.",
            1 => $" At home here: {SkyWords.List(inside)}.",
            _ => $" {SkyWords.Capital(SkyWords.List(inside))} {(inside.Count == 1 ? "lives" : "live")} in it.",
        };
    }

    private string Either(string first, string second) => set == 0 ? first : second;

    private string Among(int count)
    {
        var all = Enum.GetValues<Element>().Sum(person.Elements.Of);
        return $"{SkyWords.Number(count)} of {(all == AllPlanets ? "the ten planets" : $"the {SkyWords.Number(all)} planets whose sign is certain")}";
    }

    private static string Nth(int day) => day switch { 1 or 21 or 31 => $"{day}st", 2 or 22 => $"{day}nd", 3 or 23 => $"{day}rd", _ => $"{day}th" };

    private static string Lower<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();
}
