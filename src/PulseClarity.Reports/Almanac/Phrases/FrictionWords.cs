namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about what rubs.</summary>
internal static class FrictionWords
{
    internal const string Text =
        """
        # open
        Not every [knock|bump|sigh] is [meant|for you|an answer].
        A [chair|word|habit] in the wrong place is [walked round for years|soon moved, if somebody laughs].
        One is seldom [cross with|hurt by] the [thing|person] in front of one [alone|first].
        If it [creaks|smarts], it is [still joined|worth listening to], and {span} [you might hear what it says|a drop of oil will do].
        Most quarrels are [about the second thing|old ones in new shoes].
        Sand gets into [every pair of shoes|the best clock], and one can [sit down and shake it out|walk on and limp].
        Who or what [has been getting on your nerves|rubs], and what does it [rub against|sound like when it is not about you]?
        Go [slowly round the corner|easy on the hinge] {span}; something may be [coming the other way|less oiled than it looks].
        There is a tone [one hears only in others|that arrives before the words], and by then [it is in both your voices|the plates know].
        Patience is [not a feeling|mostly a matter of lunch]; it is [what the hands do meanwhile|a way of standing].
        Sometimes the [obstacle|other person] is only [tired|late], and has [no idea that it stands in your way|its own stone in the shoe].
        # ease
        A rough place [wears smooth|gives way] under [a light hand|good humour|a well-timed cup], so [take the chance to say the awkward thing|clear up something old].
        You can [give way|stand firm] with [a smile|no loss], and others [copy it|breathe easier|come round].
        Whatever [scrapes|sticks] {span} comes off [with soap|lightly], and [a smile at the right moment|an early word] saves [a whole evening|the sulk].
        The rub is [slight|softened], and you [have the tact for it|can laugh in time], which lets [others climb down as well|the stiff one bend].
        # rub
        There is [a spark in it|grit in the hinge], and [two people|two of your own wishes] want [the last word|the same hour], so [be slow at doors|let the first answer go unsaid|name it early].
        It may get [loud|narrow|hot] round [a trifle|money, time or the window], and [the one who notices first|whoever can laugh] has [the easier evening|the key].
        Two wills [meet at one door|have the same chair in mind], and the one who [steps aside first|can say 'go on'] [sees more of the room|loses nothing but a second].
        It is [friction and not fate|an honest angle], and it tends to come out [as a sharp word about something else|at half past hungry].
        # meet
        You come up against [a wall, or it against you|somebody's edge], and [standing still|asking its name|a step to the left] tells you [whether it is a wall|what it is made of].
        Pressure [starts|gathers], and should be given [a spout|hard work|a fair hearing] before it [finds its own way out|sings].
        Something [stands right before you|fills the frame], and you can neither [look round it|hurry it], so you [may as well take off your gloves|learn its name].
        Force is [available|at the tips of your fingers], and [how you set a cup down|the first word] will show [who is holding whom|where it wants to go].
        # calm
        The hinges are [quiet|oiled], and what squeaks is [a small old thing|mostly weariness], for which [an early night|a nod|a spare ten minutes] is cure enough.
        Should something [chafe|grate] {span}, it is [no bigger than a crumb in the bed|soon shaken out], if [you get up and do it|nobody holds a meeting].
        There is [peace|room] in the hall, and one could [thank somebody for their patience|mend the thing that starts it|practise being slow to mind].
        There is [little grit about|hardly a stone in the road], and what rubs is [small and nameable|an old shoe], such as [a slow queue|that way of clearing one's throat].
        You could [pick a quarrel|find fault] out of sheer [peace|lack of weather], and [a brisk walk|something to sweep] would serve [better|as well].
        # verdict ease
        Mind only [the odd corner|an over-full hour|too much good advice], and [grease it with thanks|smile in time|ask for a hand], for [the rest glides|they mean it well|it is hardly a bruise].
        Where it may rub is [hardly anywhere|an old joke|too much of a good thing], and a [word|light touch|wink] handles it.
        The rough spot is [small|soon past|mostly pride], and goes gently with [thanks|a bit of help|timing].
        # verdict rub
        Mind [the crossing of two plans|the hungry half hour|any sentence with 'always' in it], and [go through it one at a time|lower your voice first|give it a later date], for [nobody means it|pushing wedges it|what is said then is heard for long].
        Where it may rub is [between two right answers|at the door, coming and going|where you are in a hurry and they are not], and the gentle way is [to name it early|to slow down by a third|to ask what they need].
        The rough spot is [a tone|who decides|the last half hour before food], and it goes gently if [you speak of yourself|one of you sits down|nobody is in a doorway].
        # verdict meet
        Mind [the first contact|the step up|who comes in as you go out], and [let it find its own chair|slow down at the threshold|ask before you lift], for [new things have hard edges|it is strong and still deaf|two hurries make a bump].
        Where it may rub is [at the start|where two things meet|in the very middle of it], and the gentle way is [to go in with open hands|to let it take its coat off|one thing at a time].
        The rough spot is [right in front|a newness|too much at once], and it goes gently with [plain words|a pause at the threshold].
        # verdict calm
        Where it may rub is [in trifles|in what is left lying about|where somebody is bored], and the gentle way is [to see to it without a word|fresh air|not to make a case of it], or [to laugh|an early night|to ask once, nicely].
        The rough spot is [nothing worse than dullness|an old shoe|a habit of someone you love], and it goes gently with [a change of chair|tea|a short absence], and [no theory|some affection|a tune].
        # scene
        y: Someone takes [your place|the red one], and you feel it [hot in the ears|in your fists], and then you [count the stripes on the mat|say 'I was sitting there', quite calmly].
        y: It is [not fair|all wrong], and you [stamp once|go and tell the dog], and after that there is [room to find out what happened|nothing left to stamp for].
        g: The reply is [short|copied to everyone], and your fingers [are already on the keys|have a better one], and you [stand up and fill a glass|write it, and save it, and go out].
        g: In the traffic [somebody pushes in|the lights stay red], and you [hear what you just said|turn the music up and let them have the metre].
        o: They speak [too fast|as if you were deaf], and you could [snap|play deaf], or [tell them, kindly, once|ask them to sit and begin again].
        o: The lid [will not turn|is made for younger wrists], and you [knock it on the table as your mother did|laugh, and wait for the boy next door].
        At supper [one fork is set down too hard|nobody passes the salt], and [someone has to ask about the day|a joke about the soup saves it, barely].
        You both want to [help|be left alone], and get in each other's [way at the sink|light], until [one of you sits down and peels something|you laugh].
        A drawer jams, [the string knots|the bag splits], and you notice that [you were cross before it did|your breath had stopped].
        The neighbour [drills|practises], and you hold [a whole speech against the wall|the broom], then [ring and ask how long it will be|find it has stopped].
        Two trolleys in one aisle, [two elbows on one armrest|two umbrellas in one doorway], and [a grin does it|somebody says 'after you', and it gets silly|the one in less of a hurry backs out].
        The parcel will not [close|go through the slot|be undone], and you [talk to it|sit down on it|fetch somebody with other hands].
        Someone whistles [the same four bars|through their teeth], and you are [about to say it|counting], and then [you catch yourself whistling them|they stop, and you miss it].
        # act
        Before you [answer|push], [put both hands flat on something cool|find out whether you have eaten], and [then decide|ask one question].
        Say what you [want|need] instead of [what they did|what is wrong], in [one sentence|a lower voice].
        Give the other side its best [argument|reason] {span}, well enough that [they nod|you half believe it], before you [bring yours|say 'but'].
        Leave [ten minutes early|a gap], so that [delay meets somebody with time|the slow one may be slow].
        Take the heat [out on foot|to the carpet or the garden], and bring back [only the matter|what is still true].
        Put off the [sharp|clever] word [by one night|until the kettle has boiled], and see if it is [still yours|worth its postage].
        Let the small one [go|win], openly, with [good grace|a joke], and keep [your stubbornness|your breath] for [one that matters|what you would do again].
        Oil it: [a thank-you|a cup brought|'you first'] costs [nothing|less than the squeak].
        Find the [true|small] half of the [reproach|complaint], grant it, and [say no more|watch the rest shrink].
        # close
        What [rubs|grates] can be [polished|oiled].
        It [cools|passes], and the [soup|friendship] is [still there|none the worse].
        You were [both|neither] right, [and tired|which is usual].
        [Soft|Slow] is [not weak|also a strength].
        Let the [last|sharp] word [go unsaid|stay in its drawer].
        Tomorrow it will be [a story|smaller], and [you the one who laughs|nobody's fault].
        After that, [tea|air].
        Peace is [often|mostly] [a snack|a matter of minutes].
        You may [shake out the shoe|sit down], and [walk on|forget it].
        No [door|plate] was [broken|slammed].
        [Grit|Sand] makes [a grip|a pearl, now and then].
        """;
}
