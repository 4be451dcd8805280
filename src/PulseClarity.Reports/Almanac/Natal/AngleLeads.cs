using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>Sentences that state an aspect, before what it is like is told. A report takes them in turn.</summary>
internal sealed class AngleLeads(PersonFacts person, Dice dice)
{
    private readonly int _first = dice.Next(1_000);
    private int _told;

    /// <summary>The next sentence, seen from one of the two points.</summary>
    internal string Next(NatalAspect aspect, ChartPoint from)
    {
        var other = aspect.A == from ? aspect.B : aspect.A;
        var (a, b, kind) = (SkyWords.Of(from), SkyWords.Of(other), SkyWords.Of(aspect.Kind));
        var (mine, yours) = (SkyWords.Plain(from), SkyWords.Plain(other));
        var near = Near(aspect);
        string[] ways =
        [
            $"Your {mine} and your {yours} form {kind}{near}.",
            $"Between {a} and {b} there is {kind}{near}.",
            $"{SkyWords.Capital(kind)} ties {a} to {b}{near}.",
            $"{SkyWords.Capital(a)} does not act alone: there is {kind} to {b}{near}.",
            $"{SkyWords.Capital(b)} has a word in this, by {kind} to {a}{near}.",
            $"Draw a line from {a} to {b} and you have {kind}{near}.",
            $"{SkyWords.Capital(a)} has company: {kind} to {b}{near}.",
            $"Then there is {kind} between {a} and {b}{near}.",
            $"Measure from {a} to {b} and the angle is {kind}{near}.",
            $"{SkyWords.Capital(b)} is within reach, by {kind} to your {mine}{near}.",
            $"One more line in your chart runs from {a} to {b}: {kind}{near}.",
            $"Your {yours} makes {kind} to your {mine}{near}.",
            $"{SkyWords.Capital(kind)} joins your {mine} and your {yours}{near}.",
            $"What {a} does, {b} hears about, by {kind}{near}.",
            $"In your chart {a} and {b} are on speaking terms of a kind: {kind}{near}.",
            $"Look at {a} once more, since it makes {kind} to {b}{near}.",
        ];
        // Seven shares no factor with their number: each is told once before any is told again.
        return ways[(_first + _told++ * 7) % ways.Length];
    }

    private string Near(NatalAspect aspect)
    {
        if (person.BirthTime is null) return "";
        var degrees = (int)Math.Floor(aspect.Orb) + 1;
        return degrees == 1 ? ", within one degree" : $", within {SkyWords.Number(degrees)} degrees";
    }
}
