namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the pace of the body.</summary>
internal static class BodyWords
{
    internal const string Text =
        """
        # open
        Listen to how you [come down the stairs|put your bag down|breathe at the lights], and you will know [what sort of day it is|the pace].
        The [back|breath|stomach] keeps a diary [in plain words|of its own], and {span} [a line of it can be read|there may be a note for you].
        d: Have you [yawned properly|looked at the sky with your head right back|been out of breath for fun] {span}?
        The body has [no calendar|its own clock], but it knows [what time it is|when it has been sat on too long].
        Your feet have [an opinion about today's shoes|been up longer than your head].
        How would you walk {span} if [nobody were waiting|you had the whole width of the pavement]?
        Stretch before you [read anything|speak to anyone], the way [a cat does, front first and then the back|one airs a coat].
        Pace is [a kind of honesty|half of manners], and the shoulders [know first|tell on you] when it is [borrowed from someone else|not yours].
        You are [a creature as well as a person|an animal with a diary], and the creature would like [air, water and a bit of hill|to be consulted].
        Some stretches are made for [the stairs|running for the bus and catching it], others for [the handrail|letting it go and walking].
        # ease
        Your limbs are [willing|well oiled|of one mind], so [use the fine spell|go by the park|carry what is to be carried], and [stop while it is pleasant|do not count].
        Strength [is there|comes as you go], of the [even|cheerful|unshowy] kind, and [likes an errand|wants airing].
        Movement comes [by itself|as if downhill], and [a walk turns long|the stairs are shorter] without your having [planned it|to be brave about it].
        Body and mood are [in step|pulling the same cart], so that [you wake before the alarm|a tired hour is over in one].
        # rub
        The head says [on|later] and the legs say [no|now], so [make a treaty: half an hour each|let them take turns|give the legs the first say].
        You are [quicker than the day|wound up|slower than they would like], and [one thing at a time|a hand along the wall|a proper lunch] helps more than [coffee|will].
        You are running [on two speeds|with the brake on], and it may help to [pick one of them|slow the hands first] before [noon|you trip over the other].
        Hurry sits in [the jaw|the shoulders|the knees], and will move out if you [sing|shake the hands|do the next thing at half the speed].
        # meet
        A new [rhythm|stride] starts, and it may be [felt in the feet|clumsy at first|one breath slower than you thought].
        Strength [gathers|comes up through the floor], and [asks for a hill|would like to be asked for something|should not be left in a chair].
        You feel it [in the legs|under the ribs] before you [know what it is|have a word for it], and [a brisk half hour|some fresh air] lets it [out by the right door|be of use].
        The body wants to [begin|be in on it], so [go and meet people on foot|let it carry something] before you [think it over|sit down again].
        # calm
        It is a walking [sort of day|pace], with [hands free|a stop at the bench|time to greet the dogs].
        You need not [push|fix or measure anything|keep up], only [eat, move and lie down at about the right time|stay near the middle|go as far as is pleasant].
        [Plain food, plain shoes|A window, a walk, a pillow], and the rest [looks after itself|can be left to the animal].
        The body {span} is [good company if it is not hurried|like a mule in a kind mood|content with little], such as [a stretch|an apple|ten slow breaths at the gate].
        An even pace [suits you|is there for the taking], neither [galloping nor dozing|up nor down], with [bread at the usual hour|a pause before the pause is needed].
        The body asks for [nothing special|its ordinary share], and [an early night|a window open] is [plenty|the best of it].
        # verdict ease
        You go well [at a swing|with the wind behind|on a full breath], so [choose stairs|take the bridge|go and fetch it], and let the [evening|second half|way home] be [as slow as it likes|barefoot|a long exhale].
        The pace is [quick and light|that of somebody whistling|brisk to noon and easy after], and it does you good to [be on foot|start early|have company in it].
        Quick suits you, [as long as it is glad|in short runs|on the flat], with [a rest that comes of itself|shade at the end].
        # verdict rub
        You go best [in short stages|with a stick of some sort|against the wind and grumbling], so [halve the distance|rest on the wall|begin with the heavy foot], and let the [hurry|second errand|hill] be [somebody else's|for another day|half as high].
        The pace is [stop and start|a fast walk and a sit|uneven], and it helps to [put the hard bit first|stop before the second wind|eat on time].
        Not quick, whatever the head says: [steady|slow uphill|one thing, then a breath], with [the shoulders down|a longer way round|gentle stairs].
        # verdict meet
        You go [as if new-soled|in one long pull|with your whole weight], so [point it somewhere|warm the knees first|use it before noon], and let the [rest|tail of it|evening] be [soft|spent sitting|given to the cat].
        The pace is [a fresh one|that of a first day|all or nothing], and wants [a warm-up|one clear use|to be let off the lead once].
        Strength comes [in a wave|at the turn|early], so [be ready with the wheelbarrow|use it and then sit|do not plan the whole road by it].
        # verdict calm
        The pace is [slow and even|a stroll|that of the unhurried half of the town], with [pauses before they are needed|time for the steps|one small hill], and [a good supper|early lamps|nothing to catch] at the end.
        Slow suits you, of the [pleasant|barefoot|pottering] kind, with [an hour outdoors|a stretch now and then|something light to carry], and [the rest can sit|speed is for others|nobody will overtake].
        # scene
        y: You [hop the kerbs home|cannot sit still at the table], and somebody lets you [run to the corner and back|carry the heavy end], which [settles the matter|was all you needed].
        y: At bedtime the legs [want another game|are still running], and [a story read slowly|being a stone at the bottom of a pond] tells them it is [over|night].
        g: Between two meetings you take [the stairs instead of the lift|the outside way round], and arrive [with colour in your face|with the answer].
        g: At the desk you notice that you have [not breathed out since the second email|one shoulder by the ear], and [stand up|look at something far away].
        o: You go [one bench further than last week|at the pace of the dog], and nobody [is timing it|has a better view].
        o: The afternoon nap has [its rights|been earned over a good many years], and you take it [before it takes you|with the wireless low].
        You carry [the shopping in two equal bags|a chair upstairs], and the body is [pleased to be asked|more sensible than the diary].
        Bare feet on [the kitchen floor|grass] for [the length of one cup|a minute], and you are [back in your own skin|here].
        A dog passes, [all shoulders and gladness|pulling at its lead], and you [walk a little faster|recognise the feeling].
        In the queue you [shift from foot to foot|stand on one leg, for the sport of it], and find that you are [not late|in less of a hurry than your coat].
        You catch yourself [holding your breath at the lights|with your shoulders up by the ears|walking like someone late], and [let go|laugh and slow down|look at the trees instead].
        A good stretch [on the landing|with both arms up, in the queue, never mind who sees|before the first word of the morning], and the day [has a spine|is a size larger|can begin].
        You dance [three steps with the broom|round the puddle|the bags up the stairs], and [your mood comes with you|nothing hurts|the rest of the way is short].
        # act
        Walk one way {span} that you usually [ride|drive or skip], and [swing your arms|arrive a little late and warm].
        Eat [one meal sitting down|slowly], with [both feet on the floor|nothing to read], and stop [at the comfortable mark|one bite before you meant to].
        Go to bed [half an hour earlier|when you first yawn], and leave [the last page|the dishes] to [the morning|someone who is awake].
        Stretch [in a doorway|like a cat] whenever you [change rooms|put the telephone down].
        Do one quick thing [very slowly|at half speed], such as [washing the cups|coming down the stairs], and see what [the shoulders do|it turns into].
        Put music on and [move the way nobody needs to see|let the knees decide], for [one song|as long as the potatoes take].
        Drink [a glass of water|something warm] [before the next task|standing at the window], and [finish it|do only that].
        Take [the hill|the longer side of the park] at your own speed, and [greet whoever overtakes|do not look at your wrist].
        Rest [before you must|when the light goes], for [ten minutes by the clock|one side of a record], with [the shoes off|your eyes shut].
        # close
        Your own [speed|pace] is [fast enough|a place to live].
        The [rest|hurry] was [never yours|only noise].
        [Breathe|Sit], and then [go on|see].
        It [knows|has done this before], that [old|patient] animal.
        And sleep [with the window open a crack|when it comes].
        Feet [first|up], then [opinions|everything else].
        Warm [hands|soup], [early lamp|loose collar].
        You will [feel it|thank yourself] [on the stairs|in the morning].
        One thing [at a walk|after another] gets [round the hill|there].
        [Slow|Quick] is only [a word|a gear], and you [have both|may change].
        Let it be [easy|short], and let it be [often|again tomorrow].
        """;
}
