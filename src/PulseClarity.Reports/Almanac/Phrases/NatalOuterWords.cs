namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The habits of the natal points beyond Saturn.</summary>
internal static class NatalOuterWords
{
    internal const string Text =
        """
        # Uranus deed
        Your Uranus [works at odd hours|skips a step to see if it is missed|builds the machine instead of doing the job|has the plan upside down], and [it is often the right way up|saves an hour and loses the screws|somebody should take notes|cannot be paid to repeat it].
        Your Uranus [asks who made that rule, and when|does it the other way round], and [now and then finds the short cut|is bored by the second time].
        # Uranus word
        Your Uranus [answers another question|invents the word it needs|says what the children think|interrupts itself], and [the table wakes up|it was worth hearing|three years on they will agree|means no harm by it].
        Your Uranus [says it in the pause|has the sentence nobody expected], and [looks innocent|is often two years early].
        # Uranus heart
        Your Uranus [loves with its coat on|sends a card in the wrong season|is truest when it is not asked|likes a friend it cannot predict], and [needs a long lead|calls that closeness, with some right|leaves and comes back brighter|must be met in the open].
        Your Uranus [needs a window even in love|likes people who do not match], and [comes back because it may go|cannot be fond by timetable].
        # Uranus hearth
        Your Uranus [eats breakfast at night|sleeps on the floor for the sake of it|unplugs things|has a bicycle in the bedroom], and [feels at home wherever it may change its mind|rests in being unreachable|calls it airing|finds four walls one too many].
        Your Uranus [has moved the bed four times|cuts its own hair at midnight], and [rests by having nobody know where it is|sleeps when it likes].
        # Uranus nerve
        Your Uranus [refuses first and thinks of the reason later|is bold for the sport of it|will not be the third to clap|likes the edge of the map], and [ought to look whose cups are on the shelf|has opened some good doors|is calm in real storms|may leave one rule standing].
        Your Uranus [books the other train at the last minute|pulls the plug], and [feels the air on its face|would like to know, now and then, what for].
        # Uranus play
        Your Uranus [plays with the fuse box, so to speak|wins by a rule nobody knew|turns the picture round|wants the wild card], and [laughs at the bang|the game is new again|no one knows whose turn it is|would rather be surprised than win].
        Your Uranus [takes the clock apart|swaps the rules], and [has spare parts left over|calls it research].
        # Uranus self
        Your Uranus [sits at the back and sees another film|has never minded being odd|gets younger in a gale|is allergic to 'as always'], and [it is a gift, if a draughty one|keeps the rest of you awake|wants a small freedom daily|was right about the wallpaper].
        Your Uranus is [the part that will not be copied|a hinge that opens the wrong way], and [it keeps you from setting hard|it is worth asking before you obey it].
        # Neptune deed
        Your Neptune [paints while the porridge burns|guesses the measure, rightly|needs a tune to lift by|mislays the list and does the thing], and [the result has something|should not be given the timetable|brings home more than it went for|is thanked by those who cannot say for what].
        Your Neptune [stands at the sink and is somewhere else|works by listening], and [finds what it was not looking for|forgets the hour].
        # Neptune word
        Your Neptune [hums instead of answering|tells it as it might have been|understands the foreigner at once|leaves the sentence open], and [somebody walks in by the gap|they feel it all the same|a date should be written beside it|poems begin that way].
        Your Neptune [hears the sea in the neighbour's washing machine|says it in pictures], and [means more than it can prove|has to be asked for the date].
        # Neptune heart
        Your Neptune [pours and pours|loves the one in the corner|cannot see a tear without finding one of its own|takes the other's side against itself], and [wants a cup with a rim|is never wholly wrong|should ask what was asked for|needs its own towel].
        Your Neptune [gives the last of the bread to the birds|loves what someone could be], and [is sometimes right|needs a friend with dry feet].
        # Neptune hearth
        Your Neptune [hears rain before it falls|keeps shells on the sill|leaves the bath running in its dreams|goes to bed as one goes to sea], and [comes up with wet hair and an answer|does best behind a curtain|has no use for corners|should be woken slowly].
        Your Neptune [melts into sofas|dreams in colour], and [is rested by water and low music|should not be asked the time].
        # Neptune nerve
        Your Neptune [goes limp, and gets through the bars|forgives instead of fighting|says 'perhaps' and disappears|trusts the water], and [it is a brave thing to float|could do with one firm word|nobody knows how it did it|should see the contract by daylight].
        Your Neptune [gives way, and flows round|would rather not], and [has outlived several walls|has its own quiet sort of daring, which is to trust].
        # Neptune play
        Your Neptune [is the sea, the ship and the whale|makes puppets weep|mixes all the colours|plays by tide rules], and [comes home late|has no wish to win|finds the tune under the tune|does not know that it was a game].
        Your Neptune [pretends, and forgets that it does|sings without knowing], and [the best things come from there|wakes with paint on its cuff].
        # Neptune self
        Your Neptune [takes the colour of the room|is homesick for somewhere it has not been|hears what was not said|leaks a little], and [knows pity from the inside|needs the sea, or a tap|must be asked twice where it ends|is the musical part of you].
        Your Neptune is [the part without edges|a shore at low tide], and [takes in more than it can name|wants an hour of nothing, often].
        # Pluto deed
        Your Pluto [takes the floor up to see the beams|does one thing, to the end|burns the draft|works when the door is shut], and [what it leaves is sound|stops at no skin|needs telling that it is Sunday|comes up black and pleased].
        Your Pluto [goes on digging after the others have gone in for tea|wants the whole of it or none], and [has found things|must be told when the hole is deep enough].
        # Pluto word
        Your Pluto [hears the silence before the answer|speaks low|knows where the talk is not going|keeps other people's secrets in good order], and [it should be kind with what it finds|one word of it is a good deal|will wait a year for the right minute|can unsay nothing].
        Your Pluto [asks the question that stops the forks|knows what is under the words], and [can keep it to itself|does not ask twice].
        # Pluto heart
        Your Pluto [loves to the bone|would rather be hurt than lied to|tests the rope|does not share its spoon], and [when it trusts, it is a rock|should let the door stand open|comes back from everything|holds hands hard].
        Your Pluto [does not love by halves|holds on], and [learns late that an open hand holds too|forgets nothing, the good included].
        # Pluto hearth
        Your Pluto [sits with its back to the wall|cleans behind the stove|keeps one room locked|likes thunder when it is indoors], and [sleeps like coal|wants the lamp low and the truth told|throws out what the others would store|is at peace in deep chairs].
        Your Pluto [opens the one box in the cellar that nobody labelled|has a locked drawer], and [rests when it knows the worst|needs, at times, to throw out a whole shelf].
        # Pluto nerve
        Your Pluto [is calm when it is serious|stays when the lights go|looks the dog in the eye|goes down with a lamp|has been to the bottom and taken notes], and [does not scare by the usual means|knows it has a floor|could spare the small foe|waits until it is called|is not proud of it].
        # Pluto play
        Your Pluto [wants the dark wood and the wolf|digs to the other side of the world|is the last one found|does not play at playing], and [grins like a pirate|wins by waiting|tells no one the trick|frightens itself, with pleasure].
        Your Pluto [takes the villain's part|plays for keeps], and [laughs at funerals of small things|hides too well].
        # Pluto self
        Your Pluto [changes its skin and keeps its eyes|has buried a thing or two|is a slow, deep engine|will have the reason under the reason], and [it starts again better than most|needs no audience|should be trusted with a spade|ends what has ended].
        Your Pluto is [the part that goes to the root|an old stove in the cellar], and [heats more of the house than you think|wants the truth at whatever hour].
        # TrueNode deed
        Your north node [takes the harder tool|asks to be shown|puts its hand up for the unknown task|signs up and then reads the sheet], and [is clumsy in the right direction|blots, and goes on|learns by the third day|comes home with a new muscle].
        Your north node [wants practice in the thing you are worst at|tries the unfamiliar tool], and [is content with a crooked first row|calls it work when it feels odd].
        # TrueNode word
        Your north node [uses the long word wrongly and learns|says it in the new tongue|asks the fool's question|starts the talk it would have left to others], and [blushes to good purpose|someone nods|gets a surprising answer|is listened to for that].
        Your north node [tries the new word out under its breath|asks the way], and [gets clearer by being spoken to strangers|blushes, and says it again].
        # TrueNode heart
        Your north node [stays a minute past its habit|loves with its weaker hand|sits by the stranger|says what it usually only does], and [it warms as it goes|that is how it grows|finds the bench a good one|is met more than halfway].
        Your north node [sits down beside the person it would have passed|loves with its left hand], and [learns|finds the bench warm].
        # TrueNode hearth
        Your north node [sleeps with its head the other way|has boxes not yet unpacked|tries a house rule from elsewhere|looks out of the other window], and [gets used to it|calls it home by spring|likes the new draught|rests as one does on a train].
        Your north node [goes by the door that it has always passed|is not at home yet], and [likes a changed chair|sleeps facing the way it is going].
        # TrueNode nerve
        Your north node [goes up the unlit stairs|takes the early boat|puts a foot on the new ice|leaves by the front|sits down in the first row|is the one who asks], and [the view is the reason|finds there was a rail|is out of breath and glad|sees that it bears].
        # TrueNode play
        Your north node [is picked last and laughs|takes up the drum|learns the steps in front of everyone|plays with the other team], and [has more fun than the good ones|falls in the right places|wants another round|claps on the wrong beat].
        Your north node [picks the instrument it cannot play|plays like a beginner], and [that is the whole of its genius|asks for the rules again].
        # TrueNode self
        Your north node [tugs at the sleeve|is the street you have not walked|looks forward when the rest looks round|feels like a size too big], and [one tries it on|it grows on you, or you into it|a step is enough for a day|is patient].
        Your north node is [a direction and not a place|the road you keep glancing at], and [one step on it counts|it feels like effort and then like air].
        # Lilith deed
        Your Lilith [works by night or not at all|leaves the form blank|does it for nobody|tears up the second copy], and [it has teeth and it is good|will not be thanked into staying|should be let out before noon|knows what it is worth].
        Your Lilith [will not do it for show|puts the tool down when it is told to smile], and [works like a storm when left alone|does the forbidden part first].
        # Lilith word
        Your Lilith [does not laugh at the boss's joke|says 'I do not want to'|swears softly and well|lets the silence be awkward], and [it is a clean sound|means it kindly enough|somebody breathes out|leaves it at that].
        Your Lilith [says no and does not fill the silence after it|has an unpolished sentence ready], and [is not sorry|is oftener true than welcome].
        # Lilith heart
        Your Lilith [loves like weather|keeps its own key|does not do sweet|goes when it is counted], and [stays if the gate is open|is faithful to what is real|wants no ribbon|bites only when it is held].
        Your Lilith [loves unasked and unowned|goes out by the garden gate], and [comes back if the gate is left open|wants to be liked with its boots on].
        # Lilith hearth
        Your Lilith [walks barefoot through the dark house|sleeps in the middle|bolts the door from inside|keeps a night to itself], and [wakes wild and rested|is nobody's housekeeper|opens when it likes|needs no lamp].
        Your Lilith [keeps its boots on|sleeps diagonally], and [needs one night that is nobody's|has a room without a mirror].
        # Lilith nerve
        Your Lilith [stands up in the middle of the speech|keeps its chair when told to move|will be the difficult one|gives back the invitation], and [walks home singing|has saved you more than once|sleeps well after it|owes nobody a smile].
        Your Lilith [does not sit when it is told|leaves the party early], and [breathes outside|it is a good thing to have on your side].
        # Lilith play
        Your Lilith [plays the witch|rides the broom sideways|bites the apple first|howls in the tunnel], and [comes home with burrs in its hair|spoils the tidy ending|does it for the noise|has the best costume].
        Your Lilith [dances when nobody is looking and a little when somebody is|howls with the dog], and [does not tidy up|calls it Monday].
        # Lilith self
        Your Lilith [sniffs before it enters|knows a cage by its curtains|has a garden nobody weeds|goes quiet when it is flattered], and [it is good to have it on your side|wants truth and raw carrots|will come if it is not called|guards something you need].
        Your Lilith is [the part that was never house-trained|an animal at the edge of the lamplight], and [should be fed|it sees what the polite parts miss].
        # Chiron deed
        Your Chiron [works round the sore place|makes a tool for the other hand|takes the slow pupils|darns], and [the darn is the strongest part|is proud of it in private|knows what to leave out|goes home tired and lighter].
        Your Chiron [knows which stair creaks|mends what it once broke], and [is patient with beginners|has a limp and a method].
        # Chiron word
        Your Chiron [says 'me too', and no more|tells the joke about the fall|chooses the word with the round edge|waits until you have finished], and [people stay a little longer|it helps more than advice|needs to hear it as well|the sting is gone].
        Your Chiron [finds the word that does not hurt|has said it wrong before], and [people tell it things|listens with its whole face].
        # Chiron heart
        Your Chiron [holds the other end of the blanket|sees who limps|loves with some care in it|is shy of being carried], and [might lean, for once|makes a good friend in November|is held best at a slant|asks little and gives it].
        Your Chiron [recognises the limp across the street|holds the bandage out before it is asked], and [forgets to look at its own knee|may let itself be held].
        # Chiron hearth
        Your Chiron [has the good pillow under the bad knee|knows every remedy and likes the tea|goes to bed before it aches|keeps a light for those who cannot sleep], and [is grateful for a hand on the back|rests on one side|is kinder to others than to itself|does not call it weakness].
        Your Chiron [sleeps on the good side|has a cushion for the sore place], and [does not explain it to everyone|knows what helps].
        # Chiron nerve
        Your Chiron [goes back to the place|says where it hurts|sits down halfway|asks for the slow lane|climbs with the stick|tries the door that once pinched it], and [the second time is the brave one|takes the rail without shame|that is its medal|is met halfway up|shows others where to put their feet].
        # Chiron play
        Your Chiron [draws on the plaster|plays goalkeeper|makes the wrong note the tune|is the doctor and the bear], and [everybody gets mended|laughs with its whole bad tooth|knows the game from the bench as well|lets the small ones win].
        Your Chiron [laughs about the crutch|makes toys out of splints], and [teaches the others the trick|leaves the mend showing].
        # Chiron self
        Your Chiron [aches before rain|carries plasters for strangers|has a soft voice and a firm grip|never quite forgot], and [is the wise part with the bandaged thumb|wants no pity, only company|learned its trade on you|has become a kind of door].
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
        Your ascendant [puts its bag down always in the same place|tries the chair first|takes a while to take its coat off|waves from the door], and [means to be asked|likes a threshold|rests when no one comes in|is home by degrees].
        Your ascendant [hangs its coat where it can get at it|looks round the room once], and [rests by being nobody's first impression|likes to come home by daylight].
        # Ascendant nerve
        Your ascendant [knocks|goes first through doors|puts on its walking face|squares its shoulders], and [inside you catch up|by then it is too late to be timid|looks braver than it feels|the rest of you is carried along].
        Your ascendant [crosses the threshold|walks in|gives its name], and [the courage catches up in the hall|it is over before it can be feared|the floor holds].
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
