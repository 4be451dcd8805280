namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about rest.</summary>
internal static class RestWords
{
    internal const string Text =
        """
        # open
        [A chair|Sleep|Idleness] is [older than work|an honest trade], and {span} you [may be apprenticed to it|have a place kept].
        The [day|mind] has [a lid|an off-switch], and it is seldom [where one looks|on the outside].
        Let [one hand|the eyes] rest first, {span}, and see if [the other follows|the head takes the hint].
        Rest is not [what is left over|a prize]; it is [a place with a door|half of every rhythm].
        d: Put [the bag|the phone|the opinion] down, {span}, [before the arm goes numb|while it is still your own idea].
        How do you know when you are [tired|done], before [you drop something|everyone else has noticed]?
        Some tiredness wants [sleep|a chair], and some wants [fresh air and a joke|an end to the subject].
        Fields [know it|are left for a year], and so do [musicians|bakers]: without the pause there is [only noise|no dough].
        The chair is [there already|not going to ask], and you {span} are [allowed|the only one who thinks you are needed on your feet].
        Most things [do not fall down|keep their shape] when one [lets go of them for an hour|stops looking].
        # ease
        It is easy to [stop|sink|say 'enough'], and the rest [goes deep|does its work in half the time|feels like rain on dry ground].
        You are given [a gap|a soft hour], and may [take it whole|lie down in it|give half away].
        You [come to rest|let go] as [water does in a bowl|a cat does, in the middle of things], and no [plan|permission] is needed.
        Ease comes [round the corner on slippers|in small coins], and [ten minutes of it|a nap] goes [a long way|further than usual].
        # rub
        You sit down and [think of three things|the telephone rings|somebody needs you], and it may take [two tries|a closed door|a firm and friendly 'later'].
        Tiredness [argues|dresses as hurry|picks a fight], and wants [bed, not a solution|to be believed|an early lamp].
        You are tired and [restless|cannot stop], like [a child past bedtime|a fan after the switch], and [doing one dull thing slowly|warm water] is the way [down|through].
        Somebody wants [one more thing|an answer] just when [your coat is off|you sit down], and 'in [an hour|the morning]' is [a full reply|no unkindness].
        # meet
        A stop [is reached|comes toward you], and you need only [get off|put your foot on the ground|not run through it].
        Something in you [lies down|has had enough], and it is [wise|time] to [lie down beside it|ask no questions|believe it].
        Something [comes to a standstill|is complete], and you may [sit beside it a while|let it be over] before [the next thing is sent for|you sweep up].
        The wish to [lie down|be nobody] is [strong and sound|right in front of you], and [an early evening|a free half day] would [honour it|not go amiss].
        # calm
        A [bench|Sunday feeling|long breath] can be had [on the way|in the middle of it|for nothing], and [nobody takes your name|you are free to get up when it pleases you|it goes well with rain].
        There is slack in the [rope|hours], and nobody will [pull it tight|notice] if you [sit on it|use it for a swing|leave it].
        One may [doze|drift|look on], with [a cup|half an ear on the street|the paper upside down], and call it [rest|living].
        Ease is [no great find|lying about] {span}, in [doorways|the last light|other people's voices], and you [may pick it up|have a pocket].
        Do [half|less], at [half the pace|a kind hour], and [it comes to the same|see how little it shows].
        Nothing is [asked|knocking] for a while, and the gap is [not a mistake|yours to leave empty].
        It is one of those stretches that [go by like slow barges|have no edges], and one may [watch it from the bank|do half as much and have twice the time].
        # verdict ease
        Let go [at the friendly corner|before the last thing|with others], by [sinking|leaving early|being waited on], and [do not thank the clock|it comes as sleep comes to children|have seconds].
        You may put things down [whenever you like|as soon as you notice it|at the first yawn], and the how is [lying on something soft|good company|a laugh].
        The pause comes [by itself|in the pleasantest place|early], and you rest by [joining it|not checking].
        # verdict rub
        Let go [by inches|with one hand|at the worst possible moment], by [turning it face down|walking round the block|asking for ten minutes], and [go back to it milder|hold the rest|let them manage].
        You may put things down [in the middle|although it is not finished|for ten minutes at a time], and the how is [walking|with the telephone in a drawer|by saying when you will be back].
        The pause has to be [taken|made small|shared out], and you rest by [doing one thing|sitting with your back to it|asking for help].
        # verdict meet
        Let go [when it turns|at the last stair|all at once], by [ending it properly|taking off the coat|a long breath out], and [let the next thing wait outside|that is that|close the lid].
        You may put things down [at the turn|once and wholly|when it comes to its stop], and the how is [shutting the door|letting it be over].
        The pause comes with [the change|a last step], and you rest by [not starting the next|sitting on the threshold a while].
        # verdict calm
        You may put things down [when the light goes|after the midday meal|at an hour fixed beforehand|for a whole evening], and the how is [slow hands|warm water|nothing in particular], with [no reward needed|the door pulled to|a rug].
        The pause is [wide|unannounced|everywhere between things], and you rest by [looking out|leaving the middle empty|letting others talk], as [cats do|people did before bells|one does on the second day of a holiday].
        # scene
        y: You lie on the [floor|grass] and look up until [the ceiling becomes a country|a cloud is a dog], and [nothing has to be done about it|somebody lies down beside you].
        y: After [school|the long drive] you want [a biscuit and no questions|your oldest blanket], and half an hour later [you tell everything|you are made of rubber again].
        g: You shut the laptop and [keep your hand on the lid|hear how loud it was], and [the room comes up around you like water|supper can be simple].
        g: The free evening is [almost promised away|nearly filled], and you [give it back to yourself|say 'not this week', and mean it well].
        o: You [close your eyes over the page|let the kettle go quiet], and wake with [the light moved on and nothing missed|the glasses still on your nose].
        o: There is an art in [sitting on a bench with one's hat on|letting the others carry the chairs], and you have [earned the practice|no need to look busy].
        The washing-up can [soak|stand], and you sit with [your feet on another chair|the lamp off], hearing [the house tick|somebody practise scales across the yard].
        A hammock, [a bath|a bus that goes to the end of the line] or [the back row|a wall in the warm]: [you let it carry you|nothing more was wanted].
        Somebody says '[sit|leave that]', and you [do, for once|look round to see whom they mean].
        The day has a hole in it where [somebody did not come|a thing fell through], and you [climb in and pull the lid over|find it is the best part].
        You sit on the stairs [to tie a lace|with one shoe on|halfway up], and stay, because [it is cool there|no one would look for you|it is neither up nor down].
        [Snow|A power cut|A missed train] has cancelled [everything|the middle of the day], and you [are as glad as a child|make toast|watch it, with your feet up].
        In the barber's chair, [in the bath|on the back seat|under the tree], hands other than yours [do the work|turn the wheel], and [your eyes close|you hear the tap and the leaves|there is nothing to hold].
        # act
        d: Stop {span} [ten minutes early|in the middle], and [leave it lying open|do not tidy up first].
        Lie down [flat|with a coat over your feet] for [the length of a record|a quarter of an hour], and be [of no use|as heavy as you are].
        Cancel [one thing|something that nobody wants], and do not [fill the place|replace it with another].
        Go to the window and look at [what is furthest away|the slowest thing in sight] until [your breath has found its own speed|you stop naming it].
        Let someone else [decide|cook|drive|lead], and [praise it|keep your hands in your lap].
        Turn [two|three] lights off [early|one by one], and see what [the evening does in the dark|it does to the voices].
        Make a list of [what can wait|everything that is not yours], then [put the list away|close the book on it].
        Do something [with wool, water or earth|slow and round], with no [result|hurry] in it, until [the tea is cold|you forget why].
        Keep one [pocket|half hour] empty {span}, and when someone [asks for it|wants to know], say it is [taken|a standing engagement].
        # close
        It will [all be there|keep] [in the morning|tomorrow].
        Lying [fallow|still|about] is [a kind of work|also weather|in season].
        The [lamp|door] can be [left to somebody else|shut now].
        Let the [dough|dust] [rise|settle].
        Nothing [fell down|was lost], and [you slept|that is news].
        [Softly|Slowly], then, and [no list|without shoes].
        You are [off duty|not needed], and [well loved|how pleasant].
        The pause is [part of the tune|long enough].
        Do [less|one thing], and [do it sitting|call it enough].
        What is [heavy|urgent] gets [lighter|smaller] [on the floor|overnight].
        And so to [bed|the sofa], with [a good conscience|the cat].
        """;
}
