namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about learning.</summary>
internal static class LearningWords
{
    internal const string Text =
        """
        # open
        Behind every [how|name|rule] there is [somebody who asked first|a longer story|a reason, or there was one].
        You may [meet your teacher in a queue|be corrected by a six-year-old] {span}, and [come out of it richer|have it coming].
        There is a [book|person|shelf] in your reach that [could put you right|is waiting to be asked].
        To learn is to [be clumsy in a new place|lend someone your ears], and {span} that is [allowed|half the fun].
        Before [you look it up|somebody tells you], guess, [out loud|with reasons], and [be wrong in your own words|see how near you came].
        Nobody ever learned anything while [nodding|looking clever].
        You have [half understood it|made it yours] when you can [explain it to a child|get it wrong in an interesting way].
        What have you always [pretended to know|wanted to ask about], and who could [tell you in five minutes|show you with a pencil]?
        Look up {span} [the word you keep stepping over|where your breakfast grew].
        Curiosity starts [at the edge of what you do well|with a small 'hang on'].
        There are lessons with [a bell|a blackboard], and there are those that [sit beside you on the bus|look like an interruption].
        You have a question that [has followed you about|is older than your shoes], and it is [not a stupid one|nearly ripe].
        # ease
        One thing [explains another|leads by the hand to the next], and you may [be led|go on till supper|surprise yourself by understanding].
        It is a good time to [ask an expert|begin at the beginning|learn from somebody younger], since [the mind is not on its dignity|you hear well].
        You take things in [as dry ground does rain|by the sleeve, without trying], and [a dull page|an old manual] opens [at the right place|its good side].
        Teachers turn up [in overalls|at the next table], and what they tell you [fits what you know|clicks].
        # rub
        You hit [the part you always skipped|a wall with no door in it], and a [different teacher|drawing|good night's sleep] may be [the door|worth ten rereadings].
        What they say is [not what you were taught|annoyingly right], and it asks you to [move one brick|hold two ideas and walk slowly].
        What you learn {span} may [contradict the thing you are fond of|cost you an opinion], and the sting is [the sound of it going in|no argument against it].
        You understand it [too quickly|halfway], and the rest needs [a second reading|somebody to disagree with you].
        # meet
        An idea [takes hold|arrives with its luggage], and you can [follow it for an hour|put it up for the night|tell somebody while it is hot].
        You are at the first [page|rung] of something, where [everything is hard and nothing is boring|one may ask anything].
        A subject [takes you by the coat|will not let you pass], and it is [no use saying you are busy|best to give it a chair].
        What you are and what you [are finding out|study] touch {span}: you may [recognise yourself in a footnote|read it as a letter].
        # calm
        It is weather for [footnotes|going over what you know|looking at pictures with the captions covered|old maps], with [a cup at your elbow|no test at the end|a cat on the page].
        Nothing [forces itself on you|has to be passed], and so [a beetle|the back of the packet|an old letter] may turn out [full of matter|to be the lesson].
        You can learn {span} by [watching|going slower|keeping your mouth shut], which is [the oldest school|free].
        A small [fact|word|trick|rule], well learned, is [better company than a big one half heard|enough for a basket|worth walking home with].
        The head is [clear and in no hurry|a tidy desk|like a washed slate], and small knowledge, [names of trees|how a lock works|who built the bridge], [sticks|is a pleasure|finds a hook].
        Read [as one walks|for no exam], with [a finger in the margin|stops], and the matter [comes to you|lies down beside you].
        # verdict ease
        Ask [whoever is doing it anyway|the friendliest shelf|at the second counter], and you will know [a knack|the name of the thing|how it hangs together], [almost in passing|by the time the tea is drunk|and be told another for nothing].
        You could find out [how somebody does it so easily|what that tree is called|why the old way was the old way], by [asking nicely|being shown|following your nose].
        What is to be learned comes [in conversation|from someone younger|as a shortcut], and [goes straight in|can be used by evening].
        # verdict rub
        Ask [the one who says you are wrong|what you hoped nobody would|again, when you have not understood], and you will know [where the edge is|one thing fewer that is not so|your weak step], [which is a bargain|with red ears|and sleep on it].
        You could find out [where you were mistaken|what the other side reads|what it costs], and [it is worth the blush|the next step rests on it].
        What is to be learned is [at the bottom of the page|in the part you dislike|with somebody you argue with], and [needs a second go|wears a stern face].
        # verdict meet
        Ask [the first question|to be shown it once|yourself what you came for], and you will know [where to start|enough to be curious|that there is a door there], [and no more for now|as one knows a face|by its handle].
        You could find out [the first thing about something|what you really want to know|who could teach you], by [one call|opening it|beginning badly].
        What is to be learned is [new to you|about yourself, in passing|a start], and [asks for a clean page|will grow].
        # verdict calm
        You could find out [what a neighbour used to do|where the stream goes|how the clasp works|what your grandmother called it], from [a shelf|the person at the counter|ten minutes of looking], and [it is a pleasure without a purpose|nobody examines you on it].
        What is to be learned is [small and lasting|in the manual|an old thing again, better], at the pace of [a page|someone who points|moss], with [a pencil|an apple|no need of haste].
        # scene
        y: Your [teacher|big cousin] says something about [stars|worms|numbers], and you think of it [all the way home|while brushing your teeth], because [it cannot be true, and is|you could draw it].
        y: You ask why [four times in a row|until they laugh], and at the fifth [nobody knows|the good part begins].
        g: The new colleague knows [a shorter way|the thing you have done wrong for years], and you [let yourself be shown|take notes in front of everyone].
        g: On the train you read [three pages twice|over somebody's shoulder], and the third time [it opens|you miss your stop with pleasure].
        o: The young one explains [the telephone|a word], and you explain [the knot|the map], and [both go home richer|it is a fair exchange].
        o: There is still [a language|a composer|a birdcall] you meant to learn, and [ten minutes a day|one good record] is [a beginning like any other|not late].
        You take the back off [the radio|the clock], and it is [simpler than it sounded|full of small decisions somebody made].
        A notice on [a church door|the library board|a tree] says [what the street used to be called|who planted it], and you [read it to the end|stand there with your shopping].
        Somebody tells you [a thing about their work|how they make it], and [the ordinary loaf on the table|a whole trade] is suddenly [full of skill|in colour].
        You follow [a footnote|a word] from one book into [another|an atlas], and an hour later you are [in Portugal|among beetles].
        A word you learned [as a child|last month|from a song] turns up on [a shop sign|a tin|somebody's lips], and [you are disproportionately pleased|now it will not leave you|it waves].
        You get it wrong [in front of everybody|with great conviction|for the third time], and somebody says [how it is|'so did I'|'nearly'], and [now you will never forget it|the room is warmer].
        The instructions have [a drawing with an arrow|one sentence that makes sense|been folded the wrong way for years], and [the thing clicks into place|you say 'ah' to an empty room|you tell the whole table].
        # act
        Ask one person what they [know that hardly anyone knows|had to unlearn], and [let them draw it|ask the next question too].
        Learn [one knot|one bird by its call|a word of some other language] {span}, and use it [before it is forgotten|on somebody].
        Read [a single page|one article] by somebody you [disagree with|have never heard of], [to its end|twice].
        Take the thing you do by habit and [look up why it is done so|try it left-handed], for [ten minutes|the fun of it].
        Write down what you [understood|did not understand], in [three lines|pencil], and [show somebody|date it].
        Teach somebody [the little you know|one step of it], and notice [where you stumble|what they ask].
        Visit [a shelf|a street] you never [go to|look at], and bring back [one fact|something to tell].
        Put a question on [a slip of paper|the fridge], and leave it there until [it answers itself|somebody writes under it].
        Watch [a craftsman|someone good at it] for five minutes without [taking a picture|asking the price], and look at [the hands|what they leave out].
        # close
        You will [use|need] it [sooner than you think|for something else].
        One [fact|word] more is a [window|pair of shoes] more.
        The best [of it|part] was [the question|getting it wrong].
        Know [a little|it], and know it [by heart|well enough to play with].
        [Tomorrow|By supper] you can [tell somebody|test it].
        It goes in [slowly|by the back door], and [stays|sits down].
        'I don't know' is a [good|clean] [start|floor].
        And leave [a page|something] for [later|another evening].
        It was [in front of you|there] [all along|the whole time].
        Even a [beetle|lock] has [a story|its reasons].
        Whoever [asks|looks twice] has [already begun|company].
        """;
}
