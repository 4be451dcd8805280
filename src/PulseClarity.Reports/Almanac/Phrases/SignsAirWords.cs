namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The air signs in each topic.</summary>
internal static class SignsAirWords
{
    internal const string Text =
        """
        # Gemini deed
        Gemini does [two things at a time, each resting from the other|the short jobs between the long ones], and is best given [the telephone and the errands|whatever needs a quick ear].
        In Gemini a task [turns into a conversation|has six open windows], and somebody should [write down what was said|close four].
        # Gemini word
        Gemini wants [the other half of the story|three questions where one was planned], and [a bus stop|the washing-up|any landing] is as good a place to ask as any.
        Words are light on their feet in Gemini, so it is the time for [the postcard and the joke|asking and swapping] rather than [the treaty|last words].
        # Gemini heart
        Gemini falls for [a mind in the middle of its sentence|whoever makes it laugh], and stays close by [having something to tell|never quite finishing].
        Affection in Gemini is [playful and easily bored|a running conversation], and a [silly message|nickname] counts for [as much as roses|a kiss on the stairs].
        # Gemini hearth
        At home Gemini [leaves books where plates should be|talks from room to room], and rests by [changing the subject|reading half of something].
        A Gemini evening is [a radio, two rooms and a visitor|never quite put to bed], and sleep comes after [one thing too many has been looked up|the last bit of gossip].
        # Gemini nerve
        Gemini is brave [with its tongue|in strange company], and finds the way out [by asking|while describing the wall].
        Deciding is hard in Gemini because [both are interesting|each answer breeds a question], and [saying it to two people|tossing for it, once] can help.
        # Gemini play
        Gemini plays [with words, cards and other people's accents|everything once], and the fun lies in [the switch|not knowing what it will be].
        Give Gemini [a pencil and a rumour|a riddle], and it has [invented two aunts|three endings] by [the time the soup comes|supper].
        # Gemini self
        The mood of Gemini is [wind in a street with awnings|a pocketful of change], and it [needs to be told to somebody|is different by the next corner].
        In Gemini one is [several people at breakfast|curious before one is anything else], and does well to [let them all speak|finish one thought].
        # Libra deed
        Libra works best [with somebody opposite|in a handsome room], weighing [whether it is fair as well as whether it is done|two drafts side by side].
        A Libra hour suits [agreements, seating plans and the right shade|the part of the work that has to please], and [rough cuts|lonely sums] less.
        # Libra word
        Libra hears [both sides, and then the side nobody spoke for|how it will sound at the other end], so let it [write the difficult letter|begin the talk].
        In Libra one says [it nicely|'we'], and the danger is only that [nobody learns what one wanted|the no gets lost in the wrapping].
        # Libra heart
        Libra loves [in pairs|by attention], [holding the door|remembering how the other takes it], and likes to be [asked and not assumed|courted a little, after years as well].
        Between two people Libra [smooths the cloth|keeps the scales], and closeness grows when [one of them says what they would prefer|nobody is counting].
        # Libra hearth
        At home Libra cannot rest while [a picture hangs crooked|somebody in the next room is cross], and [a flower|one kind word through the door] puts it right.
        Libra lies down [gracefully and a bit too late|when there is peace in the house], with [music on low|the light just so].
        # Libra nerve
        Libra finds it easier to be brave [for somebody else|in good manners], and its bold act is [to choose without asking round|a small early no].
        Weighing is the Libra art, and [at some point one hand has to close|the scales are not a chair], preferably [before the shop does|while both are still friends].
        # Libra play
        Libra plays [duets|nicely, until it matters], and makes [things that go with other things|something pretty out of three].
        The Libra pleasure is [proportion: this blue beside that brown|dressing up for no reason], and sharing it [doubles it|is most of the fun].
        # Libra self
        The mood of Libra is [a room after the guests have been put at ease|two cups and a tray], and it [tips with the company|needs a bit of beauty like bread].
        In Libra one feels by [looking at the other face|comparing], and should ask, [once|early on], what [one would like oneself|one's own scale says].
        # Aquarius deed
        Aquarius works [from the odd end|as if nobody had ever done it before|by asking who it is for|with a wire and a theory], and is useful [where a system creaks|in a group that has stopped thinking|when the usual way is shut|as long as it is not hurried].
        In Aquarius one improves [the rule rather than the result|what worked yesterday], which is [sometimes genius|fine, if supper is still made].
        # Aquarius word
        Aquarius takes [the other side to see whether it holds|a step back in mid-sentence], and brings home [the idea nobody at the table was going to have|a useful draught of cold air].
        Say it to Aquarius [straight and without velvet|as one says it to a friend], since [tone|flattery] goes past it and [reason|fairness] does not.
        # Aquarius heart
        Aquarius loves [as a friend does, with the window open|the whole street and one or two in it], and comes near by [sharing an idea|leaving room].
        Closeness with Aquarius is [two people looking at a third thing|a freedom kept for the other], and a [leash|scene] would be [the end of it|quite the wrong present].
        # Aquarius hearth
        At home Aquarius has [a chair for whoever turns up|wires behind the sofa], and rests by [thinking of something far away|doing the house differently].
        Rest, in Aquarius, is [being in company and not spoken to|an experiment], and the bed may well be [the other way round by morning|under a plan].
        # Aquarius nerve
        Aquarius is brave enough to be [the only one|odd in a good cause], and shy only of [being like everybody|its own soft spot].
        Choosing, in Aquarius, means asking what would be [right for all of them|true in twenty years], and then also, [please, what one feels|in a small voice, for oneself].
        # Aquarius play
        Aquarius plays with [the rules|spare parts], and is delighted when [it explodes a little|nobody knows whose turn it is].
        Whatever Aquarius makes is [half invention|not for sale], and it likes to make it [with a crowd of experts and one child|at an unheard-of hour].
        # Aquarius self
        The mood of Aquarius is [clear, high and a little cool|starlight on a roof], and warms up [among people who do not insist|with a cause].
        In Aquarius one watches [oneself from the balcony|the pattern], and it does good to [come down for bread|stay five minutes longer in the room].
        """;
}
