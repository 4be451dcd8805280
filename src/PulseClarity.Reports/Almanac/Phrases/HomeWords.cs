namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about home.</summary>
internal static class HomeWords
{
    internal const string Text =
        """
        # open
        Come in as if [you were expected|it were somebody else's house], {span}, and [see what you see|wipe your feet].
        Between [the door and the kettle|the coat hook and the chair] lies [the shortest holiday there is|the border of the day].
        Nothing shows [how one is|what one thinks of oneself] like [the inside of the fridge|the way to one's bed].
        A house [talks all day|has its own opinions], in [taps, stairs and light|small noises], and you {span} have [an ear for it|the time to reply].
        Every home has [one chair that gathers coats|a drawer nobody opens|a corner where the light is best].
        What would somebody [who loved you|coming in from the rain] see first on [opening your door|your table]?
        Begin at home with [what can be done standing up|whatever you step over|the thing that squeaks].
        You carry your first kitchen with you, [its smell|its rules|the sound of its door], and {span} you may [hear it again|catch yourself laying its table].
        There is order that [soothes|lets one breathe], and order that [only keeps guests away|is really worry with a cloth in its hand].
        Walls remember [who laughed|how one came in], or so it feels, when [the house is quiet|you come back after a day away].
        [Home|A home] is whatever [one stops listening to|one finds in the dark].
        # ease
        The house is [on your side|forgiving|good at being lived in], so [have somebody in|move what you always meant to move|let it do nothing with you].
        Those who live [with you|next to you] fall in with [an easy plan|each other], and a job for [two|more than one] is [half the size|nearly a game].
        Things at home [fall into place|mend easily] now: [a shelf goes up straight|someone lends a hand|the old quarrel about the window is off duty].
        Whoever shares your roof, or [the stairs|the street], is [in a yielding mood|easy to ask], so [ask|propose the small change].
        You can make [a room friendlier|things comfortable] with [almost nothing|one lamp moved], and it [stays that way|does the others good].
        # rub
        Someone's [need for order|noise|hunger] meets someone's [need for peace|long day|music] in [the hall|front of the sink], and it takes [one grown-up|a timetable|a plate of toast].
        The place seems [too small|too quiet|full of errands], and it might be [only the hour|your coat still on|asking for air].
        There may be [a draught between two people|too many feet in one kitchen], and the cause is likelier to be [the hour|tiredness|an old rule] than [the spoon|the thing on the floor].
        What you want at home and what [the world wants of you|others there want] [pull at one tablecloth|meet in the doorway]; decide [what can slide|who gets which hour] before [the glasses do|it gets loud].
        Something [drips|creaks|has gone missing], and it asks for [a bowl and a sense of humour|patience more than skill] before it asks for [a plan|blame].
        # meet
        Something comes [home|in at the door], be it [a person, a parcel|a feeling, a piece of news], and should be [given a hook|asked to sit down|unpacked slowly].
        You are drawn [to the root of things|inward|to one certain room], and there is [work for an hour|a question|some warmth] waiting [under the dust|there].
        Home [comes to the front|has the first word], and you may feel it as a wish to [be indoors by dusk|cook something that takes long|have everyone at one table].
        Something in the house [begins|wants to begin], perhaps [with a cleared corner|with a key on a new hook], and [it need not be large|the rest may follow by itself].
        You and the place you live in are [in one mood|close], so that tidying [one drawer|the sill] puts [something in you|the head] straight too.
        # calm
        Nothing much [happens under this roof|needs your strength], which is what [roofs are for|one wishes a house].
        One can do [the mending|little rounds with a cloth|no more than live there], while [the soup thinks|the light goes over the floor|somebody reads out the crossword].
        Leave [the grand plans|what is behind the door] and have [a bath|an apple|the window seat], as though [you were staying with yourself|somebody had ordered it].
        The rooms are [as they are|good enough], and {span} this might [strike you as lucky|be allowed to count as tidy|do].
        Nothing at home is [on fire|urgent], and that is when one may [enjoy it|sit in a chair one usually only passes|look at it kindly].
        The rooms want [use and not improvement|air, and a person in them], so [leave the plans in the drawer|let the crumbs be].
        [A quiet roof|An evening with the lamp on] is [worth more than it says on the list|not an empty one].
        # verdict ease
        It would like [guests|music in the kitchen|a chair turned to the light], [on no occasion|with the windows up|as soon as you have your shoes off], and will be [grand company|easy to leave and to come back to|better than going out].
        What the place asks is [company|a window open|a small change that pleases all], and it gives [comfort|laughter|a good smell on the stairs] for it.
        It asks you to [use the good things|have somebody in|enjoy it], more than to [clean|plan|add to it].
        # verdict rub
        It would like [the peace kept|a nail in the right place|one person less in the kitchen at a time], [before the evening|said out loud and kindly|by turns], and [the walls will lean back|then supper can be supper|nobody has to be blamed].
        What the place asks is [a fair rule about something small|a repair|that somebody gives way in the hall], and it would rather have that than [a grand clearing|silence|blame].
        It asks for [elbow room|quiet at one end|a lid on one pot], and [you may be the one to see to it|a joke goes half the way].
        # verdict meet
        It would like [one bold change|a newcomer made welcome|you to begin with the hall], [by daylight|however small|with your own hands], and [it sets the tone|you can stop after that|someone will whistle].
        What the place asks is [a beginning in one corner|that something new be given a hook|you, in person and for an evening], and [no more|not a list].
        It asks to be [entered properly|re-ordered round one chair|made room in], and [the rest of the house will notice|you will sleep the better].
        # verdict calm
        What the place asks is [upkeep|to be lived in|a slow round with a cloth], and [a lamp lit early|some soup|that you sit where you never sit], so that [it goes on holding you|evening knows where to come|nothing piles up].
        It asks [very little|for an ordinary evening|to be left as it is], at most [a bulb|fresh water for the flowers|that the coats be hung up], and [pays in quiet|is glad of a whistle|says thank you by not creaking].
        # scene
        y: Your room has [a corner that could be a den|toys nobody has spoken to for weeks], and [a blanket and two chairs|half an hour] change the whole house.
        y: Someone at home is [cooking|mending something], and you are given [the stirring|the torch to hold], which is [the important job|how one learns it].
        g: You come in with [the bags cutting your fingers|the day still talking], and the first thing the place does is [creak in the way you know|smell of what was cooked last].
        g: [Whose turn it is with the bins|The shower, the shoes, the one pan] can be settled in two friendly sentences, if they are said [before supper|with a tea towel in the hand].
        o: The chair by the window has [taken your shape|seen more than it tells], and from it you notice [what the street is up to|that the light has moved since last month].
        o: Someone comes by and [wants to carry something for you|opens the wrong cupboard], and you find you like [having steps in the house|telling where that bowl came from].
        You lay the table with [one thing too many|the good plates for once], and [nobody asks why|everyone sits up a little].
        A cupboard is opened, [three things leave it|one is found], and [the whole room breathes out|you stay there on the floor, reading old letters].
        At the end of it there is [a light in one window|the hum of the fridge|a coat on its hook], and you are [on the right side of the door|in no hurry to draw the curtain].
        [A neighbour's radio|Somebody's cooking|The lift] comes through the wall, and it is [less of a nuisance than a sort of company|the sound of other people being at home].
        [A fuse goes|The tap runs brown|The key sticks], and within the hour you [know the neighbour better|have found the torch and three lost things|are eating by candlelight, rather happily].
        Somebody's wet [coat|umbrella|dog] in the hall, [a smell of onions|a voice calling from two floors down|one shoe on the stairs], and [the house is a house again|you know who is in].
        You carry [a chair to the window|the lamp across|your plate out on the step], just to see, and [stay an hour|the room looks back at you, changed|it may stay there].
        # act
        Clear the one surface you [see first on waking|put everything down on], and leave on it only [a cup and a plant|what you would choose again].
        Mend, oil or throw out the thing that has [annoyed you daily|squeaked all winter], and [stand there enjoying the silence|tell nobody].
        Move [one lamp|a chair] to where [people actually sit|you read], and see by evening [who comes to it|whether it may stay].
        Cook something that makes [the stairwell smell good|the windows steam up], and have [a plate to spare|somebody taste it].
        Open a window at [each end of the place|both sides of the day] for ten minutes, and [let the old air have its way|think of nothing].
        Ask the people you live with, or [the one next door|a friend who visits], which corner [they like best|they would change], and [change only that|do not defend the others].
        Go through [one drawer|a single shelf] and keep what has [a use or a story|been held this year], and [no third kind|nothing else].
        Eat one meal [at a laid table|with a candle, or with the good spoons], even if [you are alone|it is bread].
        Put something [of your grandparents'|old and well made] back into use, and [let it be chipped|wash it by hand].
        Go to the door when somebody comes home, and [say their name|take the bag], before you [say what is wrong|tell them where the scissors are].
        # close
        And [wipe|draw] [nothing|one chair] [further|closer].
        The [kettle|cat|lamp] will [know|take it from there].
        The house will [tell you|creak] when it is [content|enough].
        [Lamp|Kettle|Door], and then [the day is yours|nothing else].
        Leave one thing [crooked|unswept], so that [somebody lives there|the place knows you].
        It is [only a room|a small thing], and you [are in it every day|will see it each morning].
        [What is left|The rest] can go [into a basket with a lid|behind a curtain].
        After that, [shoes off|sit down].
        One lives in [the parts one tends|what one uses].
        By the [weekend|next rain] it will feel as if it had [always been so|been so for years].
        Someone will [put their feet up|stay a little longer] because of it.
        You need not [finish|do the stairs as well] {span}.
        Home is [patient|not going anywhere]; it has [waited longer|seen worse].
        """;
}
