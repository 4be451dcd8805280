namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>What a phase of the Moon is good for.</summary>
internal static class PhasesWords
{
    internal const string Text =
        """
        # NewMoon
        In the dark of the month one [begins on instinct|sows by feel], and [learns later what it was|does well to keep it small and secret].
        It is [a blank page|seed time], better for [wishing than for showing|a first line than for a plan].
        With no light in the sky [a thing can start unobserved|other senses wake], so [ask what you want before anyone is looking|whisper it first].
        The month [draws breath|turns over in bed], and what you [start|promise yourself] now [has two weeks of growing ahead|may be tiny].
        # WaxingCrescent
        It is the time of the [seedling|second morning], when [a plan first meets the weather|the old way clears its throat], and [water|patience] does more than [talk|digging].
        A thin light says [go on|a bit more], and the step it means is [small and in the right direction|the one after the first].
        What has been begun [wants feeding|shows a green point], and [to ask for help is quite in season|one leaf is enough to know it by].
        She gains a [finger's breadth|sliver] each night, and [so may you|that is a fair pace for most things].
        # FirstQuarter
        Half lit, half not, it is [a crossroads|the elbow of the month], when [something must be got out of the way|one finds out if one meant it].
        There is [push|traction] in it, so [do the awkward step|clear the table and decide], and [mind the toes of others|keep the temper for the jam jar].
        The plan meets [its first honest obstacle|a gate], and [a hand on the latch|one bold hour] is what it [wants|is asking for].
        What leans must be [propped or felled|talked over], for [the hill begins here|leaving it will not be cheaper].
        # WaxingGibbous
        It is the time of [almost|the last look in the hall mirror], for [polishing and asking|one more go at the edges], and [also for knowing when to stop|not for starting over].
        Nearly round, she makes people [expectant|busy], and a thing is [improved by one more question|ready sooner than it thinks].
        [Adjusting, salting, tuning|Trimming the sail] belongs to these nights, and [what is missing can be fetched|the rest is nerves].
        Something [swells|gathers], and you may be [a day early in your mind|keen to show it], so [let it prove under its cloth|keep the lid on a little].
        # FullMoon
        All is [lit|out in the yard], and what you see is [what there is|larger than by day and no less true].
        Things [come clear by standing opposite|show their other half], in [a face|talk], and it is the hour of [the guest and the mirror|seeing and not of fixing].
        The cup is [full|at the brim], and one carries it [with both hands|slowly and is proud], so [expect some spilling|fewer errands are better].
        People are [awake and easily moved|up later than they meant], and a [feeling|story] that has been [growing for two weeks|kept in] comes [to the table|out of its coat].
        # WaningGibbous
        It is the Moon of [telling|handing round], when what has been [seen|learned] wants to be [shared out|put into words for someone].
        The height is past, and [it gets friendlier|one can talk about it], with [thanks to give|leftovers for lunch].
        One [explains|gives away] well now, and [a younger ear|somebody who was not there] is [the best use of what you know|glad of it].
        What came [to light|out] can be [sorted|set on shelves], the [good|true] part first, and [the rest will follow or fall off|no haste about the rest].
        # LastQuarter
        It is the month's [spring cleaning|second crossroads], for [letting go with open eyes|taking things off the list rather than doing them].
        Something [no longer fits|has been outgrown], and [the bag for the charity shop|a short sentence] may [stand by the door by evening|be packed without regret].
        Half her light is gone, and [a turn inward|asking what it is for] is [timely|no bad mood], so [change your mind where it has been changing|prune].
        One sees what [did not work|was only noise], and [forgives it|takes out the screws and keeps the wood].
        # WaningCrescent
        It is the [last of the month's light|hour before the alarm], good for [closing the piano with two hands|sleep and for endings that are kind].
        Little is [asked|left to prove], and [rest is not idleness|one may go early]: the next thing [starts while the lamp is out|needs the field bare].
        A thin old Moon [keeps its counsel|likes quiet], and what you [finish now stays finished|dream is half the news].
        [Let the month run out|Sweep lightly], pay what you [owe in words|have borrowed], and [leave the new for the new|turn the key].
        """;
}
