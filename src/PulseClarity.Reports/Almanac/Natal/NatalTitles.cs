using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Natal;

/// <summary>What the almanac calls the sections of Life Clarity.</summary>
internal static class NatalTitles
{
    /// <summary>Titles that suit a section; none where its own name will do.</summary>
    internal static string[] Of(PersonFacts person, string section)
    {
        string In(Body body) => $"{SkyWords.Capital(SkyWords.Plain((Astrology.Aspects.ChartPoint)body))} in {person[body]!.Sign}";
        var south = person[Body.TrueNode]!.Sign.Opposite();
        return section switch
        {
            "identity/sun" => [$"The {person[Body.Sun]!.Sign} at the centre", In(Body.Sun), "What you are for", "The part that signs its name", "When you are most yourself"],
            "identity/rising" => ["How you come through a door", "The first ten seconds", "The face at the gate", "What strangers meet", "Before you have said a word"],
            "identity/ruler" => [$"{SkyWords.Capital(SkyWords.Of((Astrology.Aspects.ChartPoint)person.ChartRuler!))} has the keys", "Who runs the house", "The planet with the keys", "The keeper of the chart"],
            "identity/elements" => ["What you are made of", "The larder of elements", "A full shelf and a bare one", "Plenty and scarcity", "The weights in the scale"],
            "identity/halves" => ["Which half of the sky", "Above and below", "Where the lights were", "The lit half and the other"],
            "identity/name" => ["The numbers in your name", "A name, counted", "What the letters add up to", "Spelled out"],
            "identity/threads" => ["The tightest threads", "Old conversations", "What goes on in you"],
            "emotional/moon" => person[Body.Moon]!.PossibleSigns is null
                ? [In(Body.Moon), "What calms you", "The part of you in slippers", "Coming home tired", "What you reach for"]
                : ["A Moon on the doorstep", "One of two Moons"],
            "emotional/light" => ["The light that night", "How full she was", "The Moon outside the window", "By that light"],
            "emotional/venus" => [In(Body.Venus), "What you find lovely", "How you like to be liked", "A taste of your own", "Whom you save a seat for"],
            "emotional/home" => ["The ground under the floor", "Where the lamp is", "Your own four walls", "Where you take your shoes off"],
            "emotional/water" => ["How feeling travels", "The wet side of the chart", "Where it runs", "Under the bridge"],
            "career/calling" => ["What you might be known for", "The top of the sky", "The sign over the shop", "What they will say you do"],
            "career/mind" => ["How you think aloud", "The pencil behind the ear", In(Body.Mercury), "The way you tell it", "How it gets into words"],
            "career/drive" => ["Getting it moving", "What you push with", In(Body.Mars), "The motor", "When you roll up your sleeves"],
            "career/weight" => ["The thing that takes years", "What you carry well", "Saturn's bench", "The slow skill"],
            "career/luck" => ["Where the door is wide", "A second helping", In(Body.Jupiter), "Room to turn round in"],
            "career/together" => ["Liking and wanting", "Taste and appetite", "What you like and what you do about it"],
            "growth/nodes" => [$"From {south} to {person[Body.TrueNode]!.Sign}", "The unfamiliar seat", "What you know, and what comes next", "The other bank"],
            "growth/chiron" => ["The tender place", "Where you learned to help", "The stair that creaks", "A limp that knows the way"],
            "growth/lilith" => ["Your own no", "What will not be tamed", "By the garden gate", "The part that keeps its boots on"],
            "growth/slow" => ["The slow ones", "Weather of a generation", "Long waves", "What your age has in common"],
            "growth/figures" => ["Lines drawn across", "The shape of the whole", "Second readings", "Lines and turnings"],
            "growth/pocket" => ["For the pocket", "Small things to take along", "A number, a colour, a word", "What fits in a coat"],
            _ => [],
        };
    }
}
