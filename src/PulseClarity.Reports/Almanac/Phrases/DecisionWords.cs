namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about choosing.</summary>
internal static class DecisionWords
{
    internal const string Text =
        """
        # open
        Some [yeses|noes] are only [tired|polite], and [should be asked again in the morning|can be told by the sigh before them].
        The [big|hard] question is often [two small ones in one coat|asked in the wrong room].
        Ask [your feet|the first friend you would tell], {span}, what [they have decided|you sound like].
        One can [turn a thing over too often|wear out a question]; it gets [smooth and no clearer|holes].
        A decision is [made in the stomach and explained by the head|mostly the end of a long looking].
        There are choices that [keep like apples|want to be slept on], and others that [go soft|are only a coat on a chair, taking up room].
        If [the coin were in the air|somebody else had chosen for you], which side would you [hope for|be sorry about]?
        Decide {span} only what [is ripe|has been asked of you], and let [the rest hang|what is green stay on the branch].
        You may have [chosen already|known for a while], and be waiting for [a witness|a good enough reason|somebody to stop you].
        Between [two good things|left and right] it is seldom [the better one that wins|a sum]; one asks [which of them one would miss|where one wants to be tired].
        Lists with two columns are [useful up to the fifth line|honest in the handwriting].
        # ease
        You can [see to the end of it|agree without a sigh|let the good reason win], so take up [the one that has lain longest|what two people must agree on].
        A yes [comes easily|has a good sound], and if it [still does after supper|is as easy to your bones], [give it|you may trust it].
        The pieces lie [well|in order], and a thing you [have weighed long enough|both know the answer to] can be [said and shaken hands on|decided with the hat on].
        Advice is [good|easily had], and you can tell which of it [fits|is yours] by [how your shoulders take it|how soon you stop asking].
        # rub
        It is a time to [sharpen the question|hear the other side|keep the pen capped], for [what pulls is strong and not yet clear|both halves of you are shouting].
        You may feel [pushed|cornered], and there is nearly always [a third door|one more day|somebody who would swap].
        Two good reasons [pull at one coat|stand in one doorway], and [a night|a walk by the water] may be worth more than [a third reason|another hour of talk].
        You might decide [against somebody|out of haste] rather than for [the thing|yourself]; [wait till the blood is cool|write it down and leave it].
        # meet
        The thing [is on the table|will be named], and choosing [half of it|a date|the first step] is [choosing|enough to set it moving].
        Something [begins by your word|depends on a nod], so let the [word|nod] be [slow and whole|your own].
        A matter [comes to the point|stands there with its hat in its hand], and it asks [for a plain word|to be let in or sent home].
        Whatever is begun {span} has [your handwriting|a push behind it], so [choose what you would like more of|begin what you mean to feed].
        # calm
        Choose [the bread, the path and the film|small things], and leave [the rest unopened|the large ones to a livelier hour].
        It can [lie|go round] another [night|lap], since [nothing turns on speed|nobody has asked twice|ripe comes after green].
        The scales are [level|at rest], and one sees [how fine they are|what has been put on them|that both pans are yours].
        You may [gather|sift|ask], with no [need to close|door closing], and [enjoy not knowing|know more by the end].
        No [clock is running|one is waiting at the counter], which makes it a fine stretch for [looking at the thing from behind|asking those who chose before you].
        The sky leaves the choice [with you|open], and [a small one, firmly made|leaving it alone] is [as good as a large one|a choice as well].
        # verdict ease
        Settle [what two people want|the plan that pleases|what you would regret missing], and leave [the hard nut|the principle of it|whatever has no date], [with good grace|to another week|for those who like nuts].
        Decide [what you are agreed on|what already feels decided|the pleasant thing], and wait with [what still needs a push|the large print|what is not yours].
        It is a fair time for a yes, [above all a shared one|if it still smiles after lunch|to what you know], and waiting is for [the rest|whatever you have to be talked into].
        # verdict rub
        Settle [nothing while it smarts|the small side of it|what keeps the peace till later], and leave [the rest to cool|the pen in the drawer|the other half hanging], [a night at least|however they press|and say so plainly].
        Wait with [what you would decide in anger|the irreversible|whatever two voices shout for], and decide only [the order of things|what must be|where to eat].
        It is a better time for [testing a choice|hearing objections|drawing the line] than for [signing|announcing|falling for it].
        # verdict meet
        Settle [where you stand|the first of the three|what has come to the door], and leave [the consequences their own days|room at the end|what comes after to its hour], [aloud|in a single line|and put your coat on].
        Decide [that you begin|the one thing before you|by what name it goes], and wait with [how it will end|the fine print|the other six].
        It is a time to [choose a direction|say it|open the first door], and the waiting can be done [afterwards, on the road|by the details].
        # verdict calm
        Decide [the small things, quickly|what costs nothing to change|supper], and wait with [whatever asks for all of you|the large one|other people's affairs], which [gains by lying|is not ripe|has not asked].
        It is a day or a stretch for [gathering|listening round|leaving the drawer open], more than for [deciding|ruling out|a vow], and what speaks for waiting is [only that nothing speaks against it|the plain lack of hurry|good sense].
        # scene
        y: Two [ice creams|friends] and [one afternoon|one of you]: you [pick, and do not look back|ask if there can be turns].
        y: You cannot decide [which book|which team], so you [close your eyes and point|see which one you have already touched], and then you [know|are glad, or not, and that is the answer].
        g: The offer lies [on the desk|in the inbox] for [a second day|a week], and you notice that you [have been telling people about it|polish the reply and not the question].
        g: In the meeting they want [a yes by noon|a date], and you say [what you need to know first|'tomorrow', and nothing catches fire].
        o: You have kept [the big wardrobe|the garden] this long, and nobody may [hurry you|decide it over your head], though [you might ask who would love it|you know what you think at the window].
        o: You tell the young one [how you came to choose|what it cost], and not [what they should do|the moral], and they [go quiet|decide on the stairs].
        In the shop you hold [one in each hand|the blue one], and the [arm gets tired of the wrong one|answer is in which you put down last].
        You ask [three people|someone wise], and while [they talk|the second one answers] you hear [yourself defending one side|that you were not asking].
        At the crossing [the lights change|everyone waits], and you see that [both roads go past the bakery|you have turned the wheel already].
        On a walk [the problem comes along for the first mile|you carry it], then it [sits down on a wall|goes home by itself].
        You pack [for both|the small bag] in your mind, and notice [what you put in first|which of them has your walking shoes in it|that you are humming].
        They wait for your answer, and you ask [for a glass of water|what they would do|to see it once more], and [in that half minute it is settled|the answer comes up like a cork|you find you had one].
        In the night it is [a mountain|a crowd of voices], and at breakfast [a hill with a path|a matter of two sentences|you tell it to the egg, and it is decided].
        # act
        Say the decision aloud [as if it were made|in the past tense], and watch [your shoulders|what your face does].
        Put a date on it [in pencil|two days from now], and [do not turn it over until then|think of supper].
        Choose the small thing [at once|first], whatever is [nearest|oldest], and see how much of [the large one|the fog] goes with it.
        Ask [the one whom it touches|somebody with nothing to gain], and ask [what they would miss|only one question].
        Write both answers [on slips of paper|as letters], post the one [in your pocket|you would hate to lose], and [sleep|wait for the pang].
        Take [half of it|one step] for a trial, for [a week|seven days], and [keep the way back swept|say that it is a trial].
        Cross out the [reason that is only pride|'should' in the sentence], and read [what is left|it again].
        Tell one person [by when|what] you will decide, and [let them ask you|do not explain].
        Leave {span} one matter [to ripen|on the sill], on purpose, and [write 'later' beside it|tell those who wait].
        # close
        Give it [a night|a name|a chair], and [see who sits down|see].
        Not choosing is [a room|a chair], too, but [draughty|with a short lease].
        [Sleep|Soup] first, [then the yes|and then the no].
        Then [let it|the matter] be [decided|over].
        The other road will [manage|be fine] [without you|too].
        You can be [sure|firm] and still [sorry|kind].
        [Ripe|Ready] things [come away in the hand|need no shaking].
        If in doubt, [the kinder one|wait for light].
        Say it [once|in one line], and [hang up your coat|put the kettle on].
        Somebody was [waiting|hoping] for [either answer|you to say so].
        It will look [smaller|plainer] from [the other side|behind].
        And do not [dig it up|ask round] [to see if it grows|again].
        """;
}
