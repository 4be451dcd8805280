namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>How each body goes about its place, and what follows a statement about the Moon.</summary>
internal static class GaitsWords
{
    internal const string Text =
        """
        # gait Sun
        with the [blinds up|whole morning in its arms|face of somebody expected]
        and what lies there [gets its share of daylight|can be seen from the road|wakes up]
        [like a lamp carried from room to room|as a landlord walks his fields|at a walking pace, a degree a day]
        and the [season|stretch] has its colour from that
        and nobody in there [sits with their back to the window|has to ask who it is|whispers any more]
        as [bread sits on a table|a guest of honour is, a little too early|one stands in a doorway with news]
        where it [likes to be asked|sets the table|warms one side of everything]
        # gait Moon
        [hands in her pockets|with a basket on her arm|humming|looking in at the windows]
        and the [hours|rooms|faces] take their colour from her
        [as one tries a chair|like a guest who knows where the cups are|the way water finds a hollow|as a hand goes over cloth]
        and [something soft goes with her|the inner weather comes from there|one can feel it in the kitchen]
        in [no great hurry|house shoes|a coat of that colour|one of her plainer moods]
        and [appetites change accordingly|small needs speak up|sleep and supper follow her]
        so that [moods have a direction|the tide is set|there is a key for the tune]
        with [all that this brings up from the cellar|her old habits along|a lamp in her hand]
        # gait Mercury
        where it [counts, compares and asks again|has three letters to post|opens all the drawers|is on first-name terms with everyone]
        and [questions go far there|that is where the head is|small trips are well spent thereabouts]
        with [its pockets full of notes|a pencil behind its ear|one eye on the clock]
        [asking everybody the way|reading the notices|in the middle of a sentence]
        and the [letters|questions|errands] of this time are of that sort
        [like a boy on a bicycle|as a postman takes a street|light on its feet]
        and [talk goes where it goes|the news comes from that side]
        # gait Venus
        where she [moves a vase by an inch|lowers her voice|finds something to like|sits in the good light]
        and [one may ask for sweetness there|hands are gentler thereabouts|the colours are chosen with that in mind|what is hard goes better with a smile]
        [choosing slowly|with ribbon in her pocket|in a good coat|humming under her breath|with an eye for the best chair]
        and [what is liked is liked in that manner|the pleasant things are to be found there|the table is laid accordingly]
        [like a guest who brings the right flowers|as one walks through a market|turning the best side out]
        with [something sweet in a bag|her sleeves pushed up for once|music on|a good cloth over her arm]
        and [people soften there|taste is a guide|the heart looks that way]
        # gait Mars
        where it [puts its shoulder to things|wants a straight answer|leaves the gate swinging|gets up early]
        and [the short way lies there|that is where one may push|tempers and good work come from that side]
        [sleeves rolled up|boots on|two steps at a time]
        and [the heat is there|pushes come from that side|what was stuck begins to shift]
        [like somebody late and glad of it|as a dog goes through a gate|with the axe over its shoulder]
        looking for [something to lift|a wall or a game|work with an edge]
        and [wanting takes that form|patience is short thereabouts]
        # gait Jupiter
        [with room to spare|arms full|like an uncle with presents]
        and [things there tend to grow|one may ask for a little more|the door stands wider than usual]
        [making plans out loud|as a big ship moves, slowly and with flags|in generous mood]
        where [it sees further than others|enough is a moving line|luck likes to be met halfway]
        and that is [the year's warm corner|where trust pays]
        # gait Saturn
        where it [lays one stone a week|asks to see the drawings|holds the ladder]
        and [one does well to be thorough there|that is the long job|patience earns there]
        [checking the beams|at the pace of masonry|with a list and a level]
        and [what stands there will stand|shortcuts show|time is told more slowly there]
        [like a good examiner|as a farmer walks a wall|in its long grey coat]
        where it [asks for proof|counts the chairs|likes a thing done twice]
        and the [work there takes years|weight is felt from that side]
        # gait Uranus
        [with the windows open|changing the fuses|like a cousin from abroad]
        and [habits there sit loosely|what was fixed has hinges|surprise has a key]
        [as wind goes round a house|for some years now|tinkering]
        where it [loosens a screw a year|tries the light switches|asks who made the rule]
        and [news comes from that side|one may expect a draught]
        # gait Neptune
        [like mist over a field|as a tune comes through a wall|slow as a season of rain]
        and [the edges there are soft|what it touches dreams a little|one hears better than one sees]
        where [it has washed about for years|it smooths stones|things are not quite what they say]
        with [the tide in its shoes|salt on its sleeve]
        and [that corner wants kindness more than facts|lines run there, and colours]
        # gait Pluto
        [as roots go|slow and out of sight|down among the foundations]
        and [what is rotten there gives way in time|it does not knock|the ground is being turned]
        where it [digs for years at a time|keeps the stove in|has all the keys]
        [like somebody clearing a cellar by candle|as coal becomes something else]
        and [small changes there go deep|one feels it in the floor]
        # gait MeanNode
        [pointing|like a signpost that walks|a finger on the map]
        and the [road goes by there|next lesson lies that way|unfamiliar begins there|first step is the odd one|far bank is on that side]
        [as a weathercock sits in a wind|backwards, as it always goes, and yet ahead]
        where [one is a beginner again|the path is narrow and goes up]
        # gait Chiron
        where it [has a chair by the door|knows the tender boards|makes a craft of a limp]
        and [one may be gentle there|help is near on that side|an old ache has its uses]
        [with its limp and its bag|like an old teacher|asking where it hurts]
        and [the sore spots there may be handled|mending is done on that side|what was broken there learns a trade]
        where it [sits down beside people|knows each loose board|is patient]
        [as one goes over a scar with a thumb|unhurried]
        # gait retrograde
        and [wants an hour with the old letters|puts a question mark in the margin|looks for the page it turned too soon]
        [as one walks back along a beach|as a cat comes down a tree|like a guest who has left a scarf]
        where [half-done things lift their heads|what was skipped is read|you may find the glove]
        [like somebody counting the change again|with a lantern and the old map|as a tailor unpicks a seam]
        and [reads everything twice|goes back for what it dropped|does its walk a second time]
        [as one retraces one's steps for a glove|like somebody looking for an earring|reading the page again|with its face to the road it came by]
        and [has come back for something|goes over old ground|asks the old question once more]
        so [second looks come cheaper than first ones|what comes up has been here before|the mending goes before the making]
        which is [a time for second drafts|good for unpicking|slow in front and quick behind]
        and [nothing is lost by waiting|the past has its visiting hours|one may finish what one left]
        [like a tide going out over familiar stones|as one goes up to the attic with a lamp|turning the stones it left unturned|humming an older tune]
        # tail change
        , and [the tone of the day turns over|with her goes the tone|the second half has another key]
        , [as when somebody opens a window on the other side|like a change of tablecloth|the way talk changes when a new guest sits down]
        , and [what dragged may lift|you may feel it before you look at the clock|it is a good moment to get up from the table]
        , with [her hem still wet|one look back|a fresh apron on]
        , so [the day has two halves|leave the one kind of task and take up the other|keep for then what suits her better]
        # tail house
        , [and one corner of life is lit by it|turning up a lamp here and there|with a lamp in her hand]
        , [as she does for two days or so each month|on her monthly round|not for long]
        , and [small things there want a hand|what is kept there stirs|that is where the feeling goes]
        , [like somebody airing the beds|opening a cupboard or two|asking after everyone]
        , so [the mood has an address|look there first|that is the room to tidy or to sit in]
        # tail phase
        , [which one may see if the clouds allow|whether or not one can see it]
        , and [the month is at that page|that sets the pace|it can be felt in the work of one's hands]
        , [a good light for some things and a poor one for others|as gardeners and bakers used to say|by the oldest clock there is]
        , so [the month has a direction|one knows where one is in the month|there is a right size for one's plans]
        """;
}
