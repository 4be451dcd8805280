namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about what is overlooked.</summary>
internal static class NoticeWords
{
    internal const string Text =
        """
        # open
        Whatever {span} [shows off|makes a noise|is announced], look [to the left of it|at who carries it|how it comes down the stairs].
        You could be [shown round your own house by a child|a visitor to it], and {span} [see a good deal|that would be worth the price].
        Some days hide [their coin in the lining|the good part in a side street|a bird in the scaffolding], and {span} may be [of that kind|such a one].
        Behind the thing you are [looking at|looking for] there is [another, more patient|a smaller one that does the work|somebody holding the ladder].
        Somewhere near you {span} a thing is [being done well|in flower], and [nobody has said so|it takes no notice of being noticed].
        The [edges|pauses|backs] of things are [where the maker signs|where it happens].
        Have you ever looked [at the hands of whoever serves you|straight up in your own stairwell]?
        The best part of {span} may be [in the corner of the picture|something you nearly step on].
        Look at [what is left on the plate|who has gone quiet|the light on the far wall].
        When did you last [read your own street|look at the ceiling of your room]?
        What everyone sees is [only the loud half|seldom what happened].
        There is a kind of luck that [does not ring|stands about in plain clothes], and [waits to be looked at|is gone by the second cup].
        Somebody has [watered the plant on the landing|kept you the window seat|swept the step|put your letter where you would see it], and [has not said so|would wave it off|thinks nothing of it].
        Things [put up with a good deal of not being seen|go on shining behind one's back].
        # ease
        What is [pretty|kind|in order] {span} is [on open shelves|free], and asks for [a look|two words|your whole face].
        Good things [come in pairs|lie in reach], and you will [trip on one|see it sooner by going slower].
        Kindness is [about, like pollen|easy to overlook, because it fits], and {span} you can [find it by where nothing creaks|spot it in the small print].
        What goes [well|right] makes no [noise|announcement], and would [like to be caught at it|deserve a nod].
        # rub
        The thing that [catches|snags] {span} may have [a thread of gold in it|your name on the label], and is worth [turning over|a question|holding to the light].
        You [look for one thing|are in a hurry], and it hides [another|what would slow you down nicely], so [lift the cloth|ask the person who is not talking].
        In what [annoys you|jars] there may be [a useful splinter|the one clear piece of news], and it shows [when you look from the side|to someone not in a hurry].
        You will be [looking the other way|busy being right], and miss [a hand held out|how the other face changes], unless you [pause at the comma|look up once].
        # meet
        Something [small starts|shows its first point], and it is [easily trodden on|for you to see], so [go round it|give it a stick to lean on|say nothing and come again].
        Look [close|near by], for it is [right in front|under your hand], and [has been waiting|will be ordinary tomorrow].
        Something [steps into the light|comes close], and it is so [near|large] that one [might take it for furniture|has to step back to see it].
        A first [sign|leaf] of something [is there|has turned up], no bigger than [a crumb|a changed tone], and you are [well placed to see it|the one to whom it is addressed].
        # calm
        Somewhere in it [a cup catches the light|someone yawns without covering it|a bird uses the gutter as a drum|a shadow has better manners than its owner], and you [are there|may have it to yourself|see how it is done|smile at a wall].
        There is [leisure in the light|an even shine], and [a wall, a hand, a loaf|the row of coats in the hall] may be looked at [as if for a price|until it looks back].
        One sees the [work behind the ease|good in the dull|patience of things], now that [nothing flashes|there is no hurry].
        The unremarkable [has its day|shows its colours], and you are [in the front row|the right person], with [time to spare|your glasses on].
        Someone does [the same good small thing|what must be done] [each day without a word|behind you], and {span} you [could see it|might hold the door].
        It is a stretch with [little plot and much detail|good light and few events], and [the eye|a walk] may be [allowed to wander|given the whole length of the wall].
        Nothing waves, and so one may see [what holds the house up|the moss|who does the quiet work|how the light goes home], [in passing|with the head a bit to one side|from an ordinary chair].
        # verdict ease
        Do not miss [who laughed|the good bread|a thing that fits at the first try], [just because it is easy|for all its modesty|on your way to something grander], and [say so aloud|store it|point it out to a child or a neighbour].
        Worth a second look is [what goes well|the person who makes it easy|the pretty thing by the road], and [two words of thanks|a pause|your whole face] would not be too much.
        What one overlooks is [ease itself|a standing offer|how kindly people are disposed], and it is [nearer than it seems|in the open].
        # verdict rub
        Do not miss [the sore spot's use|what your anger walks past|the third person in the room], [though it hides behind a noise|in the heat of it|while you look for the culprit], and [turn it over|bend down|let it interrupt you].
        Worth a second look is [the thing that irritates|a crack with light in it|what the quarrel was not about], from [a step further back|the other chair].
        What one overlooks is [the small exit|how tired the other is|the good half of a bad plan], and it is [in plain sight|worth stopping for].
        # verdict meet
        Do not miss [a greeting|the first bird, bus or bulb|who has come up beside you], [quick as it is|at the very edge|because you are busy with its coat], and [greet it back|make a small mark|call it by name].
        Worth a second look is [a beginning no bigger than a bud|the newcomer|what has just changed places], before [it is ordinary|somebody names it].
        What one overlooks is [the first sign|the hand on the latch], and it [will not come twice like that|is meant for you as much as for anyone].
        # verdict calm
        Worth a second look is [the wall opposite|whoever does the quiet work|what you step over daily|a plain face], in [the slant light|no hurry|the ten minutes after lunch], for [it has been there all along|it rewards patience|nothing else is shouting].
        What one overlooks is [the good behaviour of things|a neighbour's window|moss, hinges, handwriting], and it is [free|at eye level|in season], even for [the busy|those who pass each day|anyone with a wet umbrella].
        # scene
        y: Under the [stone|bench] there are [ants moving house|more legs than you can count], and you [lie on your belly till you are called|tell it at supper as news].
        y: The [caretaker|bus driver] has [a kind of whistle|a badge with a bird], and you are [the only one who has noticed|saying hello before you know it].
        g: In the meeting you look at [hands instead of slides|who pours for whom], and know [more than the minutes will|whom to ask afterwards].
        g: On the way to the train, [a door you have passed for years stands open|somebody is singing behind scaffolding], and [there is a garden in there|you miss one train gladly].
        o: The [blackbird|postman] is [later than last year|early], and you are [the one in the house who knows it|glad to have something to report].
        o: In the young face [opposite|at the door] there is [your brother's chin|a look you had at that age], and you keep it [to yourself|for the telephone].
        On the table [a ring of water dries|the bread casts a long shadow], and for one breath [there is nothing to add|it could be a painting].
        Someone has [mended the strap|sharpened the pencils], and you only notice because [it no longer annoys you|your hand stops in the air].
        A child on the bus [looks at everything as if it were the first time|presses its nose flat], and you [look along the finger|see the crane as well].
        Between [two songs|one lamp and the next] there is [a piece of night|a silence with a dog in it], and you [stop walking|like it better than either].
        Someone ahead of you holds [the door with a foot|a sleeping child|one glove], and [you see how carefully|nobody else does|the whole street slows a little].
        The tablecloth has [a darn no bigger than a coin|your grandmother's stitch|a map of old suppers] in it, and [you run a thumb over it|somebody sat there in good light].
        In the puddle there is [a whole house|a lamp upside down|a cloud going home], and you [step over it rather than through|stop, with your bag|are late by one look].
        # act
        Walk down your own street {span} as [a guest|somebody new in town], and find [three things you could not have sworn to|what is written above the doors].
        Thank somebody for what they [always do|do so well that it is invisible], and name [the very thing|the day you noticed].
        Look [up|under things], once an hour or [whenever you think of it|at each corner], and [keep count|say what you saw].
        Draw one thing, [a key|half an apple], for [as long as an egg takes|five minutes], and [find out how it is made|do not show it].
        Listen for the [furthest|quietest] sound you can hear [from your chair|in the room], and [stay with it|guess its street].
        Ask somebody what [they have seen on the way|was good], and [do not top it|look where they point].
        Keep one small [leaf|ticket|sentence] from {span}, in [a book|a jar], with [the date|no reason].
        Count how often [somebody smiles first|a thing simply works|you are let in|a door holds], and stop [at a handful|when you lose count|at your own front door], pleased.
        Sit for [five minutes|a while] where you never [sit|stop], and let [the place get used to you|it come out from under the leaves].
        # close
        It was [there|shining] [before you looked|without you].
        [Two|Ten] looks are [better than|worth] [a photograph|the guidebook].
        You need not [keep|own] what you have [seen|noticed].
        Somebody [else|small] saw it [too|first].
        The [rest|loud part] you will [hear about|read anyway].
        Look, and [leave it|pass on].
        Such [things|luck] [do not ring twice|wear grey].
        [Seen|Thanked|Named], it [glows|stays].
        Then [on you go|home], [a little richer|with it].
        The [world|street] is [well made in places|full of it].
        And [tell|show] [one person|nobody].
        """;
}
