namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about friends.</summary>
internal static class FriendsWords
{
    internal const string Text =
        """
        # open
        [Friendship|Company] is mostly [showing up|being bored together, now and then], with [something in a tin|wet shoes].
        One [voice on the stairs|wave from a bicycle] can change [the temperature of a day|what one thinks of a street].
        You [owe|miss] somebody [an answer|a laugh], and {span} [the debt is easily paid|they may be thinking it too].
        Friends are the people [to whom one need not tell it from the beginning|who know where the spoons are|before whom one may be dull].
        There is always [one more chair than one thinks|somebody at the edge of the group], and {span} [you may be the one to draw it up|it is worth looking there].
        Who has [been quiet lately|made you laugh hardest this year|stood by you in the rain], and when did you [last say so|last see them without a reason|bring them something]?
        Good company {span} need not be [many|clever]; it should be [glad to see you|able to sit on a wall].
        Some people [leave the room larger|do one good like open windows], and others [one likes best in small cups|belong to the walk, not to the table].
        A circle stays round because [somebody rings|one person always brings the cake], and nobody [minutes it|thanks them].
        Go {span} where [people are doing something with their hands|you are known by your first name|talk is not the main thing].
        # ease
        People [fall in with you|have time|are glad of a plan], and a [word at the gate|spare ticket|pot of anything] will [make an evening|bring them].
        You can ask for [a hand|an opinion|a lift], and [enjoy being in somebody's debt|it will be a pleasure to both].
        You are [easily met|good to have at a table] now: [people turn their chairs a little|somebody keeps you a place|a stranger starts talking].
        [Favours|Small favours|Jars and ladders] run in both directions, and [asking|accepting|bringing it back full] is [the friendlier half|a compliment|half a visit].
        # rub
        Someone [forgets|cancels|takes over], and before you [draw the line|mind it] you could [ask after their mother|find out why|let it go once].
        The [louder|older|newer] one and you [step on each other's toes|want the same seat], and [a little room|humour|taking turns] is [cheaper than a coolness|all it takes].
        A group can want [more of you than there is|the version of you from years ago], and you may [come late, stay an hour and be good company|say which part of you is coming].
        Two friends [do not see eye to eye|tell it differently], and you need not [carry the plate between them|be the bench for both].
        Somebody is [louder|later] than you like, and under it may be [a worry with a party hat on|no more than a bad week].
        # meet
        A name [comes up|lights up the telephone], and you may [answer at the first ring|be meant to go|find that the old tone is still there].
        You and [a circle of people|somebody new] have [a beginning between you|one thing in common], and [a single question|turning up twice] will [do for roots|tell you if it grows].
        A friendship [comes into focus|asks for its turn], and [one visit|one frank word] does the work of [ten small messages|a whole season].
        You bring [warmth|an idea] to a group {span}, and it [catches|is the spark they had waited for], so [bring only one|see that somebody else may blow on it].
        # calm
        It is weather for [old friends and no programme|a chat over the fence|being one of several].
        Nobody [needs saving|expects a speech], so bring [your ordinary self|biscuits|ears], and [stay as long as you like|go when you like].
        You may find company in [the queue|a choir practice|people who do not say much], and it is [company all the same|plenty].
        A [postcard|nod|thumbs-up] keeps more friendships [warm|going] than [the yearly feast|great confessions].
        No one needs [rescuing or impressing|a speech of you], and [sitting about together|an idle hour in company] is [what it is there for|the whole point].
        Old friends do better {span} than [new plans|large parties], and [the familiar joke|the usual bench] will [bear one more use|hold].
        # verdict ease
        Look for [those who say 'come in' before you have knocked|a table with room|the one who makes you sing], and bring [your laugh|bread|a plan with holes in it], [early and unannounced|without thinking much|two streets out of your way].
        The company that does you good is [cheerful and unplanned|a pair of old friends|whoever makes you quicker], and what you bring is [ease|a good story|time].
        Go to those who [laugh early|have known you in bad shoes|do things together], and bring [an idea|something to share out|your appetite].
        # verdict rub
        Look for [the one who will not mind your mood|somebody with a task in hand|a walking friend], and bring [the truth, in small change|no grievance|a bag of cherries], [for an hour|rather than an opinion|and leave while it is good].
        The company that does you good is [small|frank|busy with something], and what you bring is [patience|a bit of peace|your coat, so that you can leave].
        Go to the friend who [can disagree and pour tea|needs a hand more than a talk|says it straight], and bring [ears|a sense of proportion|no opinion yet].
        # verdict meet
        Look for [a face you have only nodded to|the friend at the start of something|the one whose name came up], and bring [both ears|a first line|a free evening], [before you think better of it|by yourself|as one brings a plant].
        The company that does you good is [one certain person|somebody new|those who have begun something], and what you bring is [yourself, undivided|the first word|your name].
        Go to [whoever just came to mind|the one who waved|the place where you are half known], and bring [a question|a beginning|the good biscuits].
        # verdict calm
        The company that does you good is [of the slow sort|next door|used to your silences], and what you bring is [an hour|hands|a pot of something], with [no occasion|your second-best jumper|nothing to report].
        Go where [people mend, sing or dig|you need not finish your sentences|the kettle is on anyway], and bring [what the garden has|a newspaper to share|only yourself], and [stay till the light goes|leave without a speech|be a bit dull in peace].
        # scene
        y: In the playground somebody [stands by the wall|has no partner for the game], and [one 'come on' is enough|you have a place in yours].
        y: You and a friend build [a dam|a shop out of boxes|a world with rules], and quarrel over [who is the captain|one stick], and by the end it [does not matter|has become part of the game].
        g: After work someone says [one drink|ten minutes], and it is [the ten minutes that put the week in order|not the drink that was needed].
        g: The group chat has [been silent for days|forty new messages], and the useful thing you write is [a place and an hour|a question to one of them alone].
        o: There are fewer of you than [there were|the photograph shows], and the one who still rings [has the whole choir in her voice|remembers what you called the teacher].
        o: At the table in the café [your place is kept|they start without you and look up at the door], and it does one good to be [expected|somebody's regular].
        You walk with a friend and [the talk goes by hedges and back again|neither of you is in front], and at the gate you have [decided nothing and settled a good deal|the thing you came for].
        A neighbour leans [on the fence|in the doorway] with [half an hour and a bowl of something|a piece of news], and you [put down the bag|let the errand wait].
        [Somebody brings a cousin|A new face sits down], and it falls to you to [explain the joke|move up and pass the bread].
        You recognise [a laugh two rooms off|a coat in a crowd], and [something in you waves before the hand does|the afternoon is a different one].
        You run into somebody [by the bread|at the crossing|in the waiting room], and what was to be [one minute|a nod] becomes [the best part of an hour|a walk with two detours|a date].
        One of them [tells the story you are tired of|laughs before the end|cheats], and looking round the table you [would not change a chair|see that all of you got older, and none of you minds|join in on the last line].
        Somebody offers you [half of what they have|a lift in the wrong direction|their umbrella], and [you take it|the rain is worth it|it is how you learn their second name].
        # act
        Write to one friend you [miss|have not seen since the leaves were green], and name [a place and an hour|two possible evenings].
        Bring together two people who [have never met|like the same odd thing], and [stay in the kitchen a while|say no more than their names].
        Ask for [a small favour|a hand with something], and [let it be done their way|stay for the tea after it].
        Turn up [on time|with something from the garden or the shop], and be the one who [stacks the chairs|asks the quiet person].
        Tell a friend [in front of others|without a joke after it] what [they are good at|you learned from them].
        Leave [before you are tired|while it is still good], and let them [wonder where you went|keep the end of the story].
        Go and [watch somebody do|be shown] the thing [they love|they talk about], and ask [two real questions|what the hard part is].
        Keep quiet about [one thing you were told|the latest], and you will be [told more|somebody's safe].
        Say 'I [cannot|will not] come' [early and kindly|in one line], and [say when you can|mean the next yes].
        # close
        [Waved|Rung|Written], it [is done|counts].
        They were [thinking of you as well|about to ring].
        A friend is [half an hour's walk|one stamp] away, [most days|at the most].
        Next time [they cook|you choose the bench].
        It is [company|being there] that [counts|warms], and not [the programme|the wit].
        Even [a wave across the street|three words] will [keep it going|hold the place].
        You can be [yourself|a bit dull] there, and [that is the luxury|it is allowed].
        And [stay|listen] a little longer than you [planned|have to].
        Somebody will say that it was [too long|good to see you], and mean [both|it].
        The circle [holds|has room], and so [does the table|may you].
        [Tea|Soup] will do for [a pretext|an occasion].
        Later you will [hear the laugh again on the stairs|not recall what it was about].
        """;
}
