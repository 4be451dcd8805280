namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The earth signs in each topic.</summary>
internal static class SignsEarthWords
{
    internal const string Text =
        """
        # Taurus deed
        Taurus works [at the pace of bread|from the shoulder], and will not be [hurried|talked out of its second cup], but what it does [stands afterwards|need not be done again].
        Give Taurus [one thing and enough time|something with weight and grain], and it [comes out solid|goes on until it is good].
        # Taurus word
        Taurus says [little and means it|it once], and a [pause|full mouth] is often [its best argument|half of the answer].
        Talk goes well with Taurus [over food|while the hands have something to do], and badly [against the clock|when it feels pushed].
        # Taurus heart
        Taurus loves with [soup, wool and a hand on the neck|the patience of a good wall], and believes [what it can touch|a daily kindness before a grand one].
        Closeness in Taurus is [sitting near and chewing the same bread|quite wordless], and wants [to be sure of tomorrow|no surprises in the larder].
        # Taurus hearth
        Nothing rests like Taurus: [a full cupboard|a heavy blanket], [an hour with no edges|the smell of something in the oven], and [the world may ring twice|it is king].
        At home Taurus asks for [one chair that is right|things that last], and [tends it like a garden|would not exchange it for a palace].
        # Taurus nerve
        The courage of Taurus is [to stay where it is|a foot that does not move], which is [worth a good deal in a wind|less good when the bus is coming].
        Taurus decides [late and for good|when the body has nodded], so [do not let it be rushed|a night's sleep counts as a reason].
        # Taurus play
        Taurus makes things [to be held|that smell good], and has its fun in [clay, dough and chords with a low note|doing it slowly and with butter].
        For Taurus play is [something one sinks into|a matter of the senses], and [the score|cleverness] can [stay outside|sit on the fence].
        # Taurus self
        The mood of Taurus is [a field at noon|a cow looking over a gate], slow to [turn|take offence] and slow to [turn back|let it go].
        In Taurus one wants [it pleasant and the same again|ground under both feet], and a [meal at the usual hour|soft jumper] is half of [the remedy|wisdom].
        # Virgo deed
        Virgo sees [the loose screw|row nine|the missing comma] at once, and is happiest [with a use to be of|mending what the others step over|when the last thing is in its place].
        Work in Virgo goes [piece by piece and comes out clean|best from a list that can be crossed out], so long as it knows [when it is good enough|which crumb not to chase].
        # Virgo word
        Virgo chooses [the exact word|a small correction] where a [kind|large] one was wanted, and [both can be had|one may put the kind one first].
        In Virgo one listens [with a pencil|for the flaw], which helps [when instructions are given|with a contract or a recipe] and [less at bedtime|hardly ever with tears].
        # Virgo heart
        Virgo loves in [deeds of a small size|the folded shirt and the filled tank], and may have to be told that [company is wanted and not help|nobody is keeping a list].
        A Virgo sort of tenderness [brings the umbrella before the rain|notices that you are pale], and [blushes when it is thanked|calls it nothing].
        # Virgo hearth
        Virgo rests [when the counter is wiped|after one last thing], and might try it [before|with one sock left on the floor].
        At home Virgo [has a place for every spoon|sees dust as a question], and breathes out over [a sorted drawer|clean sheets].
        # Virgo nerve
        Virgo is brave in [the details|an unshowy way]: it [asks the awkward practical question|stays to sweep up], long after [the heroes have gone|the cheering].
        Before a choice Virgo [wants one more fact|makes a table], and the brave thing may be [to do without it|to leave a column empty].
        # Virgo play
        Virgo plays by [getting the knack of it|making a thing that works], and enjoys [tiny tools|the seventh try] more than [the prize|most people enjoy cake].
        What Virgo makes is [neat at the back as well|useful first and pretty by accident], and it needs [somebody to say 'stop, it is lovely'|a blot, for luck].
        # Virgo self
        The mood of Virgo is [a cool morning with a list|a good drawer that sticks|a clean page with one blot], and [putting one shelf straight|being needed for something small|a brisk little errand] settles it.
        In Virgo one notices [what is missing|every crumb|the one loose thread], and does well to [count what is there|leave one alone|praise the rest of the cloth].
        # Capricorn deed
        Capricorn builds [one stone, then the level, then the next|with the end of it in view], and is [early, dry and still there at the finish|glad of a hard task fairly given].
        In Capricorn work [comes before comfort|has a spine], so put here [what must hold|the duty you respect], and [not the toy|nothing merely clever].
        # Capricorn word
        Capricorn speaks [when it has something|in few words and dated ones], and a promise made in it [had better be kept|is a contract without paper].
        Dry humour is how Capricorn [shows its heart|holds a hand], so listen for [what it does not say|the smile at the end of a plain sentence].
        # Capricorn heart
        Capricorn loves by [being there at the appointed hour|carrying the heavy end], and says so [once a year and means it|by doing your gutters].
        It takes Capricorn [time|three winters] to come near, and then [it stays|you may build on it].
        # Capricorn hearth
        Capricorn earns its rest [first|to the last penny], and may be told that [the chair was free all along|nobody checks].
        At home Capricorn likes [old wood, good locks and a quiet evening|order that was there before it], and takes its boots off [last of all|when the others are seen to].
        # Capricorn nerve
        The courage of Capricorn is [a long one|uphill], made of [getting up again|not mentioning the weather], and it hardly [notices that it is any|needs a drum].
        Capricorn chooses [what will still be right in ten years|the harder road out of habit], and may ask whether [the easy one leads there too|anyone is asking it to].
        # Capricorn play
        Even in play Capricorn [keeps the rules|builds to last], and is funniest [when it does not laugh|with a straight face].
        What Capricorn makes takes [years and looks simple|patience, a plan and the good chisel], and one part of it [should be for nothing|may be silly, as a treat].
        # Capricorn self
        The mood of Capricorn is [a clear cold day|a hill path with stones in it], sober, [not sad|and warmer inside than it looks].
        In Capricorn one feels [older than the table|responsible for the rain], and it does good to [put one sack down|let somebody else lock up].
        """;
}
