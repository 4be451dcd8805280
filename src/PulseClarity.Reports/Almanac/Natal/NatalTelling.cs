using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Natal;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>What is put together for a chart, where no page can be written beforehand: who answers to whom, minor aspects, counts, the last word.</summary>
internal sealed class NatalTelling(PersonFacts person, Scribe scribe)
{
    private const int LongestGivenName = 24;
    private const int MoonKeepsHoursUpTo = 60;

    /// <summary>A body and the ruler of the sign it is in.</summary>
    internal string Hosted(Body body)
    {
        var sign = person[body]!.Sign;
        var host = person[sign.Ruler()]!;
        var (plain, name, hostName) = (Plain(body), Name(body), Name(host.Body));
        var traits = SignTraits.Of(sign);
        var voice = BodyVoice.Of((ChartPoint)body);
        if (host.Body == body || host.PossibleSigns is not null)
        {
            return scribe.Paragraph(
                Spare(body),
                host.Body == body
                    ? Piece.Say(
                        $"{Capital(name)} is its own landlord here, since {sign} is the sign it rules.",
                        $"No other planet has to be asked: {name} rules {sign}, and stands in it.",
                        $"Your {plain} is at home in {sign}, in the plain sense that it owns the house.")
                    : Piece.Say(
                        $"What does your {plain} want? {Capital(voice.Want)}, and in {sign} that comes with {traits.Need}.",
                        $"There is a simple test for {name} in {sign}: look for {traits.Image}."),
                Piece.Say($"What {name} wants, {voice.Want}, it may fetch by its own road.", $"It keeps its own hours, therefore, and {scribe.OneOf(voice.Scenes)} without asking who minds."),
                Piece.More(SignTraits.Lines(sign)),
                Piece.More(SignTraits.Lines(sign)),
                Piece.Close(traits.Acts));
        }

        var other = SignTraits.Of(host.Sign);
        return scribe.Paragraph(
            Spare(host.Body),
            Piece.Say(
                $"{sign} is a rented house, and its landlord is {hostName}, which stands in {host.Sign}{HouseTail(host)}.",
                $"{Capital(hostName)} rules {sign}, and so your {plain} answers to it; you have {hostName} in {host.Sign}{HouseTail(host)}.",
                $"To see how {name} gets its way, look at {hostName}, the ruler of {sign}: in {host.Sign}{HouseTail(host)}.",
                $"Your {plain} takes its orders from {hostName}, ruler of {sign}, found in {host.Sign}{HouseTail(host)}.",
                $"Who pays the rent for {name} in {sign}? {Capital(hostName)} does, from {host.Sign}{HouseTail(host)}."),
            Piece.Say(
                $"What the first begins is carried out by {other.Manner}.",
                $"A wish from {sign} is granted, then, in the manner of {host.Sign}: by {other.Manner}.",
                $"The plan may be drawn up in {sign}; the errand is run by {other.Manner}."),
            Piece.More(
                $"Asked nicely, it pays in {other.Gift}.",
                $"So a plain {sign} morning may end, by evening, with you {other.Habit}.",
                $"Its first need is {other.Need}; after that the rest tends to follow, like a dog at the sound of the lead."),
            Piece.More(host.House is { } house ? HouseScenes.Of(house).Scenes : SignTraits.Lines(host.Sign)),
            Piece.Close([.. other.Acts, .. traits.Acts]));
    }

    /// <summary>The planet with the keys.</summary>
    internal string Ruler()
    {
        var rising = person.Ascendant!.Sign;
        var ruler = person[person.ChartRuler!.Value]!;
        var name = Name(ruler.Body);
        var voice = BodyVoice.Of((ChartPoint)ruler.Body);
        var traits = SignTraits.Of(ruler.Sign);
        return scribe.Paragraph(
            Spare(ruler.Body),
            Piece.Say(
                $"Because {rising} rises, {name} has the keys to the whole chart; you have it in {ruler.Sign}, in the {SkyWords.Ordinal(ruler.House!.Value)} house.",
                $"The planet in charge of your chart is {name}, as ruler of {rising}, and it is in {ruler.Sign}, in the {SkyWords.Ordinal(ruler.House.Value)} house.",
                $"A chart has a caretaker, and yours is {name}: it rules {rising}, which rises, and lives in {ruler.Sign} and the {SkyWords.Ordinal(ruler.House.Value)} house."),
            Piece.Say(
                $"It is {voice.Office}, and its errands tend to become yours.",
                $"What it wants is {voice.Want}, and a good deal of what you set out to do may turn out to be that, in another coat.",
                $"When something in you {scribe.OneOf(voice.Scenes)}, that is {name}, doing the rounds of the house."),
            Piece.Say($"It goes about things by {traits.Manner}.", $"Its way with them is {ruler.Sign}'s: {traits.Manner}."),
            Piece.More(HouseScenes.Of(ruler.House.Value).Scenes),
            Piece.Close([.. HouseScenes.Of(ruler.House.Value).Acts, .. traits.Acts]));
    }

    /// <summary>An aspect of the small kind, with the sentence that states it.</summary>
    internal string MinorAngle(string lead, NatalAspect aspect, ChartPoint from)
    {
        var other = aspect.A == from ? aspect.B : aspect.A;
        var talk = AspectTalk.Of(aspect.Kind);
        var (a, b) = (BodyVoice.Of(from), BodyVoice.Of(other));
        var (mine, yours) = (SkyWords.Plain(from), SkyWords.Plain(other));
        return scribe.Paragraph(
            [],
            Piece.Say(lead),
            Piece.Say($"Your {mine} wants {a.Want}; your {yours} wants {b.Want}.", $"The one is {a.Office}, the other {b.Office}."),
            Piece.Say([.. talk.Verdicts]),
            Piece.More([.. talk.Scenes]),
            Piece.More($"Some evenings your {yours} {scribe.OneOf(b.Scenes)}, and within the minute your {mine} {scribe.OneOf(a.Scenes)}."),
            Piece.More([.. talk.Scenes]));
    }

    /// <summary>Both signs that the Moon may have been in.</summary>
    internal IEnumerable<string> MoonOnTheDoorstep()
    {
        var signs = person[Body.Moon]!.PossibleSigns!.Value;
        var (from, to) = (signs[0], signs[^1]);
        var (first, last) = (SignTraits.Of(from), SignTraits.Of(to));
        yield return scribe.Paragraph(
            SignTraits.Lines(from),
            Piece.Say($"Born early that day, you would have the Moon of {from}."),
            Piece.Say($"Such a Moon asks for {first.Need}, and its comfort is {first.Image}."),
            Piece.Say($"Tired, it goes in for {first.Habit}."),
            Piece.More($"What it gives the people round it is {first.Gift}."),
            Piece.Close(first.Acts));
        yield return scribe.Paragraph(
            SignTraits.Lines(to),
            Piece.Say($"Born later, after she had crossed the line, you would have the Moon of {to}."),
            Piece.Say($"This one asks for {last.Need}, and if it could furnish a room there would be {last.Image}."),
            Piece.Say($"Tired, this one goes in for {last.Habit}."),
            Piece.More($"Others have from it {last.Gift}."),
            Piece.Close(last.Acts));
        yield return scribe.Paragraph(
            SignTraits.Lines(to),
            Piece.Say("Which of the two is yours may be settled by a certificate, a baby book or an aunt with a memory for weather. Until then you are the better witness."),
            Piece.Say($"On the next hard evening, see what you reach for: {first.Need}, or rather {last.Need}."),
            Piece.Say("Write it on the inside of a cupboard door for a month. The answer tends to be in before the month is out."));
    }

    /// <summary>The first of two phases, where she changed that day.</summary>
    internal string TwoPhases()
    {
        var (first, last) = (SkyWords.Of(person.MoonPhases[0]), SkyWords.Of(person.MoonPhases[^1]));
        return scribe.Paragraph(
            [],
            Piece.Say($"The Moon changed her phase that day, and nobody wrote down the hour: it began under {Article(first)} and ended under {Article(last)}."),
            Piece.Say("A phase is no wall. It turns as slowly as milk does, and who is born near the turn tends to know both sides of it."),
            Piece.Say($"So read what follows as a guess with good manners. It is about the second of the two, the {last}, since she was on her way to it from morning on."),
            Piece.More(Math.Abs(person.Latitude) < MoonKeepsHoursUpTo ? "If you can find somebody who remembers whether it was light, the matter is settled." : "Up there the light settles nothing; you will have to ask."));
    }

    /// <summary>The planets in the signs of water.</summary>
    internal string Water()
    {
        var planets = SubjectFacts.InWater(person).ToList();
        var names = SkyWords.List([.. planets.Select(planet => $"{Name(planet.Body)} in {planet.Sign}")]);
        return scribe.Paragraph(
            Spare(Body.Neptune),
            planets.Count == 0
                ? Piece.Say("None of the planets whose sign is certain stood in Cancer, Scorpio or Pisces, the three signs of water.")
                : Piece.Say($"Water, in your chart, is {names}.", $"In the signs of water you have {names}.", $"Look for water in your chart and you find {names}."),
            Piece.Say(planets.Count >= 4
                ? "That is a good deal. Feeling runs through the rooms by itself, and what you may have to build is not the well but the bank."
                : planets.Count == 0
                    ? "That does not make you dry. It may mean that feeling reaches you by post: late, clearly written, and best answered on the same day."
                    : "That is a stream and no flood. It may run out of sight for weeks and then come up, clear and cold, in the middle of somebody's birthday speech."),
            Piece.More("Somebody begins to cry on the stairs: what do you do with your hands? The answer says more about this than any list of planets."),
            Piece.More(ElementTalk.Days(Element.Water)),
            Piece.More("It is a matter of plumbing and not of merit."));
    }

    /// <summary>The fourth house and its key.</summary>
    internal IEnumerable<string> Ground()
    {
        var sign = person.Cusps!.Value[3];
        var traits = SignTraits.Of(sign);
        var ruler = person[sign.Ruler()]!;
        var inside = SubjectFacts.In(person, 4).Select(placement => Name(placement.Body)).ToList();
        yield return scribe.Paragraph(
            SignTraits.Lines(sign),
            Piece.Say($"Home begins in {sign} for you: that is the sign on the door of the fourth house.", $"The door of your fourth house has {sign} on it, the house of {HouseScenes.Of(4).Room}."),
            Piece.Say(HomeTalk.Of(sign)),
            Piece.More($"To feel at home you may need {traits.Need}.", $"If you could furnish it by feel alone there would be {traits.Image}."),
            Piece.More(HouseScenes.Of(4).Scenes),
            Piece.Close([.. HouseScenes.Of(4).Acts, .. traits.Acts]));
        yield return scribe.Paragraph(
            Spare(ruler.Body),
            Piece.Say(inside.Count > 0
                ? $"In the room itself you have {SkyWords.List(inside)}."
                : "No planet stands in the room itself, which does not make it empty: it means that the lease is held elsewhere."),
            Piece.Say($"The one who holds the key is {Name(ruler.Body)}, as ruler of {sign}; it is in {ruler.Sign}{HouseTail(ruler)}."),
            Piece.Say($"What makes a place yours is therefore looked after by {SignTraits.Of(ruler.Sign).Manner}."),
            Piece.More(HouseScenes.Of(ruler.House!.Value).Scenes),
            Piece.Close(HouseScenes.Of(ruler.House.Value).Acts));
    }

    /// <summary>Where the key to a house hangs, in a sentence.</summary>
    internal string CuspRuler(int house, ZodiacSign sign, NatalPlacement ruler)
    {
        var (name, plain, where) = (Name(ruler.Body), Plain(ruler.Body), $"in {ruler.Sign}, in the {SkyWords.Ordinal(ruler.House!.Value)} house");
        if (ruler.House == house) return house % 2 == 0 ? $"{Capital(name)}, ruler of {sign}, keeps its own room: it stands {where}." : $"The key is with {name}, ruler of {sign}, and never leaves the room: {name} is {where}.";
        string[] ways =
        [
            $"The key is with {name}, ruler of {sign}, {where}.",
            $"{Capital(name)} rules {sign} and has the key, {where}.",
            $"Who looks after it? {Capital(name)}, {where}.",
            $"As ruler of {sign}, {name} keeps this room from a distance: it stands {where}.",
            $"{sign} belongs to {name}, and you have {name} {where}.",
            $"The room's affairs are run by your {plain}, {where}.",
            $"Ask {name}, which rules {sign}; it is found {where}.",
            $"Its ruler, {name}, lives {where}.",
            $"Bills and callers are passed on to {name}, {where}.",
            $"The caretaker here is {name}, {where}.",
            $"{Capital(name)} answers for it, {where}.",
            $"To follow the thread, go to {name}, {where}.",
        ];
        return ways[(house * 5 + scribe.StartOf(ways.Length)) % ways.Length];
    }

    /// <summary>The last word.</summary>
    internal string Farewell()
    {
        var sun = SignTraits.Of(person[Body.Sun]!.Sign);
        return scribe.Paragraph(
            Spare(Body.Sun),
            Piece.Say(GivenName is { } name
                ? [$"A last word, {name}, before you close this.", $"That is the chart, {name}, as far as words go.", $"You can put this down now, {name}."]
                : ["A last word before you close this.", "That is the chart, as far as words go.", "You can put this down now."]),
            Piece.Say(
                $"All of it was read from one sky, with the Sun in {person[Body.Sun]!.Sign}, as it stood for {person.Place}.",
                $"It was one sky, over {person.Place}, with the Sun in {person[Body.Sun]!.Sign}; another minute would have given another book."),
            Piece.Say("It is a description and you are the thing described, so where the two differ, trust the kitchen you are standing in.", "Where a page did not fit, the page is wrong. You were there, and it was not."),
            Piece.Say($"Keep three sentences and let the others go. If one of them concerns {sun.Image}, so much the better.", $"Mark the page that made you laugh and forget the rest for a year. And keep an eye out for {sun.Image}."),
            Piece.More($"On some evening when {sun.Need} can be had for the asking, ask.", "The sky moves on tonight, as it does; so may you."));
    }

    // Null where the name is too long for a sentence or is no plain word.
    private string? GivenName
    {
        get
        {
            var first = person.Name.Split(' ')[0];
            return new System.Globalization.StringInfo(first).LengthInTextElements <= LongestGivenName
                && first.All(letter => letter is '-' or '\'' or '’' || char.IsLetter(letter)) ? first : null;
        }
    }

    private string[] Spare(Body body)
    {
        var (plain, voice) = (Plain(body), BodyVoice.Of((ChartPoint)body));
        var placement = person[body]!;
        return
        [
            .. placement.PossibleSigns is null ? SignTraits.Lines(placement.Sign) : [],
            .. ElementTalk.Days(placement.Sign.Element()),
            $"As for {Name(body)}, it is {voice.Office}; it wants {voice.Want}.",
            $"You can tell that your {plain} is awake when something in you {scribe.OneOf(voice.Scenes)}.",
        ];
    }

    private static string HouseTail(NatalPlacement placement) => placement.House is { } house ? $", in the {SkyWords.Ordinal(house)} house" : "";

    private static string Article(string phase) => $"a {phase}";

    private static string Plain(Body body) => SkyWords.Plain((ChartPoint)body);

    private static string Name(Body body) => SkyWords.Of((ChartPoint)body);

    private static string Capital(string text) => SkyWords.Capital(text);
}
