namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the small brave thing.</summary>
internal static class CourageWords
{
    internal const string Text =
        """
        # open
        Fear is [a good dog and a bad shepherd|mostly about the moment before].
        Somebody has to [say it|go through first], and {span} the chair next to that person [is empty|may be yours].
        The [step|word|door] you avoid has [grown in the dark|your fingerprints on it], and [daylight would shrink it|you know which].
        Courage is seldom [loud|the one with the flag]; more often it is [a dry mouth and a second step|a telephone call].
        You need [less nerve than you think|only the first ten seconds], and [the rest is momentum|the floor does the remaining work].
        Which step would you take {span}, if you were [certain of being forgiven|allowed to do it badly]?
        Go [first|up to the door and knock], before the part of you that [drafts the excuses|checks the weather] has [its shoes on|found its voice].
        There is a [step|sentence] you have [rehearsed in the bath|walked round for weeks], and it is [shorter than the road round it|no worse than cold water].
        Brave people are [afraid as well|pale about the nose]; they have only [decided which fear to obey|somewhere to be].
        A small 'no', said [in time|kindly], takes [as much heart as a parachute|the whole of one's spine].
        # ease
        You can dare something [and be home for supper|with a light heart], because [people are well disposed|it comes at the right height|the first step is already behind you].
        Boldness [suits you|wears slippers] {span}, and a [friendly no|frank question|raised hand] will be [taken well|over in a moment].
        What was [steep|a high wall] has [a handrail|a gate in it] {span}, and you may [be over it before you have thought|walk through with your hands full].
        Nerve and [good sense|kindness] point [one way|to the same door], so that [a bold thing can be done quietly|nobody needs to be pushed].
        # rub
        Your nerve is [up|short], and so is [somebody else's|your patience], which calls for [the courage to be second|a long breath|asking before you storm it].
        What stands against you is [partly you|no enemy, only an edge], and can be taken [by the stairs|with company|a plank at a time].
        You are ready to [charge|answer back], and the brave thing may be [to stay in the chair|the slower one] until you know [what you are defending|whom it is meant for].
        Something [pushes|dares you], and it is worth asking whether you [want the thing|mean to win it] or only [the fight|the looks of it].
        # meet
        Here is [the place to stand|a threshold], and [one foot over it|your name given clearly|the letter in the box] makes it [yours|done].
        You are asked [who you are|to go first], in [a small voice|plain daylight], and may answer [in kind|with what you do next].
        A chance to [stand up for something|begin] comes [close enough to touch|without an appointment], and [a plain yes or no|half a step] is [all it wants|the entire deed].
        All of you [pulls in one direction|is at the front], which is [a strong wind and wants a hand on the tiller|how doors get opened, and sometimes hinges bent].
        # calm
        It is no time for [feats|trumpets], and a fine one for [saying 'I was wrong'|wearing the odd hat|going alone to the thing].
        What takes heart {span} is [being gentle|to stay on the dull road|asking a second time], and that is [seldom sung|heart enough].
        Since nothing [roars|is after you], you can look at [an old fear from behind|the high step], and [measure it|see how it is made].
        A quiet [no|yes|try] would be [just the size|plenty], with [nobody watching|the kettle on].
        No [lion|dragon] is [about|on the schedule], and so the courage wanted is of [the daily sort|the smallest coin]: [to ask|to be seen trying|to say 'I don't know'].
        It is a good stretch for [practising on small things|a bit of honest cheek], since [little hangs on it|the ice is thick].
        # verdict ease
        Dare [a kindness in public|the easy yes|to look pleased], [in passing|at your own height|with someone who cheers], and it will seem [natural|half play|like nothing, afterwards].
        The brave thing within reach is [to ask|to be generous first|to say what you would like], and [the door is not locked|you have a good hour for it].
        It is [a friendly one|a yes|the thing you would do if you were in a good mood], and [you very nearly are|it takes one breath].
        # verdict rub
        Dare [to give way|the second sentence|to stay when it is awkward], [with a straight back|and count to ten|for the sake of what comes after], and it will seem [smaller from the far side|like losing, and is not|quite grown-up].
        The brave thing within reach is [to stay civil|not to win|to say no and stay in the room], and [it asks for both feet|few will notice|you will like yourself for it].
        It is [the talk you avoid|an apology|the slow way past the barking dog], in [its smallest form|daylight].
        # verdict meet
        Dare [to go up and say it|to be a beginner|the thing that begins with your name], [once|with cold hands|before it has a queue], and it will seem [as if you had always done it|a door|shorter than the waiting].
        The brave thing within reach is [to begin|to give your name|to let yourself be seen at it], and [everything after is easier|the first minute is the whole of it].
        It is [one clear step|the word with your name in it|what you thought of first], taken [today or at the next good light|before the excuses].
        # verdict calm
        The brave thing within reach is [a modest one|to ask the way|to be kind where it is not the custom], such as [speaking to the new person|leaving on time|trying it where somebody can see], and [it has no rival|there is nothing against it but habit].
        It is [to go on|to do less|to admit that you like it], [quietly|in front of one other|without a preface], and [heart of that sort is in good supply|that is a day's worth].
        # scene
        y: On [the high board|the top step], your toes [curl over the edge|are cold], and you [count to three and go|climb down, and that is brave as well].
        y: You put up your [hand|voice] though you are [only half sure|the newest], and even if it is wrong, [the next hand goes up more easily|somebody else was glad].
        y: Somebody laughs at [a smaller one|your friend's drawing], and you [go and stand beside them|say 'I like it'], and that [is the whole rescue|changes the room].
        g: In a full room you say the [number|name] that everyone [avoids|has in mind], and [the chairs creak and the work begins|the air is better for it].
        g: You hold [the draft|the form] back for the last time and [press send|hand it in], then [go and buy bread|walk twice round the building].
        o: You let [the stick lean in the corner|someone take your arm], and either way you [get across the road|have chosen it].
        o: You say it to [your children|the young doctor|the committee] as it is, because at your age [it need not be wrapped|somebody has to].
        You knock, and hear [steps coming|your own heart], and in that half minute [you grow a little|nothing else is the matter].
        [A spider|The dark end of the cellar|A letter with a window in it] is [bigger in the head than in the hand|opened standing up], and afterwards [you laugh|it is only an object].
        You [apologise first|ask the stupid question], and somewhere in the room [a shoulder drops|another person breathes out].
        Your hand is [on the latch|in the air|on the telephone], and [it is not you that decides, it is the hand|you think of somebody braver, and then it is done|half a minute later you are on the other side].
        They ask who [will begin|knows the way|broke it], and in the silence [a chair scrapes, and it is yours|you hear your name, spoken by you|you put your cup down].
        You wear [the hat|the colour|your hair as you like it], and [one person stares and one says 'lovely'|by noon you have forgotten|the street does not fall down].
        # act
        Do the thing you [fear a little|keep moving down the list] before [breakfast is cleared|you look at the news], and keep [the rest of the time for being pleased|it small].
        Ask for what you [want|need] in [one sentence|plain words], and then [stop talking|let the silence do its share].
        Say 'no' [once|early], without [a reason after it|raising your voice], and see [who still likes you|that the roof stays on].
        Take the [front|empty] seat, or be the first to [dance|speak|clap], and hold it for [one minute|the length of a song].
        Show somebody [a thing you made|what you are bad at], and do not [explain it|laugh before they do].
        Write down the worst that could [happen|be said], in [one line|ordinary ink], and look at [its size|it as if a friend had written it].
        Stand up for [somebody who is not in the room|the slow one], with [one sentence|a question], and [sit down again|leave it there].
        Go alone to [a place you only go in company|something new], and stay [until the second half|past the awkward part].
        Admit [a mistake|that you do not know] [before it is found|first], and say [what comes next|nothing in your defence].
        # close
        [Small|Plain], and [yours|done with both feet].
        The rest of it is [walking|air].
        Your knees may [shake|object]; they [come along anyway|have carried you before].
        [Half|Most] of the lion was [rug|noise].
        You are [larger|further] than you were [at breakfast|a sentence ago].
        [Nobody|Hardly anyone] saw, and it [counts double|was done].
        Then [sit down|have something warm], for [that was work|a while].
        It will be [easier|shorter] the [second|next] time.
        Even turning back [at the gate|halfway] [tells you where it is|was a look at it].
        Brave is [quiet|over] [afterwards|before one knows].
        One [breath|step], and [then the other|see].
        You can be [afraid|unsure] and [go|polite] at the same time.
        """;
}
