using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Almanac;

/// <summary>Sentences about the elements.</summary>
internal static class ElementTalk
{
    private static readonly string[][] Weekdays =
    [
        [
            "Fire likes to be used: half an hour of something brisk before breakfast may do more for the mood than an evening of explaining it.",
            "Somebody says that it will rain, and you are already outside with the rake. There are worse ways to spend a Saturday.",
            "A fire sign that is bored pokes at things. See whether the quarrel at supper was ever about the potatoes.",
            "Warmth carries further than you think; people two tables away may have cheered up and not known why.",
            "It is worth keeping one match back, so that there is something to light on Thursday.",
            "When it flares, step out on the landing, count the bicycles in the yard, and go in again.",
            "Praise is kindling here, and a closed window does the rest.",
        ],
        [
            "Earth learns with the hands, and will believe in a change when it has a hook, a shelf and a place by the door.",
            "You can tell the state of things from the state of the fridge. It may be the most honest report in the house.",
            "The pace is that of a good walk: slower than the bus, and on a day of roadworks home before it.",
            "It does no harm to ask, with a bill or a promise in your hand, what the thing weighs.",
            "A garden teaches the same lesson with less talk: this week the digging, next month the beans.",
            "If nothing seems to move, look at what has stood firm, and who has been leaning on it.",
            "A full cupboard calms you more than a full calendar does.",
        ],
        [
            "Air needs a window: a second voice, an article torn out, a walk with somebody who disagrees politely.",
            "The thought is often finished on the stairs, two minutes after the meeting. Keep a pencil in that pocket.",
            "Put three people round a pot of tea and the matter turns over by itself, and shows a side that nobody had seen.",
            "It can be restful to have no view on something until Monday.",
            "Words are cheap only by the dozen; one of them, well chosen, has been known to mend a week.",
            "You may talk yourself out of a thing that your feet had settled. Ask the feet as well.",
            "A letter read aloud in the kitchen sounds different, and sometimes truer.",
        ],
        [
            "Water finds its level by itself if nobody stirs it. An hour alone after a full house is plumbing, and no kind of sulking.",
            "You may catch a mood on the tram and carry it home like somebody else's umbrella. It is allowed to hand it in.",
            "A song from the next room can undo a morning's resolve, and mostly it is right to.",
            "What cannot be said at the table can often be said at the sink, side by side, with something to dry.",
            "The tide goes out as well; on such a day do the small things, and let the large ones lie on the sand.",
            "Old photographs know more about this than any plan. Look at who is standing next to whom.",
            "It helps to have a name for the feeling, even a wrong one, to write on the jar.",
        ],
    ];

    /// <summary>What an element is like on ordinary days.</summary>
    internal static string[] Days(Element element) => Weekdays[(int)element];
}
