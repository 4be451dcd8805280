namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the task at hand.</summary>
internal static class WorkWords
{
    internal const string Text =
        """
        # open
        Half an hour of [real|unwatched] work [weighs more|goes further] than [a morning of meaning to|a clean desk].
        The [bench|page|bed of earth] does not care [how you slept|who is looking], only [where you put your hand|whether you come].
        Somebody once showed you [how to hold it|where to begin], and {span} [you still hear the voice|it comes in useful].
        [Every job|Any piece of work] has a grain, and [the hand that finds it is half done|you can go with it or raise splinters].
        Begin with [the piece nearest the door|what you would be sorry to find undone|the thing with the shortest name], and do not [look up|look at the list] until it is finished.
        Which of the things on your list would [nobody miss|still matter next year|you do unasked]?
        You know the moment when [the tool sits right in the hand|a page stops resisting|the pieces on the table begin to fit].
        Good work {span} is [more rhythm than force|less a matter of hours than of order|mostly knowing where to stop].
        Somewhere on [the table|the pile|the shelf] lies a job that is [three quarters done|smaller than the sigh it causes|waiting for one sentence].
        People who work well {span} will be [the ones who begin in the middle|easy to overlook|found with their sleeves up and no speech ready].
        Work is half done when [it has its place on the table|somebody has asked for it by name|the first bad version of it exists].
        # ease
        Things [join|fit|come loose] where you want them to, so it is the time for [the part that needs luck|asking someone to hold the other end|the long seam].
        Your [eye|hand|timing] is good, and a job that [usually fights back|took three tries before] may [lie down for you|go in one].
        What you have practised [comes when it is called|runs without being watched], so put [the fiddly job|the part you usually dread|what needs a light touch] into this stretch.
        Help is [within earshot|two doors down|nearer than you think], and asking for it takes [less time|less pride] than [doing without|the sulk would].
        The work tends to [carry you|go downhill, in the good sense], and the art is to [aim it|notice before it is over|choose something worth the slope].
        # rub
        What [has to be done|they want] and what [you had in mind|would be sensible] are [not on terms|two jobs], so name [the one you are doing|which comes first] and [let the other grumble|close the door on it].
        A part [does not fit|comes late|has been mislaid], which may be the moment to [read the instructions|ask|have your sandwich] rather than [push|find the guilty one].
        Two jobs want [the same hour|the same pair of hands], and it may be kinder to [drop one openly|ask which was promised first|finish the duller] than to [hurry both|be half in each].
        Expect [a tool that sticks|a step that has to be done twice|somebody's second thoughts], and leave [a margin of an hour|room on the page|yourself a way back].
        Pressure makes [a good beginning|a fine alarm clock] and [a poor editor|a bad foreman]: start on it, but [check the result when it has gone|do not send anything while it lasts].
        # meet
        A job [has your name on it|walks up to you|wants starting], and you can be at it [before the doubts have dressed|with what tools there are|in the time it takes to discuss it].
        Where you put your [weight|name|first stroke] {span} is where [the thing will begin to give|it will grow from|others will line up behind you].
        One task [pulls everything into itself|stands in the middle of the room], and you may as well [roll up your sleeves for it|clear the table round it] and let [the small fry|the rest of the list] wait.
        It is a starting point, with [wet paint and no reviews|more push than plan], so [write down where you began|take the first step small|do not yet ask whether it is any good].
        You can put [your whole weight|your own name] into something {span}, and it will [hold|show].
        # calm
        Of the sky's kind of help there is [not much|a quiet sort], so lean on [method|the old order of doing it|good light].
        It is work for [the left half of the afternoon|steady hands|a person who whistles], with [no prize|nothing to prove] and [some satisfaction|an end in sight].
        Ordinary [care|patience|tidiness] will do it, and [nobody will clap|it will be done], which is [as good|how most of the world is kept up].
        You can take the [slow|scenic|careful] way through the job, since [no one stands behind you|the hurry is elsewhere|it rewards being looked at].
        The work wants nothing [heroic|clever] from you, only [the next stitch|your usual care|that you turn up for it].
        A plain stretch like this is [how most good things get made|a gift to anything with many small parts], since nobody is [looking|ringing].
        Let [habit|routine] do the lifting and keep [your wits|the better half of your attention] for the one spot where [it matters|the thing could still be improved].
        # verdict ease
        Go for [what looks hard and is only new|the piece with a bit of style|two birds with one stone], and let [the grumbling mail|the spring clean|the thing without a date] lie [till it is next to you|with a clear conscience|for a duller hour].
        What goes well is [the fiddly part|anything with two pairs of hands|the job that needs a good eye]; what can lie is [the arguing|the reply to everybody|the sums].
        Take the task that [has resisted you|you could nearly do in your sleep|others admire], and let [the tidy-up|the small post|the planning] lie.
        # verdict rub
        Do [the dull half first|what you can defend|one thing against the grain], and let [the delicate letter|what needs luck|whatever you would only do out of spite] lie [overnight|until both sides have eaten|till your hand is quiet].
        What goes well is [tearing down, clearing, cutting|the one job with an end|hard, plain labour]; what can lie is [whatever needs agreement|the fine work|the last touch].
        The job that [has a deadline|makes you a little angry|nobody thanks you for] may get done; the one that wants [tact|a light hand|everyone's yes] had better lie.
        # verdict meet
        Put your hand to [what is calling|the blank sheet|what only you can start], and let [the borrowed jobs|the second drawer|whatever began without you] lie [a bit longer|for those who like it|unthanked].
        What goes well is [the first step of a new thing|the job with your name on it|whatever you do wholly]; what can lie is [the rest of the list|upkeep|the second opinion].
        Begin [the thing you talk about|what has no beginning yet|the large one, at its small end], and let [the loose ends|the polishing|the post] lie.
        # verdict calm
        What goes well is [repair|the next ordinary piece|copying, sorting, putting in order]; what can lie is [the bold stroke|the meeting of minds|everything with a trumpet in it], until [it is asked for|a windier day|you have slept on it].
        The task for such a time is [long and even|one you know|made of many small parts]; the one that can lie is [the one with feelings in it|the brand-new one|the one you only want to be seen at], and [nobody will ask for it yet|it gains by lying].
        # scene
        y: The homework that looked like [a mountain|a wet dog] turns out to have [four small parts|an easy middle], and [the third is even fun|you are done before the light goes].
        y: At school it may be [the drawing, the sum or the team|a small job for the teacher] that goes well, the one where you [forget to look at the clock|did not try to be first].
        y: There is a job at home that is [just your size|yours alone]: [the table to lay|shoes to line up|the plants to water], and somebody sees it [done|without having asked].
        g: At the desk, [the message you have been circling|a column that never added up|the slide nobody wanted] takes [twenty minutes|one cup of coffee] once you have [closed the other windows|put the telephone in a drawer].
        g: In the meeting, [write down what was actually agreed|ask who does it and by when|let the quietest person finish], and you will have saved [the next meeting|half a week].
        g: A colleague stops at your [desk|door] with [half a question|that look], and the five minutes you give turn out to be [the useful part of the day|what the work was about].
        o: You do it the way [you have done it for decades|your hands know], and somebody younger [watches|asks why], which is [a kind of wage|half the pleasure].
        o: There is [a drawer, a hedge or a letter|something with a screw loose] that has waited for [a steady hand|someone who is not in a hurry], and you [have one|are the person].
        You put down [the tool|the pencil|the cloth] and step back two paces, and see that it [was finished some time ago|needs one thing taken away|hangs a little to the left].
        Halfway through, you find [the better way|a shorter road], and the brave thing is to [start again from there|finish the old way for now and write it down].
        You tidy [one corner of the table|the pencils|the shed], which was not the task, and then [the task sits down in the free place|you know how to begin|an hour has gone, well spent].
        Somebody asks how far you are, and [you hear yourself say 'nearly'|you show it instead of answering|it turns out you are further than you thought], and [that helps|the last stretch is shorter for it].
        The dull piece takes [as long as a loaf in the oven|two songs|less time than the dread did], and at the end [there it stands|you rather liked it|your hands are warm].
        # act
        Choose the one job that [would make the others lighter|has your name on it], and give it [the first good hour|an hour with the door shut|what attention you have] {span}.
        Finish something [small|half done] before you begin [anything new|the thing you look forward to], and [cross it out in ink|say so out loud].
        Leave the desk or the bench [as you would like to find it|with the next step laid out], and [tomorrow will start itself|you will thank yourself].
        Ask one person [how they would begin|what they would leave out], and try it their way for [ten minutes|one page].
        Put the hard part [before the nice part|between two easy ones], like [the crust before the crumb|a stone between two cushions].
        Do a bad first version [quickly|in pencil], on purpose, and then [go and make tea|look out of the window] before you mend it.
        Write the list, then [strike out two lines|ring only one line|turn the page over] and work from what [is left|you can recall].
        Give back one task that [was never yours|you took on out of politeness], with [a kind word|a clear date|nothing added].
        Set a time to stop, [say it aloud|write it on your hand], and [keep it as if it were a train|leave the last screw for later].
        Show the work to somebody [before it is ready|while it can still be changed], and [only listen|take one remark, not all].
        # close
        The rest can [lie|wait] [where it is|under its paperweight|until it is asked for].
        Enough is [a size|a skill] too, and [it fits|you are getting better at it].
        Then [wash your hands|put the lid on|sweep the floor], and [do not look back|let it be Sunday for an hour].
        What is left undone will [keep|still know you in the morning].
        You may find that [the small job was the large one|nobody needed the other thing].
        [Steady|Unhurried|Even] is the [word|pace], and [it gets there|it will do].
        A thing well put away is [half of the next one|a letter to tomorrow].
        Let somebody [see it|use it] before you [improve it|explain it].
        One [page|row|shelf] is [one more than yesterday|a fair wage].
        It need not [shine|sing]; it needs to [hold|be done].
        And keep [a biscuit|a kind word|the good pencil] for the [end|one who did it], which is you.
        """;
}
