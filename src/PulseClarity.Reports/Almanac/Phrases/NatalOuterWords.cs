namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The habits of the natal points beyond Saturn.</summary>
internal static class NatalOuterWords
{
    internal const string Text =
        """
        # Uranus deed
        Your Uranus [asks who made that rule, and when|does it the other way round], and [now and then finds the short cut|is bored by the second time].
        # Uranus word
        Your Uranus [says it in the pause|has the sentence nobody expected], and [looks innocent|is often two years early].
        # Uranus heart
        Your Uranus [needs a window even in love|likes people who do not match], and [comes back because it may go|cannot be fond by timetable].
        # Uranus hearth
        Your Uranus [has moved the bed four times|cuts its own hair at midnight], and [rests by having nobody know where it is|sleeps when it likes].
        # Uranus nerve
        Your Uranus [books the other train at the last minute|pulls the plug], and [feels the air on its face|would like to know, now and then, what for].
        # Uranus play
        Your Uranus [takes the clock apart|swaps the rules], and [has spare parts left over|calls it research].
        # Uranus self
        Your Uranus is [the part that will not be copied|a hinge that opens the wrong way], and [it keeps you from setting hard|it is worth asking before you obey it].
        # Neptune deed
        Your Neptune [stands at the sink and is somewhere else|works by listening], and [finds what it was not looking for|forgets the hour].
        # Neptune word
        Your Neptune [hears the sea in the neighbour's washing machine|says it in pictures], and [means more than it can prove|has to be asked for the date].
        # Neptune heart
        Your Neptune [gives the last of the bread to the birds|loves what someone could be], and [is sometimes right|needs a friend with dry feet].
        # Neptune hearth
        Your Neptune [melts into sofas|dreams in colour], and [is rested by water and low music|should not be asked the time].
        # Neptune nerve
        Your Neptune [gives way, and flows round|would rather not], and [has outlived several walls|has its own quiet sort of daring, which is to trust].
        # Neptune play
        Your Neptune [pretends, and forgets that it does|sings without knowing], and [the best things come from there|wakes with paint on its cuff].
        # Neptune self
        Your Neptune is [the part without edges|a shore at low tide], and [takes in more than it can name|wants an hour of nothing, often].
        # Pluto deed
        Your Pluto [goes on digging after the others have gone in for tea|wants the whole of it or none], and [has found things|must be told when the hole is deep enough].
        # Pluto word
        Your Pluto [asks the question that stops the forks|knows what is under the words], and [can keep it to itself|does not ask twice].
        # Pluto heart
        Your Pluto [does not love by halves|holds on], and [learns late that an open hand holds too|forgets nothing, the good included].
        # Pluto hearth
        Your Pluto [opens the one box in the cellar that nobody labelled|has a locked drawer], and [rests when it knows the worst|needs, at times, to throw out a whole shelf].
        # Pluto nerve
        Your Pluto [is calm when it is serious|has been to the bottom], and [knows it has a floor|does not scare by the usual means].
        # Pluto play
        Your Pluto [takes the villain's part|plays for keeps], and [laughs at funerals of small things|hides too well].
        # Pluto self
        Your Pluto is [the part that goes to the root|an old stove in the cellar], and [heats more of the house than you think|wants the truth at whatever hour].
        # TrueNode deed
        Your north node [wants practice in the thing you are worst at|tries the unfamiliar tool], and [is content with a crooked first row|calls it work when it feels odd].
        # TrueNode word
        Your north node [tries the new word out under its breath|asks the way], and [gets clearer by being spoken to strangers|blushes, and says it again].
        # TrueNode heart
        Your north node [sits down beside the person it would have passed|loves with its left hand], and [learns|finds the bench warm].
        # TrueNode hearth
        Your north node [goes by the door that it has always passed|is not at home yet], and [likes a changed chair|sleeps facing the way it is going].
        # TrueNode nerve
        Your north node [takes the seat it has never tried|walks uphill], and [the view is the reason|is out of breath and glad].
        # TrueNode play
        Your north node [picks the instrument it cannot play|plays like a beginner], and [that is the whole of its genius|asks for the rules again].
        # TrueNode self
        Your north node is [a direction and not a place|the road you keep glancing at], and [one step on it counts|it feels like effort and then like air].
        # Lilith deed
        Your Lilith [will not do it for show|puts the tool down when it is told to smile], and [works like a storm when left alone|does the forbidden part first].
        # Lilith word
        Your Lilith [says no and does not fill the silence after it|has an unpolished sentence ready], and [is not sorry|is oftener true than welcome].
        # Lilith heart
        Your Lilith [loves unasked and unowned|goes out by the garden gate], and [comes back if the gate is left open|wants to be liked with its boots on].
        # Lilith hearth
        Your Lilith [keeps its boots on|sleeps diagonally], and [needs one night that is nobody's|has a room without a mirror].
        # Lilith nerve
        Your Lilith [does not sit when it is told|leaves the party early], and [breathes outside|it is a good thing to have on your side].
        # Lilith play
        Your Lilith [dances when nobody is looking and a little when somebody is|howls with the dog], and [does not tidy up|calls it Monday].
        # Lilith self
        Your Lilith is [the part that was never house-trained|an animal at the edge of the lamplight], and [should be fed|it sees what the polite parts miss].
        # Chiron deed
        Your Chiron [knows which stair creaks|mends what it once broke], and [is patient with beginners|has a limp and a method].
        # Chiron word
        Your Chiron [finds the word that does not hurt|has said it wrong before], and [people tell it things|listens with its whole face].
        # Chiron heart
        Your Chiron [recognises the limp across the street|holds the bandage out before it is asked], and [forgets to look at its own knee|may let itself be held].
        # Chiron hearth
        Your Chiron [sleeps on the good side|has a cushion for the sore place], and [does not explain it to everyone|knows what helps].
        # Chiron nerve
        Your Chiron [goes in where it once got hurt|asks for a hand on the stairs], and [that is its medal|takes the rail without shame].
        # Chiron play
        Your Chiron [laughs about the crutch|makes toys out of splints], and [teaches the others the trick|leaves the mend showing].
        # Chiron self
        Your Chiron is [the tender place that learned to help|an old scar with good manners], and [knows the weather|wants to be useful where it was once at a loss].
        # Ascendant deed
        Your ascendant [makes the first cut|rolls up to the job in its own way|starts as it means to go on], and [others take their cue|the rest of you follows|that settles the tone].
        Your ascendant [reaches for the door handle|is halfway in before it has asked], and [the first ten minutes are its share of the work|sets the pace for the rest].
        # Ascendant word
        Your ascendant [is what they see while you look for words|asks the first question|nods too soon], and [sets people at ease or on edge|can be tuned like a string|says more than the sentence].
        Your ascendant [speaks before you do, in how you stand|says hello], and [people answer to that|has usually been understood already].
        # Ascendant heart
        Your ascendant [opens the door by a hand's breadth or altogether|has a way of looking up|moves over on the bench], and [that is how people begin with you|strangers go by it|you hardly know you do it].
        Your ascendant [holds out a hand|smiles or does not], and [what comes in comes by that door|is what others first grow fond of].
        # Ascendant hearth
        Your ascendant [puts its bag down always in the same place|tries the chair first|takes a while to take its coat off], and [means to be asked|likes a threshold|rests when no one comes in].
        Your ascendant [hangs its coat where it can get at it|looks round the room once], and [rests by being nobody's first impression|likes to come home by daylight].
        # Ascendant nerve
        Your ascendant [knocks|goes first through doors|puts on its walking face], and [inside you catch up|by then it is too late to be timid|looks braver than it feels].
        Your ascendant [crosses the threshold|walks in], and [the courage catches up in the hall|it is over before it can be feared].
        # Ascendant play
        Your ascendant [makes an entrance|wears the mask well|takes the first throw], and [the game is on|nobody knows it was nervous|likes to try on another walk].
        Your ascendant [puts on the hat|goes first], and [the part fits|gets the laugh by coming in].
        # Ascendant self
        Your ascendant [meets things first|is the handle people take hold of|has a habit in the shoulders], and [it is a habit and can be coaxed|a mirror will not show it|it is freshest in the morning].
        Your ascendant is [the way you come in|your face with the door just opened], and [you see it least of anybody|changes with the company less than you think].
        # Midheaven deed
        Your midheaven [wants the work to be seen to hold|keeps an eye on the long run|likes its tools on show], and [takes the stairs for it|measures by what stands|would be glad of a small plaque].
        Your midheaven [takes the lid off the work|hangs out its sign], and [would like to leave something that stands|does it where it can be seen].
        # Midheaven word
        Your midheaven [prefers to be quoted correctly|needs one plain line about itself|listens to what is said of its work], and [takes it home|blushes in a good cause|answers by doing].
        Your midheaven [is what they say of you when you have left|speaks in public], and [should not be argued with at home|one line of it would do].
        # Midheaven heart
        Your midheaven [wants someone in the front row|brings its medals home in a carrier bag|is softer at the kitchen door], and [may leave the title on the mat|shines for two as well as for a hall|is proud of its own people].
        Your midheaven [is seen with those it loves|comes home in its good coat], and [needs someone to whom it is not a title|hangs the coat up].
        # Midheaven hearth
        Your midheaven [thinks about tomorrow in the bath|hangs its certificate in the passage|leaves the light on over the desk], and [must be taken by the sleeve|sleeps when something is finished|has no business at the breakfast table].
        Your midheaven [puts its shoes by the window for the street to see|works late], and [has to be called in to supper|rests badly in borrowed light].
        # Midheaven nerve
        Your midheaven [stands where the wind is|takes the chair with the papers|says 'I will do it'], and [regrets it until the next day|grows into it|is steadier with a rail].
        Your midheaven [goes up the steps|gives its name at the desk], and [the view is worth the wind|finds that they were expecting you].
        # Midheaven play
        Your midheaven [does not like to be seen failing|keeps a straight face|enters for the cup], and [needs practice in it|might try the kazoo|is loved for the one time it fell over].
        Your midheaven [would sign the sandcastle|plays to the back row], and [may be let off for an hour|is the better for a silly hat].
        # Midheaven self
        Your midheaven [is where the road goes up|would like to be of use to strangers|keeps the long calendar], and [one step a day does|it is in no hurry|can be seen from the street].
        Your midheaven is [what you are known for|the highest window in the house], and [you cannot see it from inside|the light in it is noticed from far off].
        """;
}
