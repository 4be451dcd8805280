namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The fire signs in each topic.</summary>
internal static class SignsFireWords
{
    internal const string Text =
        """
        # Aries deed
        Aries does [the opening half of anything|whatever wants a push|what is steep and short] gladly, and would [rather start again than sand the edges|leave the ribbon to others|sooner run than file].
        In the hands of Aries a job is [a race with itself|done standing up|begun before it is explained], so give it [something with a clear end|the bit that others put off|the first shove] and [a short clock|no committee|a loud welcome].
        # Aries word
        Aries [says it straight and is surprised at the echo|speaks first and thinks aloud afterwards], which [clears the air|saves an hour] when [nobody else will begin|the matter is simple].
        A short [question|sentence] is the Aries way, and it goes down well as long as [the voice stays warm|there is time for an answer].
        # Aries heart
        Aries loves [by turning up|at a run], [with the wrong flowers and at once|before it has been asked], and likes to be [met on the stairs|answered the same day].
        To be liked by Aries is to be [dared|fetched from the sofa], and a [laugh|brisk walk] brings more closeness than [a long talk|soft lighting].
        # Aries hearth
        At home Aries [is up before the kettle|leaves the cupboard doors open], and finds its peace in [having moved something|ten brisk minutes with a broom] rather than in [lying down|a blanket].
        Rest, for Aries, begins when [the legs have been used|something has been finished with a bang], and not [a minute before|by being told to].
        # Aries nerve
        Aries has its courage [at the front|in the first three seconds], where [it is wanted|the door sticks], and does well to [count to two|keep a little for the way back].
        What Aries cannot bear is [waiting in the hall|a maybe], and so it may [take the bull by the wrong horn|say yes to be rid of the question].
        # Aries play
        Aries plays [to win and forgets the score|with both elbows], and what it makes is [quick, red and a bit crooked|better before it is corrected].
        Give Aries [a stick and a hill|three minutes and a dare], and there is [a game|a new rule] before [the others have found their coats|anyone has read the old ones].
        # Aries self
        The mood of Aries is [a struck match|spring weather|a dog let off the lead]: [bright, brief and no grudge after it|it flares, it warms, it has forgotten|all at once, and then it is on to the next thing].
        In Aries one feels [first and asks later|like the start of something], and it does good to [have somewhere to put the push|begin one small thing for oneself].
        # Leo deed
        Leo works best [with somebody watching kindly|when the thing deserves its name on it], and would [do it well or not at all|sooner lead three than follow one].
        Whatever Leo takes up gets [a bit of gold on the edge|its whole chest], even if it is [a list of names|only the laying of a table].
        # Leo word
        Leo [tells it with both hands|makes a story of it], and the point [arrives in a good coat|comes with applause built in], so [keep the facts near|leave somebody else the last line].
        Praise is the mother tongue of Leo, and [a sincere word|one good 'well done'] {span} is [worth a page of advice|heard three rooms away].
        # Leo heart
        Leo loves [out loud|with ceremony], and [a small occasion made of an errand|the good glasses on an ordinary evening] is how it [says so|warms its hands].
        To love in the Leo way is to [be glad in public|turn the lamp on the other person], and to mind [being overlooked|a cool hello] more than [one lets on|a quarrel].
        # Leo hearth
        A Leo house has [one chair that is clearly the throne|its curtains open], and rests by [being admired a little|having somebody to feed].
        Leo lies down like [a cat in the one warm place|someone who has given a good party], and wants [a blanket brought|to be told that it was lovely].
        # Leo nerve
        Leo can be brave [as long as it is for something|in full view], and its pride is [a good horse|a spine] until it [refuses the small gate|bolts].
        Where Leo holds back there is usually [a fear of looking foolish|nobody clapping], and the cure is [to be foolish on purpose|to do it for one person only].
        # Leo play
        Leo is at its best [in the middle of a game|with a paper crown on], [making the shy one laugh|giving the part away that it wanted].
        What Leo makes has [a face|a front and a curtain], and wants to be [shown before the paint is dry|looked at, even by the cat].
        # Leo self
        The mood of Leo is [high noon|a drawing-room with all the lamps lit], and it needs [one pair of eyes|to be asked how it is, and by name].
        In Leo the heart [carries its head up|wants to give|has brought a cake], and feels [small and cross when nobody takes the present|twice its size when it may|the whole room warm when one person claps].
        # Sagittarius deed
        Sagittarius works [in long strides|with the window open], good at [the plan and the last mile's joke|seeing what it is for], less so at [the staples|what comes on page nine].
        A task that [leads somewhere|widens] has the whole of Sagittarius, and one that [only repeats itself|stays in the drawer] has [its left hand|half an ear].
        # Sagittarius word
        Sagittarius [says the true thing a size too large|calls it honesty and means it], and is forgiven for [the laugh that comes with it|being right about the direction].
        In talk Sagittarius wants [the big why|a hill with a view], so ask about [the reason|where it should lead] before [the price|who does what].
        # Sagittarius heart
        Sagittarius loves [with the door open|like a good travelling companion], and comes closest [on the road|in the middle of an argument about everything].
        Affection of the Sagittarius kind [does not ask where you were|brings you a stone from far away], and minds only [being fenced|small talk at close range].
        # Sagittarius hearth
        At home Sagittarius [keeps the suitcase half out|reads the map on the stairs], and rests by [going somewhere else|opening a window and planning].
        The Sagittarius idea of peace is [a long walk and a late supper|a room with a horizon], and [too many cushions|a locked gate] make it [cross|itch].
        # Sagittarius nerve
        Sagittarius [jumps because it trusts the far bank|bets on the good end], and is right [oftener than it deserves|in most weathers], if it has [looked at the bridge|one dull friend].
        What it takes Sagittarius courage to do is [stay|to read the small print aloud], while [leaping|a wild yes] is only [exercise|breakfast].
        # Sagittarius play
        Sagittarius plays [across the whole field|with invented rules from another country], and [tells it later with one dragon more|loses cheerfully].
        Any game that [goes outdoors|might end in another town] will do for Sagittarius, and so will [a tall story|a song with a chorus].
        # Sagittarius self
        The mood of Sagittarius is [a road after rain|a coat with the buttons undone], and it wants [room|a bit of far in it] more than [comfort|answers].
        In Sagittarius one feels [hopeful for no reason|that there must be more], and it helps to [give the feeling a walk|look something up on the map].
        """;
}
