using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Almanac;

namespace PulseClarity.Reports.LifeClarity;

/// <summary>The kinds of paragraph that all chapters use, over one chart; it remembers which aspects have been told.</summary>
internal sealed class Telling(ChartReading reading, Scribe scribe)
{
    private readonly HashSet<Aspect> _told = [];
    private readonly HashSet<int> _numbers = [];

    /// <summary>The chart.</summary>
    internal ChartReading Reading => reading;

    /// <summary>Who writes.</summary>
    internal Scribe Scribe => scribe;

    /// <summary>Whether a number comes up for the first time.</summary>
    internal bool IsNewNumber(int value) => _numbers.Add(value);

    /// <summary>A body in its sign, with what that sign is like in this part.</summary>
    internal string InSign(Body body, string role, params string[] leads)
    {
        var placement = reading.Chart[body];
        var traits = SignTraits.Of(placement.Sign);
        var voice = BodyVoice.Of((ChartPoint)body);
        var (plain, name, sign) = (Plain(body), Name(body), placement.Sign);
        List<Piece> pieces =
        [
            Piece.Say(
            [
                .. leads,
                $"{Capital(name)} in {sign} works by {traits.Manner}.",
                $"With {name} in {sign}, {voice.Office} asks for {traits.Need}.",
                $"Your {plain} is in {sign}, and its picture might be {traits.Image}.",
            ]),
            Piece.Say(role),
        ];
        if (!placement.SignIsCertain)
            pieces.Add(Piece.Say($"That is where {name} stood at noon; {(body == Body.Moon ? "she" : "it")} changed signs that day, so a known hour of birth could move {(body == Body.Moon ? "her" : "it")} next door."));
        pieces.Add(Piece.More(
            $"On an ordinary day your {plain} {scribe.OneOf(voice.Scenes)}, and does it the way {sign} would.",
            $"Look for it in {traits.Image}, or in whatever is nearest to that where you live.",
            $"What {sign} gives others, through {name}, is {traits.Gift}."));
        pieces.Add(Piece.More(
            $"On a poor day you may find yourself {traits.Habit}, and the cost is {traits.Shadow}.",
            $"The habit to watch is {traits.Habit}.",
            $"Overdone, it turns into {traits.Shadow}; most good things of {sign} do, past ten in the evening."));
        pieces.Add(Piece.Close(traits.Acts));
        return scribe.Paragraph(Spare(body), pieces);
    }

    /// <summary>A body in its house; without a birth time, in the company of its sign's ruler.</summary>
    internal string InHouse(Body body)
    {
        var placement = reading.Chart[body];
        var (plain, name) = (Plain(body), Name(body));
        if (placement.House is not { } house) return Hosted(body);

        var scenes = HouseScenes.Of(house);
        var ordinal = SkyWords.Ordinal(house);
        var voice = BodyVoice.Of((ChartPoint)body);
        return scribe.Paragraph(
            Spare(body),
            Piece.Say(
                $"Your {plain} lives in the {ordinal} house: {scenes.Room}.",
                $"{Capital(scenes.Room)}: that is where {name} is at work in your chart, in the {ordinal} house.",
                $"Where does it happen? {Capital(name)} stands in the {ordinal} house, the room of {scenes.Room}.",
                $"By house, {name} belongs to {scenes.Room}; astrologers call it the {ordinal}."),
            Piece.Say(scenes.Scenes),
            Piece.More(
                $"It asks for {SignTraits.Of(placement.Sign).Need} there, and does better for getting it.",
                $"What helps {name} in here is {SignTraits.Of(placement.Sign).Need}; without it your {plain} tends to hurry.",
                $"So it is in this room that your {plain} {scribe.OneOf(voice.Scenes)}.",
                $"What {name} is after in here is quickly said: {voice.Want}."),
            Piece.More(scenes.Scenes),
            Piece.More(
                $"Bring {SignTraits.Of(placement.Sign).Gift} to it, and the room grows a window.",
                $"When it goes stale you may notice {SignTraits.Of(placement.Sign).Shadow}, just here and hardly anywhere else.",
                $"{placement.Sign} sets the tone in it, by {SignTraits.Of(placement.Sign).Manner}."),
            Piece.Close([.. scenes.Acts, .. SignTraits.Of(placement.Sign).Acts]));
    }

    /// <summary>A body and the ruler of the sign it is in.</summary>
    internal string Hosted(Body body)
    {
        var sign = reading.Chart[body].Sign;
        var host = reading.Chart[sign.Ruler()];
        var (plain, name, hostName) = (Plain(body), Name(body), Name(host.Body));
        if (!host.SignIsCertain) return Alone(body);
        if (host.Body == body)
        {
            return scribe.Paragraph(
                Spare(body),
                Piece.Say(
                    $"{Capital(name)} is its own landlord here, since {sign} is the sign it rules.",
                    $"No other planet has to be asked: {name} rules {sign}, and stands in it.",
                    $"Your {plain} is at home in {sign}, in the plain sense that it owns the house."),
                Piece.Say($"What {name} wants, {BodyVoice.Of((ChartPoint)body).Want}, it may fetch by its own road.", $"It keeps its own hours, therefore, and {scribe.OneOf(BodyVoice.Of((ChartPoint)body).Scenes)} without asking who minds."),
                Piece.More(SignTraits.Lines(sign)),
                Piece.More(SignTraits.Lines(sign)),
                Piece.Close(SignTraits.Of(sign).Acts));
        }

        var other = SignTraits.Of(host.Sign);
        return scribe.Paragraph(
            Spare(host.Body),
            Piece.Say(
                $"{sign} is a rented house, and its landlord is {hostName}, which stands in {host.Sign}{HouseTail(host)}.",
                $"{Capital(hostName)} rules {sign}, and so your {plain} answers to it; you have {hostName} in {host.Sign}{HouseTail(host)}.",
                $"To see how {name} gets its way, look at {hostName}, the ruler of {sign}: in {host.Sign}{HouseTail(host)}.",
                $"Your {plain} takes its orders from {hostName}, ruler of {sign}, found in {host.Sign}{HouseTail(host)}."),
            Piece.Say(
                $"What the first begins is carried out by {other.Manner}.",
                $"A wish from {sign} is granted, then, in the manner of {host.Sign}: by {other.Manner}.",
                $"The plan may be drawn up in {sign}; the errand is run by {other.Manner}."),
            Piece.More(
                $"Asked nicely, it pays in {other.Gift}.",
                $"So a plain {sign} morning may end, by evening, with you {other.Habit}.",
                $"Its first need is {other.Need}; after that the rest tends to follow, like a dog at the sound of the lead."),
            Piece.More(host.House is { } house ? HouseScenes.Of(house).Scenes : SignTraits.Lines(host.Sign)),
            Piece.Close([.. other.Acts, .. SignTraits.Of(sign).Acts]));
    }

    /// <summary>The closest aspect of a point that has not been told; where none is left, what the point wants in its sign.</summary>
    internal string InCompany(ChartPoint point)
    {
        foreach (var aspect in reading.Chart.Aspects)
        {
            if (aspect.Involves(point) && HasPlanet(aspect) && _told.Add(aspect)) return Aspect(aspect, point);
        }

        return point switch
        {
            ChartPoint.Ascendant => Hosted(reading.Rising.Ruler()),
            ChartPoint.Midheaven => Hosted(reading.Culminating.Ruler()),
            _ => Alone((Body)point),
        };
    }

    /// <summary>One aspect, seen from one of its points.</summary>
    internal string Aspect(Aspect aspect, ChartPoint from)
    {
        _told.Add(aspect);
        var other = aspect.Other(from);
        var talk = AspectTalk.Of(aspect.Kind);
        var (a, b) = (BodyVoice.Of(from), BodyVoice.Of(other));
        var (nameA, nameB) = (SkyWords.Of(from), SkyWords.Of(other));
        var (plainA, plainB) = (SkyWords.Plain(from), SkyWords.Plain(other));
        var kind = SkyWords.Of(aspect.Kind);
        return scribe.Paragraph(
            [.. SpareOf(other), .. SpareOf(from)],
            Piece.Say(
                $"Your {plainA} and your {plainB} form {kind}{Orb(aspect)}.",
                $"{Capital(nameA)} does not act alone: there is {kind} to {nameB}{Orb(aspect)}.",
                $"Between {nameA} and {nameB} there is {kind}{Orb(aspect)}.",
                $"{Capital(kind)} ties {nameA} to {nameB}{Orb(aspect)}.",
                $"{Capital(nameB)} has a word in this too, by {kind} to {nameA}{Orb(aspect)}."),
            Piece.Say(
                $"Your {plainA} wants {a.Want}; your {plainB} wants {b.Want}.",
                $"The one is {a.Office}, the other {b.Office}.",
                $"While your {plainA} {scribe.OneOf(a.Scenes)}, your {plainB} {scribe.OneOf(b.Scenes)}."),
            Piece.Say([.. talk.Verdicts, $"For {nameA} and {nameB} that makes one conversation, taken up again whenever the day leaves a gap."]),
            Piece.More([.. talk.Scenes]),
            Piece.More(
                $"Picture it: your {plainB} {scribe.OneOf(b.Scenes)} just as your {plainA} {scribe.OneOf(a.Scenes)}.",
                $"Some evenings your {plainB} {scribe.OneOf(b.Scenes)}, and within the minute your {plainA} {scribe.OneOf(a.Scenes)}.",
                $"You can watch them at it: your {plainA} {scribe.OneOf(a.Scenes)}; your {plainB}, by way of reply, {scribe.OneOf(b.Scenes)}.",
                $"Your {plainB} {scribe.OneOf(b.Scenes)}. Before long your {plainA} {scribe.OneOf(a.Scenes)}, and the two are even.",
                $"It has happened that your {plainA} {scribe.OneOf(a.Scenes)} while, in the same room, your {plainB} {scribe.OneOf(b.Scenes)}."),
            Piece.More([.. talk.Scenes]),
            Piece.Close(ActsOf(other)));
    }

    /// <summary>What a point wants in its sign, with no other planet in view.</summary>
    internal string Alone(Body body)
    {
        var sign = reading.Chart[body].Sign;
        var traits = SignTraits.Of(sign);
        var (plain, voice) = (Plain(body), BodyVoice.Of((ChartPoint)body));
        return scribe.Paragraph(
            Spare(body),
            Piece.Say(
                $"What does your {plain} want? {Capital(voice.Want)}, and in {sign} that comes with {traits.Need}.",
                $"Watch your {plain} on a plain weekday: it {scribe.OneOf(voice.Scenes)}, in the accent of {sign}.",
                $"Left to itself, your {plain} {scribe.OneOf(voice.Scenes)}.",
                $"There is a simple test for {Name(body)} in {sign}: look for {traits.Image}."),
            Piece.Say(
                $"It is {voice.Office}, and {sign} teaches it the art of {traits.Manner}.",
                $"Ask what it needs and the answer is {traits.Need}; ask what it does instead and the answer may be {traits.Habit}."),
            Piece.More($"People near you may know it as {traits.Gift}.", $"At its kindest it offers {traits.Gift}."),
            Piece.More($"They may also know {traits.Shadow}, though they will not have called it that.", $"At its most tired it leaves behind it {traits.Shadow}."),
            Piece.More(SignTraits.Lines(sign)),
            Piece.Close(traits.Acts));
    }

    /// <summary>Two signs side by side, each in its part.</summary>
    internal string Between((string Label, ZodiacSign Sign) first, (string Label, ZodiacSign Sign) second)
    {
        var (a, b) = (SignTraits.Of(first.Sign), SignTraits.Of(second.Sign));
        if (first.Sign == second.Sign)
        {
            return scribe.Paragraph(
                SignTraits.Lines(first.Sign),
                Piece.Say($"{Capital(first.Label)} and {second.Label} share one sign, {first.Sign}.", $"The same sign, {first.Sign}, holds both {first.Label} and {second.Label}."),
                Piece.Say("What you see from the gate is, for once, what is cooking inside.", "That makes for few disguises, and for little relief from oneself."),
                Piece.Say($"Both go by {a.Manner}.", $"Both ask for {a.Need}, so that a day either feeds you twice or not at all."),
                Piece.More(SignTraits.Lines(first.Sign)),
                Piece.Close(a.Acts));
        }

        var kin = first.Sign.Element() == second.Sign.Element()
            ? $"Both signs are of {Lower(first.Sign.Element())}, and they understand each other's weather without a word."
            : $"The one is of {Lower(first.Sign.Element())} and the other of {Lower(second.Sign.Element())}, so they keep the windows open at different hours.";
        return scribe.Paragraph(
            [.. SignTraits.Lines(first.Sign), .. SignTraits.Lines(second.Sign)],
            Piece.Say(
                $"Set {first.Label} in {first.Sign} beside {second.Label} in {second.Sign} and you have a small household.",
                $"{first.Sign} for {first.Label}, {second.Sign} for {second.Label}: two temperaments share your coat.",
                $"Two signs meet here, {first.Sign} for {first.Label} and {second.Sign} for {second.Label}."),
            Piece.Say(kin),
            Piece.Say(
                $"The first goes about a Saturday by {a.Manner}, the second by {b.Manner}.",
                $"One needs {a.Need}; the other needs {b.Need}.",
                $"On a long afternoon the one takes to {a.Habit}, the other to {b.Habit}."),
            Piece.More($"Between them they can offer {a.Gift}, and also {b.Gift}.", $"Together they can bring {b.Gift}, with {a.Gift} to follow."),
            Piece.Close([.. b.Acts, .. a.Acts]));
    }

    /// <summary>How near to exact an aspect is, where the birth time is known.</summary>
    internal string Orb(Aspect aspect)
    {
        if (!reading.Chart.HasTime) return "";
        var degrees = (int)Math.Floor(aspect.Orb) + 1;
        return degrees == 1 ? ", within one degree" : $", within {SkyWords.Number(degrees)} degrees";
    }

    /// <summary>Sentences about a body that can stand anywhere near it.</summary>
    internal string[] Spare(Body body)
    {
        var (plain, voice) = (Plain(body), BodyVoice.Of((ChartPoint)body));
        return
        [
            .. reading.Chart[body].SignIsCertain ? SignTraits.Lines(reading.Chart[body].Sign) : [],
            .. ElementTalk.Days(reading.Chart[body].Sign.Element()),
            $"As for {Name(body)}, it is {voice.Office}; it wants {voice.Want}.",
            $"You can tell that your {plain} is awake when something in you {scribe.OneOf(voice.Scenes)}.",
            $"Of all the lights in your chart your {plain} is the one that {scribe.OneOf(voice.Scenes)}.",
        ];
    }

    /// <summary>", in the fifth house", or nothing.</summary>
    internal static string HouseTail(Placement placement) =>
        placement.House is { } house ? $", in the {SkyWords.Ordinal(house)} house" : "";

    /// <summary>The element in lower case.</summary>
    internal static string Lower(Element element) => element.ToString().ToLowerInvariant();

    private static bool HasPlanet(Aspect aspect) => aspect.A <= ChartPoint.Pluto || aspect.B <= ChartPoint.Pluto;

    private string[] SpareOf(ChartPoint point) => point switch
    {
        ChartPoint.Ascendant => SignTraits.Lines(reading.Rising),
        ChartPoint.Midheaven => SignTraits.Lines(reading.Culminating),
        _ => Spare((Body)point),
    };

    private string[] ActsOf(ChartPoint point) => point switch
    {
        ChartPoint.Ascendant => SignTraits.Of(reading.Rising).Acts,
        ChartPoint.Midheaven => SignTraits.Of(reading.Culminating).Acts,
        _ => reading.Chart[(Body)point] is { House: { } house } placement
            ? [.. HouseScenes.Of(house).Acts, .. SignTraits.Of(placement.Sign).Acts]
            : SignTraits.Of(reading.Chart[(Body)point].Sign).Acts,
    };

    private static string Plain(Body body) => SkyWords.Plain((ChartPoint)body);

    private static string Name(Body body) => SkyWords.Of((ChartPoint)body);

    private static string Capital(string text) => SkyWords.Capital(text);
}
