namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Ways to tell a place, a turn, a phase, and what stands beside it.</summary>
internal static class PlacesWords
{
    internal const string Text =
        """
        # place
        {Name} is in {sign} {span}.
        {Name} is in {sign} {span}, its [road|lodging|workshop] for now.
        [Just now|These days|For the time being] {name} is in {sign}.
        You will find {name} in {sign} {span}, [if you look it up|going about its business].
        [Take the calendar|Look up the tables]: {name} is in {sign} {span}.
        Of the movers {span}, think of {name}, [which is|now] in {sign}.
        # place until
        [Just now|For a while yet] {name} is in {sign}, until {until}.
        {Name} stays in {sign} until {until}.
        Until {until} {name} is in {sign}, [and that is its road|at its own pace].
        {Name} is in {sign}, and has until {until} there.
        {Name} is in {sign} until {until}.
        Until {until} {name} [stays|is to be found|keeps] in {sign}.
        {Name} is in {sign}, and leaves it on {until}.
        # place house
        {Name} is in {sign}, and walks through your {house} house.
        In your {house} house there is {name}, [passing through|on its way|a guest for the present|and has unpacked,] in {sign}.
        Through your {house} house goes {name}, in {sign}.
        {Name}, in {sign}, has come to your {house} house.
        {Name} is a lodger in your {house} house, in {sign}.
        On your own map {name} is in the {house} house, and in {sign} on everybody's.
        Look for {name} in your {house} house {span}, [wearing the colours of|in the sign of] {sign}.
        # place retrograde
        In {sign}, and retrograde, you find {name} {span}.
        {Name}, retrograde, is in {sign}.
        {Name} is retrograde in {sign}.
        [Still|Just now] {name} is walking backwards through {sign}.
        In {sign} {name} is retrograde.
        You find {name} retrograde {span}, in {sign}.
        [Backwards it goes|It is walking backwards|The motion is a backward one]: {name} is retrograde in {sign}.
        # place retrograde house
        [Slow and backward|Going over its own tracks], {name} is in your {house} house, retrograde in {sign}.
        Your {house} house has {name}, retrograde, in {sign}.
        [Look it up|In small print|The tables say so]: {name} is retrograde, in {sign}, in your {house} house.
        {Name} is retrograde in your {house} house, in {sign}.
        In your {house} house {name} is walking backwards, in {sign}.
        {Name}, retrograde in {sign}, is in your {house} house.
        Through your {house} house goes {name}, retrograde in {sign}.
        Your {house} house has {name} in it, retrograde in {sign}.
        In {sign}, and in your {house} house, {name} is retrograde.
        # ingress
        {When} {from} is left behind, and {name} enters {sign}.
        For {name} {from} is over {when}, and {sign} begins.
        {When}, out of {from}, {name} [enters|moves into|comes into] {sign}.
        {Name} [changes rooms|moves house] {when}, from {from} to {sign}.
        {Name} leaves {from} {when} and [goes on in|enters] {sign}.
        A [door|gate] in the sky: {when}, {name} enters {sign}.
        # house ingress
        Your {house} house gets {name} for company {when}.
        {When} a door opens, and {name} enters your {house} house.
        {When} {name} enters your {house} house.
        {Name} [crosses a line|steps over a threshold] {when} and enters your {house} house.
        A lodger moves: {name} enters your {house} house {when}.
        # station back
        {When} {name}, in {sign}, comes to a stop and turns retrograde, [as one does who has left the gas on|and the road behind it is open again].
        In {sign} {name} turns retrograde {when}, [having stood still a moment|after long hesitation].
        {Name} turns retrograde {when}, in {sign}, and [begins to read backwards|has something to fetch].
        {When} {name} stands still and turns retrograde in {sign}.
        {Name} [stops in its tracks|slows to a stand] {when}, in {sign}, and turns retrograde.
        # station on
        {When} {name}, in {sign}, comes to a stop and turns direct, [bag found, coat buttoned|and what was stuck may come unstuck].
        In {sign} {name} turns direct {when}, [after standing still a while|and the brake is off].
        {Name} turns direct {when}, in {sign}, and [goes on as if nothing had been|what was delayed has a green light].
        {When} {name} stands still in {sign} and turns direct.
        {Name} [has found what it went back for|stops looking over its shoulder] and turns direct {when}, in {sign}.
        # moon sign
        l: The Moon is in {sign} {span}, [and that is one leg of the week|a stage of her way].
        [By sign|In the zodiac], the Moon is in {sign} {span}.
        d: Wherever you are, today's Moon is in {sign}.
        d: The day has a {sign} Moon.
        The Moon is in {sign} {span}.
        d: [All|The whole of] {span} the Moon is in {sign}.
        d: Today the Moon is in {sign}.
        You have the {sign} Moon for company {span}.
        d: [From one midnight to the next|Without a change of sign], the Moon is in {sign}.
        The Moon keeps to {sign} {span}.
        {sign} has the Moon {span}.
        # moon change
        The Moon goes from {from} into {sign} at {clock}.
        The Moon enters {sign} at {clock} and leaves {from} behind.
        At {clock} {from} is done and the Moon goes on in {sign}.
        Until {clock} the Moon is in {from}; then she enters {sign}.
        The Moon is in {from} until {clock}, then she [moves on to|enters] {sign}.
        At {clock} the Moon leaves {from} for {sign}.
        [With a change of coat|Having had enough of {from}], the Moon enters {sign} at {clock}.
        d: The [day is cut in two|mood has a seam], for the Moon goes from {from} to {sign} at {clock}.
        {from} has the Moon until {clock}, and {sign} has her after.
        # moon house
        d: The Moon is in your {house} house today.
        d: Today's Moon goes about in your {house} house.
        d: Today the Moon is in your {house} house.
        The Moon goes through your {house} house {span}.
        Your {house} house has the Moon in it {span}.
        d: The Moon [visits|passes through|airs] your {house} house today.
        d: {span} the Moon is [at work|to be found] in your {house} house.
        The Moon, who lights [one room|one house] after another, is {span} in your {house} house.
        # moon house change
        The Moon changes houses at {clock} and enters your {house} house.
        Your {house} house gets the Moon at {clock}.
        At {clock} the Moon enters your {house} house.
        The Moon crosses into your {house} house at {clock}.
        By {clock} the Moon [has done with the house before|has shut the last door behind her] and enters your {house} house.
        # phase
        By phase the Moon is {phaseis} {span}.
        {span} the Moon is {phaseis}.
        The Moon is {phaseis} {span}.
        {Phase} [stands over|belongs to] {span}.
        The light {span} is that of {phase}.
        You have {phase} {span}.
        [The almanac has it in small print|Look out when it is clear]: the Moon is {phaseis}.
        d: Under {phase} {span} [goes by|is spent].
        # phase near
        The {sign} Moon is {phaseis} {span}.
        {span} the Moon in {sign} is {phaseis}.
        You have a {sign} Moon {span}, {phaseis}.
        [Look out when it is clear|So the almanac has it]: the Moon is in {sign}, {phaseis}.
        By her light the Moon in {sign} is {phaseis} {span}.
        The Moon is in {sign} {span} and {phaseis}.
        # phase turn
        {When} there is {lunation} in {sign}.
        {When} comes {lunation}, in {sign}, [and the month takes a corner|one of the four posts of the month].
        {When} {lunation} [falls|comes] in {sign}.
        {Lunation} in {sign}, {when}.
        The Moon reaches her [hour|corner] {when}: {lunation}, in {sign}.
        There is {lunation} in {sign} {when}.
        # phase turn house
        {Lunation}, {when}: in {sign}, and in your {house} house.
        {When} comes {lunation}, in {sign}; it [opens|calls at] your {house} house.
        In your {house} house, and in {sign}, there is {lunation} {when}.
        {When} {lunation} falls in {sign}, in your {house} house.
        {Lunation} in {sign} lights your {house} house {when}.
        It is your {house} house that gets {lunation}, in {sign}, {when}.
        # eclipse
        It is [no ordinary one|more than the usual one]: an eclipse [goes with it|comes with it], and [what it touches tends to take half a year to be told|one does best to watch more than act].
        There is an eclipse in it, which old books feared and which [mostly turns a page|says only that the light is interrupted and comes back].
        # void
        The Moon is void of course from {clock} until {until}.
        [A gap in the day|An idle stretch]: the Moon is void of course from {clock} until {until}.
        From {clock} the Moon is void of course, until {until}.
        The Moon is void of course between {clock} and {until}.
        Between {clock} and {until} the Moon [has no appointments|has nobody left to meet in her sign], which is called void of course.
        # voidsense
        Hours of that kind are [good for sweeping, sorting and soup|like a shop with the shutters half down], and [poor for signing|nobody expects much of them].
        Old hands [do not begin anything in them|use them for what is already on the stove], and [walk the dog|let the post lie].
        It is the sky's [lunch break|waiting room], where [what is repeated goes well|a nap is no loss], and [new things stay sketches|decisions are better hung on a hook].
        One can [tidy, stroll and listen|finish what is begun] in it, and [leave the launching of ships|keep the signature] for afterwards.
        # natal place
        In your chart {natalof} is in {nsign}.
        By birth you have {natalof} in {nsign}.
        Your {natal} is in {nsign}.
        You were born with {natalof} in {nsign}.
        You have {natalof} in {nsign}.
        At your birth {natalof} stood in {nsign}.
        # natal place house
        By birth your {natal} is in {nsign} and in the {nhouse} house.
        Your own {natal} is in the {nhouse} house, in {nsign}.
        Your {natal} is in {nsign}, in the {nhouse} house.
        You were born with {natalof} in {nsign}, in the {nhouse} house.
        You have {natalof} in the {nhouse} house, in {nsign}.
        # side moon
        Meanwhile the Moon is in {sign}
        With it goes a {sign} Moon
        The colour of the hours comes from the Moon in {sign}
        Add the Moon, in {sign}
        The Moon, meanwhile, is in {sign}
        All this under a {sign} Moon
        The Moon {span} is in {sign}
        And there is the Moon, in {sign}
        [Over|Behind] it all goes the Moon, in {sign}
        # side change
        When the Moon goes into {sign} at {clock}, [listen for the change|something shifts]
        Past {clock} the Moon is in {sign}
        Until {clock} the Moon is in {from}, then she enters {sign}
        From {clock} on the Moon is in {sign}
        The Moon comes to {sign} at {clock}
        At {clock} the Moon enters {sign}
        # month theme
        It is [a stitch in|a small case of|not far from] {theme}, which the month [has for a theme|brings up in many coats].
        Put it beside {theme}, [one of the month's three themes|a theme of this month], and [they will talk to each other|see which explains which].
        [Somewhere in this|Turn it over and there] is {theme}, as [in much of the month|the month has it].
        The month [has been asking about|comes back to] {theme}, and [this is one way to reply|here is a place to begin].
        One of this month's themes is {theme}, and [this is a page of it|you can work a stitch of it here|here it shows its everyday face].
        It belongs to {theme}, [the thread of the month|a theme that the month has been at].
        {Theme} is a theme of the month, and [it gets its small turn here|a line is added to it now|this is where it shows].
        If the month has a theme it is {theme}, and [you are in the middle of it|this is how such a theme looks from close to].
        The month calls it {theme}; [from where you stand it looks smaller and has a handle|up close it has a handle].
        You may think here of {theme}, [which runs through the month|the word that was set over the month].
        Of the three themes of the month, [this is about|the one at work here is|the nearest is] {theme}.
        It would be one way to [practise|spell out] {theme}, which the month [has asked for|set as its theme].
        In small, this is {theme}, the month's [larger word|theme].
        For the month's theme of {theme} there is [no better exercise|hardly a plainer one].
        """;
}
