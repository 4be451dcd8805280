namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>What the outer planets, the node and Chiron bring to each topic.</summary>
internal static class MoversSlowWords
{
    internal const string Text =
        """
        # by Jupiter deed
        Jupiter makes you [see the use of it|promise|order the larger size], and does its best for work that [teaches somebody|leads further|can be shared out].
        Jupiter hands you [a larger sheet of paper|more than you asked for], and the skill is [to say yes to one thing of three|to measure before you pour].
        Work grows under Jupiter, [sideways too|with leaves on it], so [prune as you go|leave the margin wide].
        # by Jupiter word
        Jupiter gives [a long breath|the benefit of the story|room for both views], so talk about [what it is all for|where you would go|what went well], and [let others be large too|leave the sums till later].
        Jupiter speaks [in big letters|from the hill], and what is said in it [encourages|does good], as long as [the numbers are checked|one promises a size smaller].
        The good story, [the generous review|advice for someone setting out|a toast]: they [come easily|are Jupiter's coin|suit the hour], and [land|buy a lot|are passed on].
        # by Jupiter heart
        Jupiter turns acquaintances into [guests|fellow travellers|people one writes to], by [asking them in|thinking the best first|laughing at the right moment].
        Jupiter opens [the hand|the table by two leaves], and people are [glad to be invited|better than you had thought].
        Give [a bit too much|the benefit of the doubt], for [it comes back with interest|that is what it is for].
        # by Jupiter hearth
        Jupiter breathes [out|wide] in a house, and wants [the big pot|friends on the floor|a door to the garden], or [a long lie-in|nothing to be counted].
        Under Jupiter a house [has guests|wants more window], and rest comes as [plenty: late, broad and with second helpings|a long breath out].
        There is [room|enough], says Jupiter, and one may [believe it for an evening|stop counting the spoons].
        # by Jupiter nerve
        Jupiter is on the side of [the yes|the further bank|whoever asks for more], and you can [lean on that a little|try the handle of the large door|say what you would do with a free hand].
        Jupiter gives you [trust in the far bank|a good wind], and [faith|cheek] of that kind [carries over most ditches|is best paired with boots].
        Think [bigger|further] than [your habit|the next bend], and then [do the first, small part of it|sleep on the size].
        # by Jupiter play
        Jupiter adds [a second act|cousins|a flag], and [nobody has to be good at it|it may rain and be better for it|seconds are served].
        Jupiter loves [a feast, a pageant, a tall tale|an extra player], and the game may [run over into supper|grow a second act].
        Make it [too large|for everyone], and [cut it down while it is still funny|let them keep a piece].
        # by Jupiter self
        You [think bigger of things|are readier to trust|hear your own laugh], and Jupiter would have you [spend some of it on others|look up from the list|make one plan with a hill in it].
        You may feel [a size larger|that it could all come right], and [the coat should be let out|it is worth acting on while it lasts], with [an eye on the hem|both feet on the stairs].
        Jupiter says [more|'why not'], and the question is only [of what|where to put it], since [room is there|the appetite is honest].
        # by Saturn deed
        Saturn wants [the beam before the curtain|one brick straight|your name under what will last|the joint tight|fewer tools and sharper], and has [all afternoon|no ear for excuses|respect for tired people who go on|nothing against a tea break|long arms].
        Saturn is served by [the second coat of paint|finishing|a fixed hour kept], and [pays late and in full|dislikes a flourish|gives the work its bones].
        Saturn wants it [done properly|slower and right|plain and plumb], and [an honest foundation|the dull part of it|a second measure] is [what it pays for|not wasted|half the job].
        Time is the tool here, [with patience for a handle|and limits are the bench|and a slow one], so [do less, and do it to the end|carry what is yours and not the rest|let it take the week it takes|begin with the base].
        # by Saturn word
        Saturn strikes out [the adjectives|half of it|what you cannot answer for], and what is left is [short, sound and kind enough|worth the paper|remembered].
        Saturn weighs [each word|what you say], and so [say few and keep them|only what you would sign], in [a level voice|daylight].
        There is a [plain|dry] thing that must be said, and [it gets no lighter by being carried|somebody will be relieved to hear it].
        # by Saturn heart
        Saturn shows who [is there in bad weather|can be silent with you|keeps their word], and asks [the same of you|for patience with slow people|that you say when].
        Saturn loves by [staying|turning up in the rain], and asks [what has lasted|whom you would still know in ten years].
        It can feel [cool between people|like a distance], when it is only [tiredness with its collar up|seriousness], and [one reliable act|a walk without much talk] warms it.
        # by Saturn hearth
        Saturn likes [an early night and a made bed|thick walls|the same supper], and calls it [order|peace], while [the rest of you gives in|the clock says something friendly].
        Saturn sees to [the roof and the locks|beams], and its rest has [a fixed hour|to be put in the diary like a duty].
        An empty evening is [a good stout wall|no waste], and behind it [something sets hard that was soft|you are nobody's employee].
        # by Saturn nerve
        Saturn asks for [the second effort|a plain refusal|a step you can repeat], and [lends you its boots|does not mind how it looks|counts it even when no one saw].
        Saturn's courage is [long-distance|to accept the slope], and it asks of you [one step at the pace of the one before|to stay when it is dull].
        What you decide under Saturn [is decided|has consequences with good handwriting], so [know its price|take the time it takes].
        # by Saturn play
        Saturn builds it [of stone, to scale|with a rule for everything|slowly and to stay], and is [merry on the inside|proud of the joints|a good loser if the game was fair].
        Saturn plays [by the rules and to the end|chess], and [practice|a limit] is where [the freedom comes from|its joy is hidden].
        Make it with [less|one colour], and [do the edge twice|let it take years].
        # by Saturn self
        Something [has edges|says 'enough'|wants to be taken seriously], and Saturn is [a cold hand and a steady one|where you lean when it blows|less stern than it is tired].
        You may feel the [weight|years] of something, and [weight is also what keeps a thing standing|that is how one learns what one can carry].
        Saturn asks what is [yours to bear|real], and [takes away only the trimmings|waits while you think].
        # by Uranus deed
        Uranus finds the [other end|missing switch|way nobody asked for], and it is worth [a trial on cheap paper|five minutes of looking silly|asking why it was ever done the old way].
        Uranus changes [the plan on the stairs|the order of things], and [the other way round|an odd tool] may be [quicker|the improvement].
        Keep [an hour|a corner] free, since [something jumps the queue|the interesting task has not been listed yet].
        # by Uranus word
        Uranus says [what was not on the agenda|it out of the blue], and the [shock|surprise] is [half the use of it|gone by pudding].
        A [sudden|strange] idea deserves [a pencil|three minutes] before it is [explained away|told that it is impractical].
        # by Uranus heart
        Uranus wants [air|freedom] between people, and a thing long [unsaid|agreed on] may [change its clothes|open like a window in a gust].
        Let others [surprise you|be different from last week], and [ask before you mind|see who they are now].
        # by Uranus hearth
        Uranus rearranges [the furniture|bedtimes], and rest arrives [where no one had put it|in a cancelled hour].
        The fuse, [the lock, the guest at the door|the neighbour's trumpet]: home is [livelier than planned|not where one hides from the news].
        # by Uranus nerve
        Uranus gives a [jolt|clear second|wild idea], and you should [look at what it lights up|use it on a rule and not on a person|laugh and then decide].
        Uranus makes you [free for a moment|want to pull out the plug], and [it is worth knowing from what|one clean cut beats ten tugs].
        Break [the small rule|a habit] and not [the cup|the friendship], if [something must be broken|you need to hear a noise].
        # by Uranus play
        Uranus tinkers, [swaps the lids|turns it upside down], and [the accident|the wrong note] is [the find|better than the plan].
        Try what [cannot work|has no name], for [the length of a lunch|fun], with [the window open|the instructions in the bin].
        # by Uranus self
        There is [a spark in the coat|static], and you may be [restless|suddenly clear], like [the air before hail|somebody who has heard their name in another language].
        Uranus asks what you would [drop|do|say out loud], if [nobody had known you before|habit took the day off|the door stood open].
        # by Neptune deed
        Neptune blurs the [edges|deadline] and blesses [the touch|the part that cannot be measured], so [write down the agreed hour|do the figures on another day].
        Work with Neptune in it wants [music|a quiet door], and goes [by feel, as one bakes|better if nobody asks how far it is].
        # by Neptune word
        Neptune speaks [between the words|in pictures], and [a misheard 'yes'|half a sentence] may go [a long way in the wrong shoes|under the door].
        Ask what was [meant|wished], and say it back [in plain bread-and-butter words|once], since [the mist is nobody's fault|all hear what they hope].
        # by Neptune heart
        Neptune makes one [tender|soft as rain] and a little [blind|damp], so [love, and keep your door key|see the person beside the wish].
        There is [pity|longing] about, and it [sings better than it steers|wants a song and no contract].
        # by Neptune hearth
        Neptune has [the tap running|a hand on the dimmer|no watch], so [float|let the evening lose its outline|sleep as if you were paid for it].
        Neptune runs the [bath|evening], and rest is [deep, drifting|better than usual], with [dreams like visitors|a mild mist over the list].
        At home things [go missing|blur] and [turn up kinder|do no harm], and you can [let the phone drown|be nowhere in particular].
        # by Neptune nerve
        Neptune takes the [bone out of things|sharpness off], and the brave act may be [to stay clear|to ask for it in writing].
        Do not [decide in a fog|sign a dream]; [wait|dream it], and see [what still has a coastline in the morning|whether it wakes up].
        # by Neptune play
        Neptune is [paint in water|a tune one did not know one knew], and [an hour without a purpose|closing one's eyes] is [all the equipment|the way in].
        Play at [being somebody else|sea], and [come back with wet shoes|bring us something].
        # by Neptune self
        The edges are [wet|somewhere else|soft as bread], and Neptune says [drift, and keep one hand on the boat|somebody's music will do you good|not all of that is yours].
        You may be [less sure where you end|far out], which is [lovely with music and awkward with forms|a gift in a nurse and a nuisance in traffic].
        Neptune loosens [the knots|the day], and something in you [forgives|drifts up] that [no effort|daylight] could [reach|bring].
        # by Pluto deed
        Pluto would rather [one thing were gone than ten were moved|see the foundations|burn the list], and so [clear, and do not decorate|do the part that is always put off|go in with the lamp].
        Pluto works [at the root|in the cellar], and one [hard, hidden task|thing thrown out for good] beats [ten polished ones|a week of tidying].
        Go [to the bottom of it|where it smells], with [a lamp|gloves], and leave [the surface for others|nothing half dug].
        # by Pluto word
        Under what is said, Pluto hears [who is afraid of whom|the older conversation|a door being held shut], and you may [let it be|ask once, kindly|say your own piece of it].
        Pluto asks [what is not being said|the question that stops the forks], and one should [mean well when one asks|be able to keep the answer].
        Words have [weight|a long fall] here, so [use few, and none to win|do not look for the deepest place to put them].
        # by Pluto heart
        Pluto asks for [the whole of somebody|no masks|what you would not tell], and [a little of it is plenty|it can be given by the spoon|you may keep a room to yourself all the same].
        Pluto goes [under the skin|to the quick], and [trust|honesty] is [the only currency|what it digs for].
        Who has [power|the key] between you may be [the silent subject|felt in small things], and it gets lighter for [being said aloud|being shared out].
        # by Pluto hearth
        Pluto clears [the cellar|old ground], and after it [the house breathes|one sleeps like a stone].
        Rest means [letting something end|not watching over it], quite [down to the ground|literally, with the door shut].
        # by Pluto nerve
        Pluto has [the courage of moles and surgeons|no use for bravado], and it goes [on in the dark|where it must], by [inches|touch].
        What you choose here [cannot quite be unchosen|goes deep|will be there in ten years], so [let it be true|choose what you would keep if nobody knew|say it low and once|take what holds].
        # by Pluto play
        Pluto plays [with fire, in a ring of stones|the villain best], and makes [out of rubbish|something that was dead move].
        There is [a treasure|an old fear] under the game, and [drawing it|giving it a silly hat] is [the way to lift it|magic enough].
        # by Pluto self
        Something [old|buried] is [turning over|on its way up], slowly, and [needs no help but honesty|you may feel it as an odd resolve].
        Pluto strips [a wall|you] to what [holds|was there before the paint], and [that is less than you feared and better|the draught passes].
        # by MeanNode deed
        The node points to [the work you have not learned yet|the unfamiliar bench], and [being a beginner|asking how] is [the task|no disgrace].
        Do it [the new way|left-handed], since [the old one leads round in a ring|that is the road uphill].
        # by MeanNode word
        The node asks for [the word you have not used|a sentence that feels a size too big], and [it fits after a few goes|someone is waiting for just that].
        Talk to [a stranger|the person ahead of you on the road], and [listen for directions|take the hint].
        # by MeanNode heart
        Some people [come by to turn us|are signposts], and you may [know one by a slight unease|thank one].
        The node wants you to love [in an untried way|forwards], and [a new gesture|staying when you would have gone] is [the step|a start].
        # by MeanNode hearth
        Even at rest [one grows|a direction can be felt], like [a plant turning on its sill|sleep in a moving train].
        What is [homely|familiar] is not [always|quite] where [you are headed|the light is], so [sit on the other side|move the bed a foot].
        # by MeanNode nerve
        The node is where [it feels strange and right|the map is white], and courage is [a matter of one pace|to be seen not knowing].
        Choose [what teaches|the door with the worse handle], if [all else is even|you can bear it].
        # by MeanNode play
        Try the [instrument|game] you [never dared|cannot play], and be [bad with relish|last].
        Play points the way [too|when plans do not], and [what makes you forget the time|your odd fancy] is [a kind of compass|worth following].
        # by MeanNode self
        You may feel [drawn|a bit out of your depth|like a beginner], which is [how a direction feels from inside|not the same as lost|no bad sign].
        The node says '[this way|on]', in [no loud voice|the tone of a good aunt], and leaves it [to you|there].
        # by Chiron deed
        Chiron works where [it was once hard|others have given up], and so you may [teach what you stumbled over|be just the one to mend it].
        What you do [carefully, because it hurt once|with the weaker hand|slowly, since you know the step] turns out to be [what others need|your craft|the part that holds].
        # by Chiron word
        Chiron finds words for [a sore thing|what usually goes round by the back], and [said simply, they help someone else too|saying it once is enough].
        Speak of it [as of an old scar|quietly], with [no ask in it|a little humour], and [see who comes nearer|the room gets honest].
        # by Chiron heart
        Chiron knows [the limp across the street|who is hurt], and being [near without advice|kind] is [the help it has|the art].
        A tender place is [touched|to be handled with warm hands], and [you may say 'careful'|nobody meant it], and be [closer for it|held differently].
        # by Chiron hearth
        Chiron rests by [letting itself be looked after|admitting where it aches], which is [harder than work|a skill of its own].
        There is an old [draught|ache] in the house, and [a cushion|company] is [better than pretending|where one begins].
        # by Chiron nerve
        It is brave to [show the mended place|ask for help], and [nobody thinks you weaker|it gives others leave].
        Chiron goes [first with its bad leg|slowly], and gets [there|stronger] for [not hiding it|going].
        # by Chiron play
        Make something of [the flaw|what broke], and [let the join show|put gold in it].
        Play may [touch a sore spot|go carefully here] and also [tickle it|be the cure that is not called one].
        # by Chiron self
        The part that [was once left out|learned to help] is [awake|asked for], and [knows more than the proud parts|wants a seat and no pity].
        Chiron [aches like an old knee before rain|reminds you], and it is [information|only where you were mended], so [go gently and go on|nod to it].
        """;
}
