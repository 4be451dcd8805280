namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about time alone.</summary>
internal static class SolitudeWords
{
    internal const string Text =
        """
        # open
        Behind every [busy day|full house] there is [a back garden|a small door], and {span} you might [go and stand in it|try the handle].
        Some thoughts only come [when the chairs are empty|to those who are not waiting for them].
        The first thing one hears alone is [the fridge|one's own breath|what one did not say].
        There is an hour that [belongs to no list|nobody has asked you for], and one finds it by [getting up before it|leaving the telephone in another room|not telling anyone].
        Being alone is [a room|a skill|a country], and [many only know its waiting room|the first five minutes are the stiff ones|one gets the hang of it by going].
        When were you last [bored to good effect|somewhere without being reachable], and what [came of it|did you see there]?
        Shut one door {span} [softly|before anybody knocks], and find out [who is in there with you|what the quiet has been saving up].
        Not everything you [think|feel] wants [a witness|an answer]; some of it [ripens in the dark|is only for you].
        A person alone in a kitchen is [a small country at peace|not lonely by definition].
        You can be alone [on a full bus|in a queue], if you [look out of the window|want to], and {span} that may be [enough|the only place for it].
        # ease
        Alone {span} you are [at home everywhere|in good hands|no trouble at all], and an hour [slips by like a boat|gives back more than it takes].
        It suits you to [be out of reach|walk without company|shut the book and look up], and [the world will manage|nobody minds].
        Quiet is [easy to come by|near], and you [slip into it as into a warm bath|need no excuse for it].
        Left to yourself you are [good company|quick to find the thread], and something [puts itself in order|that was crooked comes straight].
        # rub
        Half of you [wants the door shut|is tired of faces], and half [listens for the bell|would like to be fetched], so [promise the second half supper|give each an hour].
        When you are alone, [the list|an old argument|somebody's remark] comes and sits [on your knees|too close], and [fresh air|writing it down|saying 'not now'] gets it [off|to the other chair].
        You want to be [let alone|by yourself] and you want to be [missed|fetched], and it helps to [say how long you will be|leave the door on the latch].
        [Noise|Somebody's need] gets in [by every crack|just as you sit down], so take [a smaller quiet|twenty minutes], and take it [on foot|elsewhere].
        # meet
        An hour alone would [bring something to the boil|show you a thing], for [the inner door is ajar|you are nearly at the bottom of it|something is about to be clear].
        You have an appointment with [yourself|nobody], and it should [not be moved|begin on time|be kept like one with a friend].
        Something has been waiting [until you were alone|for an empty chair], and {span} it [sits down opposite you|comes without being called].
        You meet [yourself coming the other way|an older version of yourself] in the quiet, and may find that [you get on|there is an apology due].
        # calm
        It takes [one shut door|a hood|a window seat|the far side of the garden], and you are [by yourself and in no one's way|as alone as a boat|a person again], with [nothing owing|the sounds turned down|some light left].
        One can be by oneself {span} [as one sits by a river|without making anything of it|and hardly notice the change|as plants are], [even in company|for the length of a tune|with the door open].
        Quiet is [on the table like bread|free|nothing to be earned], and you may have [a slice|as much as the others leave you].
        Being alone needs no [retreat and no candle|reason|grand name]; [a shut tap|a bench|ten minutes with the curtain drawn] will do.
        There are no [voices to sort|doors to watch], and the mind lies down [like a dog in a doorway|wherever it is|by itself].
        There is [little traffic|not much calling you], and a stretch on your own [is simply there|needs no defending].
        Let the silence be [as plain as water|good for nothing], and do not [improve it|fill it with useful sounds].
        # verdict ease
        Take the hour [that opens by itself|in good light|between two people you like], for [your thoughts are on friendly terms|it is sweet just now|it asks no effort], and [come back humming|stretch it by ten minutes|have it on a bench].
        The hour to keep is [the first after waking|the one that falls free by itself|in the open air], and it will [come easily|go like ten minutes|give you back a thought].
        Keep [the walk home|the half hour before supper|the gap between two things], for [it is already nearly empty|nobody has asked for it].
        # verdict rub
        Take the hour [you would fight over|after you have said no|when the house is loudest], for [it is then that it is needed|the door holds|nobody can think in a doorway], and [go far enough not to hear your name|spend it with your hands|be grumpy in it, by all means].
        The hour to keep is [short and well defended|the one right after the noise|before anybody asks], behind [a door|a hood|a good excuse, honestly told].
        Keep the hour in which you would otherwise [argue with someone in your head|look things up|say yes], and [spend it on foot|let it be cross and quiet].
        # verdict meet
        Take the hour [that comes with the change|right at the beginning|when it goes quiet of a sudden], for [a thing is ready to be seen|you have company in yourself|the first thought in it is a good one], and [leave the pencil near|say nothing for a while after|do not be late].
        The hour to keep is [the turning one|just before it gets light or dark|the one you are a little afraid of], since [something waits in it|there is a thing to hear].
        Keep [a whole hour, once|the very next one|the hour at the end], and let it [begin with nothing|be an appointment].
        # verdict calm
        The hour to keep is [before the house is up|after the dishes|in the middle, when no one calls|when the lamps come on], [a plain one|with the curtain drawn|out by the gate], and [long enough for the mind to sit down|no longer than a pot of tea|with nobody told].
        Any hour will do that has [no name on it|a bench in it|rain on the window], if you [go to it on time|shut something behind you|do not ask it for results], and [best is the last of the light|the early ones are clean|the dull ones are deepest].
        # scene
        y: Under [the table|the covers|the big tree] there is a place where [nobody calls you for a while|you are the only one who knows the rules].
        y: You play [alone on the floor|with the small things in the box], talking [under your breath|in two voices], and nobody is [needed|missing].
        g: You sit in the parked car [for one song|after the engine is off], and it is [the only room in the day with one chair|a chapel of sorts].
        g: Lunch on a bench, with [no screen|bread and a view of roofs], turns out to be [the one conversation you had with yourself|longer than the clock says].
        o: In the early hours you are [up with the birds|the only lit window], and the silence [is an old acquaintance|has your slippers on].
        o: You have learned the difference between [an empty house|quiet] and [a lonely one|being forgotten], and can [enjoy the first|tell it by the sound of the clock].
        The bath, [the ironing|the long way round by the water] or [the watering can|a book with large margins] makes [a wall|a kind of island], and you [come back from it rounder|hum on the far side].
        Rain on [the skylight|the hood of your coat], and for once [there is nowhere you should be|nobody is on the path].
        You switch off [the radio|the hall light], and the room [draws closer|comes and sits by you].
        Walking alone, you [talk to a dog|say a sentence out loud], and it is [the right sentence|what you would not have said at the table].
        You wait for [a bus that is late|a pot to boil|the ink to dry], and do not reach for anything, and [there is a sky|the minute turns out roomy|somebody inside you clears their throat].
        At the edge of [a wood|a party|the allotments], you stand [with your back to the noise|still, as deer do|and let them think you are counting birds], and [nobody calls|it is enough].
        You eat an apple [down to the pips|on the back step|at the open fridge], thinking of nothing, and it [tastes of when you were small|takes exactly as long as it should|is the first thing all day with no one else in it].
        # act
        Take [twenty minutes|one hour] with [no name on it|a shut door], and do not [use it|account for it], not even to yourself.
        Go for a walk [without a purpose|without sound in your ears], and turn [left where you always turn right|round at the first bench you like].
        Put the telephone [in a drawer|under a cushion] until you have [finished the cup|watched the light change], and see what [your hands do|you were about to look up].
        Write one page [that nobody will read|by hand], and then [tear it up|put it in a coat you do not wear till winter].
        Get up [a quarter of an hour earlier|before the others], and spend it [at the window|on nothing].
        Say no to [one kind invitation|a small thing] {span}, without [inventing a cold|an excuse], and go [home by the quiet street|to bed with a book].
        Sit where you can see [the sky|a tree], long enough to [be bored and come out behind it|forget your face].
        Eat alone [on purpose|with a book shut beside the plate], and taste [the first three bites|what is there].
        Keep one [small pleasure|piece of good news] to yourself [for a night|until tomorrow], and [see how it tastes cold|let it warm the bed].
        # close
        The quiet [has no bill|asks for nothing], and [is open daily|knows you].
        When you come back, [the others will be nicer|you will have something to say].
        Nobody [was harmed|noticed], and [the well is fuller|something is quieter].
        An hour [like that|alone] keeps [for days|better than sleep].
        It is [yours|not lost], even if [you did nothing in it|it was only ten minutes].
        You know the way [there|back].
        Leave the [lamp|radio] off [a little longer|until you want it].
        Silence has [good manners|room]; it lets you [go first|finish].
        What [you heard there|it was about] you need [tell no one|not write down].
        Then open [the door|the curtains] [again|when you are ready].
        [Alone|By oneself] is also [a way of keeping company|somewhere].
        Let [it|the hour] end [without a bell|by itself].
        """;
}
