namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The water signs in each topic.</summary>
internal static class SignsWaterWords
{
    internal const string Text =
        """
        # Cancer deed
        Cancer works [sideways and holds on|best where it is fond of somebody], good at whatever must be [kept, fed or remembered|carried through a bad week].
        In Cancer one gives a task [a lap|the care one gives a guest], and needs first to know [who it is for|that the door is shut].
        # Cancer word
        Cancer hears [how it was said, and in which chair|the tremble under the words], so a [soft|slow] voice gets [everything|twice as far].
        In Cancer the useful sentences are short ones, [said with the coat off|across a pan of potatoes], and [silence may be a question|a sigh wants asking after].
        # Cancer heart
        Cancer loves by [looking after|keeping the light on], and likes to be [looked after back without asking|needed and then thanked].
        Affection in Cancer [comes as food|has a long memory], and [an old photograph|a second helping] says [what is meant|it for both].
        # Cancer hearth
        In Cancer everything draws [homeward|in by the fire], to [the old spoon and the known stair|one's own bed and the people in it].
        Cancer rests [behind two doors|curled round something warm], when it knows that [everybody is in|nobody will be cross in the morning].
        # Cancer nerve
        Cancer is bold [on behalf of its own|when something small is threatened], and otherwise [goes round by the garden path|waits for the tide].
        A choice in Cancer is [felt with the soles of the feet|made by asking what is safe], and it may be worth asking too [what is alive|what one would do with a hand to hold].
        # Cancer play
        Cancer plays [house, shop and long ago|best with its own], and makes [nests of every kind|things that somebody keeps in a box].
        The fun of Cancer is [a kitchen full and the rain outside|an old game with the old cheating], and the [laugh|song] everyone [knows|waits for].
        # Cancer self
        The mood of Cancer [has a tide table|comes in with wet feet], and wants [a shell to go into|to be held and not advised].
        In Cancer one [feels it first and again in the evening|remembers more than one meant to], and [warm milk|a call home] is [no bad answer|a kind of raft].
        # Scorpio deed
        Scorpio works [behind a closed door and to the bottom|on one thing, wholly], and will [find what was hidden|not let go until it has the root].
        In Scorpio one is good at [what others avoid: the cellar, the debt, the truth|finishing off|the long stare], and poor at [chatting over it|doing it by halves|leaving a lid on].
        # Scorpio word
        Scorpio says [nothing, and then the one thing|less than it knows], so a question put in it should be [meant|one whose answer you can bear].
        Talk in Scorpio goes [under the surface in two sentences|best between two people and late], and [politeness|small talk] feels like [a locked gate|paint].
        # Scorpio heart
        Scorpio loves [altogether or not yet|like a well, narrow and very deep], and tests [the ice|a promise] before it [stands on it|lays its head down].
        Closeness in Scorpio is [a secret kept|being known and not left], and asks for [nothing less than the truth, in a low voice|loyalty, in small coin].
        # Scorpio hearth
        At home Scorpio [has one drawer that is nobody's business|sits in the corner that sees the door], and rests by [shutting the world off at the main|going down, all the way].
        Sleep is deep in Scorpio, and so are [baths, cupboards and silences|the talks that start when the light is out], and one comes up [new|with something in the hand].
        # Scorpio nerve
        Scorpio does not [blink|look away], which is its courage, and [need not win|may let one thing pass], which would be [a greater|its kindness].
        When Scorpio decides [the thing is done and the bridge looks nervous|it was long ago and in the dark], so be [sure|kind] on the way.
        # Scorpio play
        Scorpio plays [for real stakes|hide-and-seek, and is not found], and makes [masks|something with a false bottom].
        What Scorpio makes has [a dark corner that everyone goes to look at|a secret in it], and the pleasure is [not to explain|the digging].
        # Scorpio self
        The mood of Scorpio is [still water with something moving in it|a cellar with one lamp], and it does not like [being asked 'what is it?'|to be laughed out of it].
        In Scorpio one feels [to the root|all or nothing], and it helps to [trust one person with a tenth of it|burn an old letter].
        # Pisces deed
        Pisces works [by drift and sudden grace|to music], missing [the hour|half the list] and finding [what the thing was really about|the kinder way].
        In Pisces a task needs [edges drawn by somebody else|a shore], an hour, [a table, one sheet|a friend who looks in], and then [it flows|beautiful things get done].
        # Pisces word
        Pisces listens to [the tone and lets the words go by|what the sentence wishes it were], so [write the date and the price down|say the plain part twice].
        In Pisces one says it with [a picture|a song, a look, a shrug], and is understood by [those who are fond|children and dogs], and [not by the form|vaguely by the bank].
        # Pisces heart
        Pisces loves [without fences|by becoming a little like the other], and forgives [before it has been asked|more than it notices].
        Tenderness in Pisces is [a wet sleeve and no advice|everywhere, like damp], and might need [to hear where you end|a small firm 'not tonight'].
        # Pisces hearth
        Rest is the native land of Pisces: [a bath run too deep|a nap with the radio on low], [a door pulled to|no one's name being called].
        At home Pisces [leaves the light on in rooms it dreamt of|loses the scissors and finds a poem], and [it is all right|somebody else may know where things are].
        # Pisces nerve
        The courage of Pisces is [to stay soft|not to armour itself], and it is [rarer than the other sort|mistaken for weakness by people in boots].
        Pisces would rather [not choose|be chosen], so [say what suits you before they say what suits them|put the vague thing into the calendar with an hour beside it].
        # Pisces play
        Pisces plays [let's pretend, and half believes it|without knowing when it began], and makes [water-colours of everything|a tune out of the tap].
        In Pisces imagination [runs into the street|has no lid], and a [puppet|story] may say [what nobody could|it better than you].
        # Pisces self
        The mood of Pisces is [mist with a bell in it|borrowed from whoever sat there last], and [water, sleep or music|ten minutes outdoors] gives you back [your own|the edges].
        In Pisces one feels [a bit of everybody's weather|far away and fond], and does well to [ask 'is this mine?'|be let off the small talk].
        """;
}
