namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>What a house concerns.</summary>
internal static class HousesWords
{
    internal const string Text =
        """
        # 1
        Look at the [way you say your own name|coat on the hook|face in the lift], where [something newer than you think is showing|it begins|others read you], and be [on your own side|civil to it].
        It concerns [your own face and first step|how you come into a room], the part of you that [strangers meet first|needs no introduction].
        You may [change your hair, your coat or your walk|look up at your own name], or only [stand differently at the counter|find that people make way].
        What counts there is [how you begin|the first ten seconds], so [arrive with dry hands|come in by the front].
        The house of [the first step|one's own skin] is open, and [a beginning made in your own way|a walk round the block as yourself] is [not vanity|what it is for].
        Somebody may say you look [well|like yourself again], and you [believe it as far as the stairs|had not noticed].
        # 2
        A [hinge|sleeve|fee] is looked at, and [you know what it should be|the hand says what it is worth|someone asks if it is for sale].
        It concerns [what you own and hold dear|hands, things and what they are worth], down to [the toolbox and the wardrobe|the coat you have had for years].
        You might [mend what you were about to replace|count what is there], or notice [what you are good for|the weight of a well-made thing].
        What counts there is [having enough and knowing it|that it is yours], and [one drawer put in order|a fair word about your work] shows it.
        Your hand goes to [the cloth before the eye goes to the label|the bread before the cake], and that is [the whole teaching|a judgement one may trust].
        [Keeping|Earning], lending and [letting go|giving] have their turn, [in small coin|on the kitchen scale].
        # 3
        A [letter, a lift or a loan|short talk at the gate|cousin on the line] moves [more than it meant to|the matter along], on [an ordinary corner|the way to something else].
        It concerns [talk, errands and the neighbours|brothers, sisters and the street], the [message typed at the stop|chat over the fence].
        You might [fill in a form|meet half the street], and find out [what you think by saying it|a piece of news worth having].
        What counts there is [the short way and the quick word|asking], and a [sister|neighbour] may know [more than the website|what you have been looking for].
        A known walk, [taken the other way round|with somebody beside you], has [things in it you had never seen|a conversation waiting on it].
        [Letters, lifts and loose ends|Three small errands] fill it, and [one of them turns out to matter|they go best in one round].
        # 4
        You come upon [the key to something|a recipe in an old hand|your first address] there, and [sit with it a while|the day has a floor|know where you get it from].
        It concerns [home, family and the ground under the floor|what happens in slippers], the [table you grew up at|lamp that is always lit].
        You might [ring the oldest person you can reach|clear one corner], or hear [a sentence of your parents' in your own mouth|the house tick].
        What counts there is [who is in|what lies underneath], and [soup|shutting the door] is [a fair answer|part of the work].
        Some of it is [old|from before your time], and comes up with [a smell of floor polish|a photograph], [asking only to be looked at|neither good nor bad].
        The root of a thing shows [at home first|after the guests have gone], when [the shoes are off|nobody is being anyone].
        # 5
        There is [a bit of theatre|an invitation to be silly|some courting] in it, of [cats, neighbours or your own|the harmless kind], and [you may take part|it does the complexion good].
        It concerns [play, fondness and what you make for its own sake|children, games and the heart's favourites], [a song in the car|the things with no marks].
        You might [laugh in the wrong place|be asked to join in], and the afternoon [turns on its hinge|is suddenly long and bright].
        What counts there is [joy, at no charge|being all there], so [do the thing you would do for nothing|let somebody younger make the rules].
        Something wants to be [shown|risked], in [a small way|front of one friendly face], and [it may be bad|you may blush].
        [A card game|A flower bed|A tune] holds [more of you than a form does|what you had been missing].
        # 6
        One [button|appointment|clean shelf] at a time is its creed, and it [wears well|lets you breathe by noon|can be done in an apron].
        It concerns [daily work, habits and small needs|the ordinary morning: kettle, list, first task], done [when no one is looking|again and a little better].
        You might [change one step of the day|tidy the tool you use most], and find that the rest [walks more easily|lines up behind it].
        What counts there is [how it is done|regular hours], and a routine [that fits carries you like a banister|may be let out at the seam].
        Somebody [needs a hand|is grateful for a thing done right], or [an animal, a plant, a machine|your own two feet] asks for [a little care|oil].
        The small [fault|knot] can be found [by going slowly|in the third step], and [the evening is longer for it|nobody else would have seen it].
        # 7
        You will be [asked|answered|taken by the arm] there, by somebody who is [not like you|waiting for your half of the sentence|glad to share the umbrella].
        It concerns [the other person|whoever sits opposite], [partner, friend or opponent|two cups on one tray].
        You might [hear your own thought from another mouth|be asked what you think you have agreed], and [see it from their chair|nod before you meant to].
        What counts there is [meeting halfway|to say their case first], without [losing your own side of the cloth|adding up].
        Somebody [comes to meet you|holds up a mirror], and [it flatters less than it helps|you can put your hair straight in it].
        What two can do [with one pan|better than one] comes to the front, and [so does who washes up|an offer may be made across the table].
        # 8
        Two people [go through a drawer|speak low|settle what is whose], and when it is over [one thing is lighter|there is no secret in the hall|both want something to eat].
        It concerns [trust and what is shared|what is said behind a closed door], the [keys, debts and secrets between people|talk that begins when the washing-up is done].
        You might [give back a thing you have kept too long|say thanks for the help you never mentioned], and [both stand easier|sleep on it well].
        What counts there is [to know rather than be comforted|depth], in [small doses and good company|a low voice].
        Something is [let go of|looked at with the lid off], and underneath it is [drier than you thought|a floor].
        A question lies under [the question|the accounts], about [who leans on whom|what one may ask], and it [can be spoken|wants a quiet half hour].
        # 9
        A [foreign word|hill|long article] puts its foot in the door, and [you see over the roofs|the old question gets up|home looks different from there].
        It concerns [far places, long study and what you believe|the wider view], the [map on the wall|book you always meant to read].
        You might [look up where a word comes from|talk to somebody from elsewhere], and [your own street looks different afterwards|want to pack].
        What counts there is [the why of it|a horizon], which can be [a hill, a page or a good teacher|had from the top of a bus].
        Somebody's [other way of seeing it|long story] is [a ticket|worth the detour], if you [do not hurry to agree|ask one thing more].
        The mind wants [legs|sea air], and a [museum, a language tape|walk past the last house] will [serve|do nicely].
        # 10
        Somebody says [your name to somebody else|'that was yours, was it not?'|what they expect], and it is [better than you feared|time to say what you stand for|a rung].
        It concerns [what you are known for|your place in the world's eye], the [thing well done in public|sign over the door].
        You might [straighten your back|be asked your opinion], and notice [who looks to you|that you would like to be asked].
        What counts there is [to finish where others can see it|doing what you said], whether that is [a school play, an office or a row of beans|large or small].
        Someone [older or higher up|whose word counts] may [nod|want to know how far it is], and a [clear answer|plain result] does it.
        You are [visible|on the stairs], so [choose what should be seen|wear the good jacket, inwardly].
        # 11
        You find [your place in the row|four people with one plan|someone to hope with], and [it gets cheerful|there is a task for your odd gift|the future has a telephone number].
        It concerns [friends, circles and plans for later|the long table], the [choir, the club, the chat|hope said aloud].
        You might [bring two people together|be counted in], and a wish gets [a date|hands].
        What counts there is [what you hope for and with whom|being one of several], without [paying for it in silence|a mask].
        A group [has room for your odd idea|needs someone to stack the chairs], and [you may be the one|laughs, and takes it up].
        It is [company|the future] that calls, in [the voice of a friend|small practical ways], and you can [turn up with a cake|say what you dream of, plainly].
        # 12
        Behind it is [a room with a bed and a window|what you dreamt|an old kindness no one saw], and you can go there [without telling|when it gets loud|by shutting your eyes].
        It concerns [solitude, sleep and what works behind the scenes|the hour before the house is up], where [the well fills|nobody has to be anyone].
        You might [write down a dream|keep an hour that no one knows about], and [come out rounder|find the missing word there].
        What counts there is [what you do not show|letting it ripen], and a closed door is [no refusal|how it breathes].
        Something [tired or old|half forgotten] hums [in the next room|under the floor], and wants [a chair beside it|to be let off].
        There is more going on [backstage|beneath] than the [programme says|day admits], so [leave some of it unexplained|rest ahead of the tiredness].
        """;
}
