namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about a small practice.</summary>
internal static class PracticeWords
{
    internal const string Text =
        """
        # open
        A thing practised is [half forgotten, in the good sense|a friend who needs no introduction|as good as a handrail], like [tying a bow|the way home in the dark].
        There is a small [hook|step] in each day [on which one could hang something|that one takes without looking].
        [The hand|The foot|The ear] learns [slowly and for good|before the head admits it], and [does not argue|forgets late].
        [A thing done|A stretch made|A step taken] [at the same hour|by the same window] [does itself, in time|gets a groove|asks less each week].
        Small things done [daily|on purpose] are [the real furniture of a life|how a groove gets into a stair].
        Take [three minutes|one corner of {span}] and do [the same small thing in it|one thing slowly].
        Which small thing would be [easy enough to do twice|so small that you could not refuse it]?
        A practice is [a promise one can keep with wet hair|a nail in the wall: one can hang more on it than it looks].
        You do not [become someone else|need a new life|have to begin on a Monday]; you [change one verb|put the cup on another hook|take the other stairs].
        Habits [have a door like anyone, and {span} it may stand open|begin in the feet, and {span} one of them can be walked another way|like company, and {span} a new one might be given some|are quiet tenants, and {span} one of them could be asked to move].
        Between [meaning to|wishing] and [doing|a habit] lies [about a metre|a pair of shoes].
        # ease
        It will [stick|feel like nothing], so choose [one that pleases|something you would miss], and [let the ease do the counting|do it with somebody].
        A good habit [meets you halfway|is on the doorstep], such as [rising at once|a word of thanks|ten steps more], and [wants only asking in|takes root in no time].
        Whatever you take up {span} [sits well|has a handle], and after [the second time|a few goes] it [does itself|asks for you].
        It is a [good slope|kindly wind], and one does well to [aim it at something worth repeating|start with what one likes].
        # rub
        Your [impatience|cleverness] will [find it silly|want a larger one], and [doing it all the same, at its silly size|smiling and doing it] is [what it is for|the exercise].
        It is when you [bristle|hurry|are sure] that the practice [counts|begins]: [unclench the hand|say the other's name|look at something green].
        The practice will be [to stop|not to answer] when everything in you [reaches for its hat|has a speech ready], and [three breaths|one sip of water] is the size of it.
        You will [forget|resist], and then [remember on the stairs|laugh at how well you resist]; the [remembering|second start] is [the practice|worth more than the first].
        # meet
        Take the [first hour|new start] for it, and [begin so small that no one notices|do it once with your whole mind|make a mark on the wall].
        There is a [threshold|beginning] in {span}, and a small [bow|pause|sentence] on it [makes it a door|is quite enough].
        You can [begin|set the tone] {span}, and [the first time|day one] may be [clumsy as a new shoe|very small], so long as [it happens|you did it and not your plan].
        One thing [wants all of you|asks for a whole heart], if only [for a minute|over one cup], and then [lets you go|the day is free].
        # calm
        Do it [without a mood|as one waters plants], at [the usual corner|the hour you keep anyway], and [forget it afterwards|ask for no more].
        Quiet [weeks|hours] lay down [rings in the wood|good habits], and yours might be [to sit straight|to finish sentences|to look people in the eye].
        There is [time for the slow version|no wind in it], so [lift one thing as if it mattered|notice the left foot|do it twice].
        Plain weather is [the best for plain exercises|when roots are made]: nobody [watches|cheers], and it [gets done|takes].
        Keep it [dull|small], since [dull things have long lives|it should fit into a pocket].
        # verdict ease
        Try this: [hold the door for one more person|sing on the stairs|leave a good word behind you], [wherever you go|once in each room|without a reason], since [the day leans that way|it makes itself|you are half doing it].
        One that would fit: [say thanks before it is due|do the easy thing twice|smile at the door], [each time you think of it|three times over|with somebody], because [it runs well|it will take].
        A fitting one is to [accept|share|begin with what you like], [once an hour|at meals|out loud].
        # verdict rub
        Try this: [put the cup down before you speak|go last|breathe out at each corner], [three times at least|even if they are wrong|when your neck is hot], since [there is practice to be had there|the heat is a good teacher|it shortens quarrels].
        One that would fit: [wait a breath|lower the voice|let the other go first], [at every door|when you least want to|before each reply], because [that is where it rubs|it pays at once].
        A fitting one is to [unclench|count to four|put the thing down before you answer], [standing|on the stairs|each time].
        # verdict meet
        Try this: [say good morning to the task|begin each thing standing|look at the whole before you touch a part], [just once, wholly|at the first door|and notice who follows], since [firsts leave the deepest print|you are at a start|it need not last].
        One that would fit: [start things on the first stroke|greet people by name|give one act your whole back], [at the first chance|on rising|at the threshold], because [beginnings stick|it is a day for it].
        A fitting one is to [mark the start of things|touch the door frame|say what you are about to do], [simply|under your breath].
        # verdict calm
        One that would fit: [walk at half speed|put things back|look before you speak|hold the cup in both hands], [from the gate to the door|until the lamps are lit|whenever you remember it], because [nothing hurries you|plain times take a print|it costs nothing].
        A fitting one is to [finish your sentences|fold things properly|look up at the sky|breathe out first], [at the usual hour|before every meal|in the same place each time], and [to think no more of it|to let it be dull|to leave it there].
        # scene
        y: You brush your teeth [on one leg|to a song with two verses], and after [a few days|the third time] the leg [knows|does not wobble].
        y: Every time you go through [the gate|that door] you [touch the wood|whisper a word], and it becomes [a secret with a handle|yours].
        g: Before the first call you [put both feet on the floor|look at the ceiling for a breath], and [the voice that answers is a different one|nobody knows why the call was shorter].
        g: Waiting for [the lift|the screen to wake], you [let the shoulders down|think of one person kindly], and there are [a dozen of these in a day|more lifts than excuses].
        o: You say the names of [the streets you lived in|those you love] while [the tea draws|you do up your buttons], and it is [a sort of psalm|good for more than the memory].
        o: Your hands [fold the cloth|wind the clock] as [they always have|your father's did], and you {span} do it [as if for the first time|a little slower].
        A stone in your [pocket|left hand] reminds you, between [the shop and home|two errands], of [one word|the thing you decided not to carry].
        You [greet the tree at the corner|open the same window], and on the [third|last] day it [greets you|would be missed].
        At the tap you [wait until it runs cold|watch the water], and those ten seconds are [longer than some meetings|all yours].
        You lay [the knife straight|one leaf on the table], and the meal [begins there|slows by itself].
        On the way to the [bin|bus|gate] you [count your breaths|say the tree's name|walk without planning], and [arrive a little later and more so|the gate squeaks its answer].
        Each time the [telephone buzzes|kettle clicks|door bangs] you [drop your shoulders|unclench one hand|look at the window first], and by the end of it [the noise has become a bell|you are a shade slower and kinder].
        You light [a candle at an ordinary supper|the stove|a match for no reason], and [hands and voices slow down|somebody says thank you|for a breath nobody speaks].
        # act
        Each time you [wash your hands|pass through a door] {span}, [let the breath out first|say to yourself where you are going].
        Put the [glass|key|pencil] down [without a sound|as if it were asleep], and see how the [hour|hand] takes its tone from it.
        Say [one true thing|'thank you'] a day to [someone who does not expect it|the person who serves you], and look [at them|them in the eye] while you do.
        Before you speak, [feel your feet|taste the word], and then say it [a little lower|in half the length].
        Write [one line|three words] each evening, on [the same card|the back of the calendar], about [what was alive in the day|something you saw].
        Begin [meals|mornings] with [a quiet moment|one look out of the window], and [keep the telephone in another room|let the first bite wait].
        Carry [something|the bag] with the [other hand|whole back], and notice [what else you could do differently|how seldom you have].
        Ask what is [needed|kind] here, [on the threshold|before you sit down], and do [the first thing that comes|one of them].
        Leave one thing a day [better than you found it|a shade tidier], by [a hand's breadth|as much as takes a minute], and [tell nobody|walk on].
        # close
        Small [hooks|steps] [hold|last].
        Do it [badly|once|in a corner], but do it.
        Three [minutes|breaths] is [plenty|a practice].
        [Twice|Daily] makes [a path|it yours].
        Miss [one|a day], and [start with the next|no harm done].
        It [works|holds] [by being left small|under the floor].
        You will [see it|feel the difference] [in a week|in your voice].
        No one need [know|applaud].
        So: [again|gently], and [with the other foot|as if new].
        A thread is [thin|nothing], and [holds a button|makes a coat].
        The [stairs|spoon] will [remind you|wait].
        [Begin|Stop] where [you are|it is easy].
        """;
}
