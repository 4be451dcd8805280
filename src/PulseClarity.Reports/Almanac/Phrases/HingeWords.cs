namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about what comes before and after.</summary>
internal static class HingeWords
{
    internal const string Text =
        """
        # open
        On the back of [each finished thing|the old page] there is [room for a line|something in pencil].
        [Evening|A birthday|The last page] is a good [place to turn round|gatepost], and so is {span}.
        In every [cupboard|sentence] there is something [on its way out|not yet unpacked].
        There is an [old|unfinished] conversation that [goes on under the new ones|could have its last line].
        Every stretch of time has [a front door and a back door|a handle on both sides].
        Something is [still warm|lying about] from [what came before|last time], and you {span} will [step over it or pick it up|find it in your pocket].
        What did you [put down unfinished|promise in passing], and does it [still have your name on it|want finishing or burying]?
        Turn round once, {span}, [before you go on|on the step], and see [what is following you|how far it has been].
        The past is [a coat one may hang up|good at post, and slow], and the future [has no shoes yet|starts in small print].
        There are days that [open and days that shut|are only a landing on the stairs].
        One thing [leads to another|hands over to the next], often by [a sentence said in a doorway|something left on the table].
        # ease
        The [change|passage] is oiled, and you may [slip through with all your bags|carry something good across|go on as if nothing had happened].
        What [was hard before|took a run-up] is [now just the next step|behind you], and the [way ahead|rest] has [a slope in it|lamps].
        What was begun [earlier|a while ago] now [runs of its own accord|bears its first apples], and needs only [a nod|that you do not dig it up].
        Going on is [easier than starting anew|as natural as stairs], so [take up the thread|go by the door that stands open].
        # rub
        You have one [foot|hand] in what was, and it is [not ready to be lifted|holding tight], so [talk to it kindly|finish the sentence|say what you will miss].
        An [ending|opening] sticks, as [doors do in wet weather|a key in an old lock], and wants [patience at the handle|a second pair of hands].
        The old habit and the new [plan|wish] want [the same chair|one key], and [one of them must learn to knock|you may give each its own hour].
        Something from before [sticks like a drawer|has not been paid], and it may take [a shove and some wax|an apology] before [the next thing opens|you can get at what is in there].
        # meet
        A [leaf|page|key] turns, and you may [hear it|help it|look at both sides once].
        Here [something hands over|one thing stops and another has its coat on], and a [nod|thank you|clean table] is [ceremony enough|the way to mark it].
        An end and a beginning [touch|share a wall], and you can feel it as [a draught round the ankles|an odd lightness].
        Something [turns over|changes hands], and [the old way|yesterday's answer] is [one size too small|no longer asked for].
        # calm
        It is [neither the end nor the start|a middle step], and asks only [to be stood on|for an even tread].
        What comes [is on its way and in no hurry|can be left to come], and what went [is put away|waves].
        Let the [ending|beginning] be [as quiet as a page|one among others], and go on with [the soup|the row|what you were at].
        There is [room to look both ways|a breather], with [no bell|nobody pushing], and [a wall to sit on|time to tie a lace].
        It is a [stair landing|middle], with [nothing to shut and nothing to open|both doors ajar], and one may [put the bags down|look out of its window].
        Things go on [as they were|by the old road], and that too [is a gift from whoever began them|wants somebody to oil it].
        # verdict ease
        It is handed [a warm plate|the good end of something|a helping hand], and passes on [the recipe|a favour|one worry less], [without a bump|as at a well-laid table|smiling].
        It takes over [a good start|somebody's kindness|a thing well begun], and hands on [the easy half|momentum|a lighter bag].
        What comes from before is [helpful|a favour owed to you], and what goes on from here is [a habit worth having|more of it].
        # verdict rub
        It is handed [the bill for an earlier ease|a stiff drawer|an argument with a cold], and passes on [a paid bill|half of it, sorted|some patience], [if it stops to breathe|with one dent less|by evening or so].
        It takes over [a knot|something unsaid|a tired temper], and hands on [the answer, or the wish to have one|a cleaner edge|less of it than it got].
        What comes from before [pinches|wants paying], and what goes on from here is [smaller for having been met|a truce].
        # verdict meet
        It is handed [a full stop|someone's last word|an empty cup], and passes on [a capital letter|the first of a new sort|a full one], [in the space of a step|with the ink still wet|and you are the hand].
        It takes over [the end of something|a door ajar], and hands on [a beginning|another tone|the key].
        What comes from before is [done|changing coats], and what goes on from here has [a new name|its first page].
        # verdict calm
        It takes over [an ordinary load|an open book|the list], and hands on [the same, a bit tidier|one page more|a made bed], with [no seam|a nod|nothing lost].
        What comes from before is [a mild warmth|a loose thread|some washing-up], and what goes on from here is [up to you|slow and sure|what you leave on the table], as in [most good households|a relay of snails|any garden].
        # scene
        y: You find [the sand from the last trip in your shoe|a conker in your pocket], and decide [it can stay|where it should live now].
        y: Tomorrow's bag stands [by the door|packed], and under [the pillow|the chair] lies [what you could not stop reading|the thing you must tell someone first].
        g: You open the drawer and there lies [the old pass with your younger face|a note in your own hand], and it is [kinder than you recall|a conversation across the years].
        g: You hand over [the key|the folder|the shift] with [three sentences and a warning about the printer|a joke], and walk out [lighter by more than the thing|with both hands free].
        o: You turn the leaf of [the calendar|the album] and [stay with one face for a while|write in a birthday], and both [years|pages] belong [to one book|to you].
        o: Somebody young wears [what you wore|their hair as you did], and you see [how it goes round|that nothing is quite lost].
        You sweep up [the crumbs of one meal|the leaves], and already think [of the next|about what could be planted there].
        On the doorstep you [stop with the key in your hand|look back at the lit window], between [what was said and what comes|going and staying].
        The letter you meant to [answer|send] lies [face down|under the fruit bowl], and [turning it over|a short reply] moves [more than itself|the furniture in your head].
        You close a book, and [keep your hand on it|do not open the next], since [something is still being told|the last page is settling].
        The season's first [fire|strawberry|scarf] is [lit|eaten|found], and for a moment [two years lie side by side|you smell the old hall].
        You rub out [a word|a telephone number|last month] and [the paper stays a little grey|write over it|blow the crumbs away].
        Somebody leaves [a coat behind|the room|by the early train], and the others [draw their chairs closer|talk more softly|begin on the next pot of tea].
        # act
        Finish [one thing from before|yesterday's smallest leftover], out loud, with ['done'|a line through it], before you [begin|open anything new].
        d: Lay out [what the next step needs|your coat and one good intention] tonight, and [leave it there|let the morning find it].
        d: Write two lines: [what you keep and what you let go|what came in, what goes out], and [put them in a book you will open again|burn the second].
        Go back to [the place where it began|someone who was there], for [ten minutes|one question], and then [forward again|home by another road].
        Thank [whoever brought you this far|something that is over], in [a card|your own words], and do not [ask it to come back|make it long].
        Give tomorrow [one clean surface|a small present], such as [an empty sink|a filled kettle].
        Take [one promise|one habit] with you and leave [another|one] behind, on purpose, [by name|like a coat too warm for the season].
        Tell somebody [how it was|the end of the story], so that [it can lie down|you need not carry it in your mouth].
        Look at the [list|plan] from [a week ago|before], and strike out [what answered itself|the part you no longer want].
        # close
        The [handle|latch] turns [both ways|easily].
        What is [over|behind you] has [left something in the bowl|done its work].
        Next comes [the next thing|breakfast], and [it is not late|you are expected].
        You can [look back|wave] from [the stairs|the bend].
        [Shut|Open] it [softly|all the way].
        Both [days|ends] are [yours|tied].
        And [bring|carry] only [what you use|one bag].
        It goes [on|over] like [a relay|stairs in the dark], hand [on the rail|to hand].
        Leave a [note|light] for [whoever comes|yourself].
        [Enough|Something] was [kept|begun].
        There is [no rush|a bridge], and you [are on it|know it].
        """;
}
