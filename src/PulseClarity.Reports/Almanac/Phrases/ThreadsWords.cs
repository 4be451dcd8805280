namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about what a stretch of time is about.</summary>
internal static class ThreadsWords
{
    internal const string Text =
        """
        # open
        One might read it as [a letter|a score|a row of lit windows], and look first for [what returns|the lowest note|the lamp that stays on].
        Give a [week|month|year] a name, and [it answers to it|you will know it when you meet it].
        A stretch of time is [plaited|like rope]: [pull at one strand and the others come along|no strand runs all the way through].
        One sees the pattern [from a little way off|best on the back of the cloth].
        What will you [remember of it|say, when someone asks how it was]?
        Read it as you would [a letter from a slow friend|the contents page of a book], for [the nouns|what comes twice].
        Before the details come, [a word about the whole|the shape of it], as one looks at [the hill before one looks for the path|the cloth before the stitches].
        Some stretches are [about one thing|a single sentence with many commas], and this one [has its own grammar|is not].
        # ease
        The threads [lie well together|help each other], so that work in one of them [moves the rest|counts for more than one].
        There is more [tailwind|give] in it than [you may be used to|the headlines of it suggest].
        # rub
        They [chafe a little|pull at an angle], and [that is where the pattern comes from|it is at the crossings that one must slow down].
        One thread will [cost patience|want unpicking], and it is [the one you will be proud of|worth doing by daylight].
        # meet
        Something [begins its round|is set going] in it, and [the first steps|how it starts] will [be heard in the rest|carry further than they look].
        Much [gathers at one point|meets], and one does well to [leave the calendar loose around it|not be in two places].
        # calm
        The [threads|words] are plain ones, and [will bear some use|can be said to anyone], at [the sink|breakfast|the bus stop].
        It is more [prose than drama|a slow river than a fall], and it [rewards those who come every day|can be steered with one hand].
        Nothing in it [shouts|is out of scale], and so [small, regular things|your own choices] will [draw the line|give it its colour].
        # scene
        One of them turns up in [a letter|a shop window|a dream], in [another coat|smaller print|the wrong week], and you [know it by the walk|say hello].
        y: It might be [a new friend, a lost tooth|a book in three parts] and [something you can do at the end that you could not at the start|a day you tell everyone about].
        g: You may see it in [the calendar on the kitchen wall|what keeps coming up at supper], long before [you would call it a theme|anyone asks].
        o: You have seen [a good many of these go by|such stretches before], and can tell [by the second week|early] which thread [will hold|is only trimming].
        Somebody says [the same thing in other words|a certain name] [three times|again], and you [look up at the third|begin to listen].
        You lay [three pebbles|three slips of paper] on the sill, [one for each|with a word on each], and [move the one that moved|know by the end which was the heaviest].
        # act
        Tie a [knot|ribbon] on [the bag you carry most|the handle of the door], one for [each theme|the theme you would forget], and let [the hand|the morning] remind you.
        Give each thread [a colour in the calendar|its own page], and look [once a week|now and then] at [which one has been starving|how they cross].
        Choose [the one you would drop last|a single thread], and do something for it [first thing|before the others wake] [each week|whenever it is mentioned].
        Write the themes on [a card by the kettle|the inside of a cupboard door], and [let them work on you unwatched|cross none of them out].
        Ask [somebody close|an old friend] which of them [they see in you|concerns them too], and [plan one evening for it|listen to the reason].
        When you are [at a loss|tired of it all], go back to [the smallest of them|the list], and do [one stitch|a quarter of an hour].
        # close
        Let it [run|ripen], and [look again at the turn|count later|hold your end].
        The rest is [weaving|day by day].
        You hold [one end|the shuttle]; [the sky holds the loom|that is plenty].
        It will [show|look like itself] when it is [done|held at arm's length].
        Threads [like tension|hold], but [not knots|not haste].
        Begin [anywhere|with the blue one], and [keep on|see].
        You need not [see it all|know the pattern] [to make a start|yet].
        And leave [a loose end|some room] [for luck|at the edge].
        """;
}
