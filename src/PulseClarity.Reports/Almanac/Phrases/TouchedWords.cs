namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the natal point that is visited.</summary>
internal static class TouchedWords
{
    internal const string Text =
        """
        # open
        What is [deepest|oldest] in a person [likes simple visitors|answers to a first name], and {span} [one is on the stairs|somebody calls it].
        What you were [born with|given] is like [a set of spoons|a voice]: [one gets used to the sound|it comes out for visitors].
        Old maps have [sea monsters|a compass rose] in the corner; yours has [a few as well, by now quite tame|one, and {span} it is what points].
        Not all of you is [the same age|awake at once], and {span} [one part sits up|something early stirs].
        A birth chart is [a house with the lamps at certain heights|like a row of bells], and {span} [one of them is touched|somebody pulls a cord].
        You carry [your first sky|that old map] about with you, and now and then [a finger taps on it|the present walks over it].
        Which part of you has [asked for something twice|been up before the others] {span}?
        Some of what you [feel|do] now is [older than you think|an answer to a very old letter].
        Greet the visitor {span} by [asking what it brought|moving up on the bench], before you [tidy|say that you are busy].
        There is in everyone [a child who waves at trains|somebody who checks the lock], and one of them gets [a caller|a turn at the window].
        You know yourself best [by what makes you look up|when something in you is knocked on].
        # ease
        Something you do well is [asked for|let out to graze|seen, for once, by the right person], and [costs you nothing|grows by it|gives you back some of your own shine].
        That part of you is [well met|given a hand up], and [does its trick as if it were nothing|may be put to work|enjoys itself].
        What is [best in it|natural to it] {span} [gets out|finds an errand], if you [do not stand in the door|say yes to the small invitation].
        The visitor is [welcome|well brought up], and the part of you that it touches [sits straighter|has a good hour], with [hardly any effort|the doors open].
        You may hear a talent [hum in its cupboard|ask for its coat|walk about upstairs|clear its throat], and [need only hand it something to do|let it out for the evening|may give it the good table|do well to say yes].
        # rub
        It [scratches at the door|stiffens|wants to explain itself], and will be easier for [a walk|a proper task|one person who does not argue|not being told to calm down].
        It is [prodded|leaned on], and may [answer back|play its oldest card|want to be right], so give it [air|a minute|another job] before you [believe everything it says|send it out].
        The caller [wants in by the wrong door|has cold hands], and what it touches [tightens|wakes with a start], though [it may be thankful by evening|nothing is broken].
        The caller [does not wipe its feet|comes at supper time], and that part of you gets [touchy|loud], until [it is asked what it is guarding|you give it a job].
        It is [an uncomfortable guest and a useful one|a knock, not a break-in]: [something that sat too long gets up|you find out what you would not sell].
        # meet
        Visitor and host [begin something|drink from one cup], and you will find it in [what you want|how you say your name|where your hand goes].
        The bell is rung [right beside your ear|at the root], and [for a while you are very much yourself|an old chapter begins on a fresh page].
        Visitor and host [are one person for a while|shake hands on the threshold], and you feel [more yourself, with the volume up|as if called by your full name].
        What you were born with [is picked up and held to the light|begins its round again], and it may be [larger than you left it|time to learn its newest use].
        # calm
        It is a [visit without a purpose|passing nod], and the part it nods to [is glad|goes on with its knitting|looks up].
        What you are made of lies [quite still|in good order], and one may [take a thing out and look at it|see the grain|be thankful for the sturdier pieces].
        You are [nobody's project|at rest in your frame], and can be [as you are|the sort of person your friends describe], with [no effort|the sleeves down].
        Your chart is [left in peace|a quiet house], and what lives in it can be [seen in its working clothes|heard breathing].
        No one [calls on you hard|rattles the gate], and one may go [from room to room|and dust the old gifts] with [a lamp|one's hands behind one's back].
        # verdict ease
        It asks for [a stage the size of a tray|somebody to be kind to|its favourite task], [and will repay it|which you have about you|no more], so [let it|use the good hour|hand it the spoon].
        What it wants is [something to do well|an outing|to be praised for the right thing], and [it can have it|that is soon arranged].
        It wants to [give|show what it can|be trusted|be taken along], and [now is a kind hour for it|you only need to step aside|nothing is in its way].
        # verdict rub
        It asks for [a hearing|something hard to hold|the truth about what it wants], [loudly, at first|through your shoulders|like someone who has been kept waiting], so [give it work before words|sit down with it|do not let it drive].
        What it wants is [to be heard before it is hushed|room|a fair fight], and [a little of that keeps it sweet|not the last word].
        It wants [a different habit|something to push against|to be asked], and will [grumble until then|say so sideways].
        # verdict meet
        It asks to be [let in|begun with|taken at its word], [from today or so|in person|with both hands], so [clear a chair|say yes to one thing|start where it points].
        What it wants is [to begin again|your full attention|its name said], and [you may feel it as appetite|it will not be put off].
        It wants [a place at the table|one act of its own|to be used], and [that is simpler than it sounds|you will be glad of it].
        # verdict calm
        What it wants is [no more than a nod|to be let alone|its usual chair], and [a bit of air|to be useful in a small way|some old music], as [most inner guests do|anyone would|a dog on a step].
        It wants [nothing urgent|an ordinary day with one good thing in it|to be looked at kindly], and [you can afford that|the price is ten minutes|it will remember], whatever [the rest of you is up to|the weather|else is on].
        # scene
        y: You do a thing [just like your gran|the way you have since you were tiny], and everyone [laughs, because it is so like you|at the table looks up].
        y: There is something only you [notice first|are like that about], and {span} [it is just what is needed|somebody asks you how you knew].
        g: You hear yourself say [your mother's sentence|the old line] in [a new meeting|your own kitchen], and [stop in the middle|mean it differently, this time].
        g: A colleague thanks you for [something you do without thinking|being 'so like that'], and on the way home [you turn it over like a coin|it is a kind of news].
        o: You find [a school report|your own hand on an old label], and the teacher [saw it even then|was right about the one thing].
        o: It is the part of you that [never got any older|would still climb the gate], and it [taps you on the shoulder|wants to see the sea].
        Passing a [mirror|dark window], you catch [a look that runs in the family|yourself before the face is ready], and [nod to it|think, so there you are].
        You reach for [the same side of the bed|the old excuse] and notice the [reaching|hand], which is [new|more than half of changing it].
        Somebody describes you [to a third person|in four words], and you [stand there with the tray|would like to argue with only one].
        An old [fear|joy] puts its head [round the door|in at the window], and it is [wearing your school coat|smaller than the door].
        You are handed [a baby, a bowl, a microphone|the wheel|a difficult guest], and something in you [knows how|stands up straight|is eleven years old].
        In an old notebook you find [your own advice|a list of what you wanted|a drawing of a door], and [most of it still holds|it could be from last week|you would like to ring the person who wrote it].
        They say '[you always do that|that is so like you|just like your aunt]', and you [deny it, doing it|look down at your hands|are not sure whether to be pleased].
        # act
        Ask that part of you [what it wants|how old it is], in [so many words|writing], and do [a tenth of it|one small thing it says] {span}.
        Do the thing you were [good at before anyone praised you|known for at seven], for [half an hour|its own sake].
        Tell someone [who knows you well|younger] what you are [learning to do differently|proud of in yourself], and [let them laugh a little|ask for theirs].
        When the old answer comes, [hold it a moment|count three], and try [the one next to it|a question].
        Give it [a task|somebody to look after] {span} instead of [a lecture|a holiday], and see [how it straightens|what it does with it].
        Write a line to [the child you were|yourself in ten years], and put it [in the tea tin|where you will come across it].
        Notice what you [defend|do first], and say [aloud|to yourself] 'that is [one of mine|you again]'.
        Look for the same trait [in someone you love|in your family], and find [one good thing it has done|where it came from].
        Lend this side of you to somebody [who lacks it|for an hour], as [one lends a ladder|a friend would].
        # close
        It has [its room|a bed] there, and it [likes to be greeted|pays its rent].
        You are [more than|not only] that, and [that as well|it knows].
        The guest [goes|leaves]; the [room stays aired|chair stays warm].
        It has [waited|been there] [all along|longer than you can count].
        Old [bells|keys] [ring true|turn].
        Be [kind|civil] to it; [you share a roof|it is family].
        [Known|Greeted], it [is quieter|sits down].
        One learns one's own [house|stairs] [by night|slowly].
        You need not [change it|send it away], only [ask it in|know its step].
        That is [you|yours], [among others|and no mistake].
        And let it [speak|have the window seat] [once|for a while].
        """;
}
