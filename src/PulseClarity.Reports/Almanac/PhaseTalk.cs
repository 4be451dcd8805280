using PulseClarity.Astrology.Lunations;

namespace PulseClarity.Reports.Almanac;

/// <summary>What each phase of the Moon is like to be born under.</summary>
/// <param name="Name">Its name, with an article.</param>
/// <param name="Look">How it looks in the sky, a whole sentence.</param>
/// <param name="Sense">What it may mean, whole sentences.</param>
/// <param name="Scene">A scene, whole sentences.</param>
internal sealed record PhaseTalk(string Name, string Look, string Sense, string Scene)
{
    private static readonly PhaseTalk[] Table =
    [
        new("a new Moon", "The Moon was near the Sun and dark, and the night belonged to the stars.", "People born then often begin on instinct and learn what they meant by it later. Feeling and intention sit so close that it can be hard to ask the one about the other.", "You paint the wall first and ask what colour it was meant to be. More often than is reasonable, it suits the room."),
        new("a waxing crescent", "A thin Moon followed the Sun down in the west, with the rest of her disc just visible in grey.", "There is something of the seedling about it: an urge forward, and old soil still clinging to the root.", "A new plan tends to meet, on its second morning, a voice that says how things were always done. Let the voice finish; then water the plan."),
        new("a first quarter Moon", "Half of her was lit, and she set in the middle of the night.", "It is the crossroads of the month, and those born at it may feel most alive when something has to be decided.", "You clear the table in order to think. If nothing is in the way, you have been known to put something there."),
        new("a waxing gibbous Moon", "She was nearly full, bright for most of the night, one edge still soft.", "The feeling is of almost: of polishing, asking, adjusting before the guests come.", "A last look in the hall mirror, one more read of the letter. The improvement is real, and so is the moment after which it is only delay."),
        new("a full Moon", "She rose as the Sun set and was up all night.", "Things tend to come clear for you by standing opposite them: in talk, in a face, in an argument that was really a question.", "You know what you feel when you see it arrive on somebody else. A walk with one other person can do more than a week of thinking alone."),
        new("a waning gibbous Moon", "She rose some time after dark and lit the small hours.", "It is called the Moon of telling: what has been seen wants to be passed on, explained, shared out.", "You come home from anything with a story and an opinion. Those who love you have learned to put the kettle on first."),
        new("a last quarter Moon", "She rose around midnight and stood high at dawn, half lit.", "People born then often outgrow things quietly, and only then loudly.", "The cupboard is sorted at an odd hour, and the bag for the charity shop stands by the door before anyone was asked."),
        new("a waning crescent", "She was a thin light before sunrise, the last of her month.", "It gives a taste for endings that are kind, for closing the piano lid with two hands.", "You may feel older than the table at times. Rest is not idleness for you: the next thing starts while the lamp is out."),
    ];

    /// <summary>The talk of a phase.</summary>
    internal static PhaseTalk Of(MoonPhaseName phase) => Table[(int)phase];
}
