namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about things and their worth.</summary>
internal static class WorthWords
{
    internal const string Text =
        """
        # open
        Look {span} at what you [carry without noticing|never lock away|would lend to a friend], and you have [the list|a good part of the answer].
        Things have [a front for the shop and a back for life|two prices], and the [second|honest] one is [found at home|paid in years].
        There are people who [polish the good spoons|save string], and they know [something|what lasts].
        Weigh it [in the hand|by how you would miss it], {span}, and not [by the label|by what it cost].
        A thing one [shares|mends] becomes [less dear and more valued|half a friend].
        What a thing is worth shows [on the day it breaks|when you lend it|in who asks after it].
        Some possessions [hold you up|are tools for living], and some [have to be dusted|only own you].
        If the house were moved, what would you [carry out first|pay twice for], and what have you [kept only because it was dear|never once missed]?
        Touch three things {span} that you [use every day|own and like], and ask of each [who made it|how long it has been with you].
        Enough is [a feeling, and it can be practised|more often a decision than a sum].
        There is a [coat|cup] in most houses that is [loved past reason|worn through in the right places].
        You can tell what somebody values by [what they mend|how they carry it|what they do not lock].
        # ease
        It is easy to [see what is enough|part with things|find a good one among the bad], so go through [a shelf|one box|your pockets], and [be pleased|give with a light hand].
        What you are good at is [noticed|wanted], and you may [put a fair price on it|say thank you and not 'oh, that'].
        The right thing comes [to hand|your way], perhaps [second-hand|with a story attached], and you [know it by the weight|need not bargain for it].
        You see what is [good|well made] without effort, and [giving|sharing] some of it makes it [no less|better].
        # rub
        You may find that you have been [saving the wrong thing|proud of the label|paying in sleep|keeping it for someone who does not want it], and [better now than later|it can be undone with a smile|the hand opens of itself].
        You want [it|more], and another part of you [counts|says what for], and [sleeping on it|asking whose voice speaks] is [cheaper|kinder to both].
        Something [breaks, or is lent and not returned|costs more than it is worth|has to be shared], and shows you [what you had|where your pride sits].
        Wanting and [needing|having room] are [at odds|not on speaking terms], so let the [thing|parcel] wait [a night|until you have looked in the cupboard].
        You may be measuring yourself by [somebody else's shelf|a number], and that [ruler is not yours|gives odd readings after dark].
        # meet
        A question of [value|mine and yours] comes [to the counter|up], and it is best met with [open hands and clear words|a pencil|your own measure].
        Something [of yours|well made] begins to [count|be seen], and deserves [a better shelf|that you use it].
        A thing, or a gift of yours, [asks to be counted|steps forward], and you may say [without a blush|plainly] that it is [good|yours].
        What you [value|stand by] and what you [do|are seen to do] come together {span}, in [a choice in a shop|something you will not sell cheap].
        # calm
        Nothing has to be [got, sold or settled|decided about the big cupboard|measured against the neighbours], and [the kettle shines|a full jar is a full jar|bread is bread|the chair bears you], which is [riches of a sort|worth a nod|more than most kings had].
        What lasts is [at the back, as a rule|seldom new|what has been mended twice|the thing nobody would steal], and you may [take it out and use it|be glad of it|let your hand rest on it|leave the rest to the moths].
        There is [a roof, a coat and bread|more in the house than you think], and {span} it can be [looked at in peace|counted without a pencil].
        Nobody is [selling|comparing], so you may [enjoy what is there|wear the good thing|let the catalogue lie].
        It is a time to [oil, darn and sharpen|keep|lend], rather than [to choose|to want].
        Worth is [a quiet matter|in the use], like [a spoon that fits the hand|a path that is walked daily].
        Nothing needs [buying|weighing up], and [what is in the cupboard|what you have] looks [better for being looked at|like plenty].
        It is a good stretch for [mending|oiling a hinge], since [nobody wants anything of you|your hands have patience].
        # verdict ease
        What is good [turns up|stays|can be lent], so keep [the one with the warm handle|what suits both hands|your word], mend [it with someone|as you sing|nothing in a hurry], and give [freely|what is ripe|the bigger half].
        Keep [what comes easily to hand|what has been given with love], mend [nothing|the strap], and give away [one thing that would please someone more|a bit of your luck].
        What is worth having is [already in the house|a thing with a story|somebody's good opinion], and it can be [shared without loss|used at once].
        # verdict rub
        What is dear [shows when it is pulled|is not always what is costly|has a scratch on it], so keep [a cool head|your own scales|the receipt], mend [the quarrel first|the pocket with the hole|what you would rather replace], and give [way, not things|less than your pride says|it a night].
        Keep [what you would quarrel for|the tool and not the box], mend [the thing you are cross with|what you broke yourself], and give away [the bargain|the grudge about it].
        What is worth having may be [the smaller share, in peace|your own measure], and what is worth giving up is [the comparing|the thing that owns you].
        # verdict meet
        What counts [steps up|is new in your hand|has your name in it], so keep [that|what starts well|the first one], mend [what it will stand on|your tools|last], and give [away its predecessor|it a place|your consent].
        Keep [the new thing only if it pushes out an old one|what has your hand in it], mend [first|it while you care], and give away [what belongs to an earlier you|the second of everything].
        What is worth having is [one good thing, chosen|the first of its kind you made], and [it should be paid for gladly|you will know it by the weight].
        # verdict calm
        Keep [what is used daily|the plain one|what your hand goes to], mend [what can be mended sitting down|the hem|the small hinge], and give away [what only waits|whatever you dust|a thing from the back].
        What is worth having is [quiet|a full shelf and an empty table|what does not need charging], what is worth mending is [a habit|old and honest|the chair], and the rest [can go or stay|makes someone a good present|is only things].
        # scene
        y: You count [the coins in the tin|your marbles] and decide [what is for later|to keep the shiny one], and that is [worth more than the sum|a grown-up sort of thing].
        y: A toy you [no longer play with|have outgrown] could [make somebody small very happy|move to another shelf], and you [think it over|say goodbye to it properly].
        g: In the shop your hand [goes to the cloth before your eye goes to the label|puts it back], and [you walk out lighter than you came|the one at home is just as good].
        g: Someone asks what you [charge|would like for it], and for once you [name it and stop talking|do not apologise first].
        o: You give away [a good bowl|the atlas] while you can [see it used|tell them where it came from], and the shelf [looks younger|does not miss it].
        o: What you have lasts [longer than the people who made it|because you turn the collar], and that is [a form of wealth|no longer fashionable, and true].
        You take down [the thing at the back|a box marked 'misc.'], and find [what you were about to buy|a better one than you remembered].
        Somebody admires [your old bag|what you made], and you [do not say 'this old thing'|tell them how long it took].
        A button, [a needle|glue] and twenty minutes, and [the coat is saved|the chair may be sat on again].
        You lend [a book|a ladder] and, [to your surprise|in the same week], [get back a jar of something|a story comes home with it].
        You turn out your [pockets|bag|drawer]: [a button, a shell, a ticket|two keys to nothing|a letter folded small], and [all of it weighs less than it is worth|one thing goes back in|you remember the day].
        A price tag hangs from something [you already have|you would not take for nothing|your grandmother threw out], and you [go home quite rich|smile|look at yours with new eyes].
        Somebody hands you [the tool, handle first|the good cup|a jar from their own garden], and you hold it [the way one holds a small animal|with both hands|a moment longer than needed].
        # act
        Mend [one thing|a hem or a handle] before you [think of a new one|put it out for collection], and use it [the same day|at once].
        Write down [three things|what] you have enough of {span}, and [leave the list where you pay bills|do not add a fourth].
        Give away something [still good|you like], to somebody who [needs it by name|would not ask].
        Wait [a night|till next week] before you bring home [anything with a plug|something new], and see if you [recall its colour|still want it].
        Name what your [time|help] is worth to you {span}, and [say it once|keep it in mind when asked].
        Clean the [tool|shoes|pan] you use most, [slowly|with the good cloth], and [put it back like a treasure|see the age of it].
        Use the [good soap|best cup] that you are [saving|keeping for visitors], [now|on an ordinary day].
        Ask somebody older what [they would never sell|they wish they had kept], and [do not write it down|ask for the story].
        Return [something borrowed|a dish], and put [something small|a few biscuits] in it.
        # close
        It has [a handle|a history|weight], and [that will do|somebody to keep it|you].
        It was [enough|good], and it [is still|holds].
        What you [tend|use] is [yours|paid for].
        The [shelf|purse] can be [lighter|shut].
        Things [like to be held|last], if [one lets them|they are asked to].
        [Plenty|Wealth] is [quiet|two of a thing, one to lend].
        You will not [miss|regret] [the other|it].
        And [keep|write down] the [story|giver's name].
        Some of the best of it was [never for sale|free].
        [One good knife|A whole coat] beats [three sharp bargains|a full rack].
        Then shut the [drawer|lid] [gently|and leave it].
        It knows [whose it is|its place], as [do you|a dog does].
        """;
}
