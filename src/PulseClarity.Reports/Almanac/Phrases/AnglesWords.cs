namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Ways to tell an aspect.</summary>
internal static class AnglesWords
{
    internal const string Text =
        """
        # plain
        {mover} {meets} {target} {when}{tail}.
        {When} {mover} {meets} {target}{tail}.
        {mover} {meets} {target} {when}.
        {When} {mover} {meets} {target}, [and that sets the key|which colours the rest|and that is the ground of it].
        # exact
        [Note the time|If you keep a diary, note it], {when}: {mover} {meets} {target}{tail}.
        {mover} and {partner} make {angle} {when}{tail}.
        [By the tables|By the clocks of the sky], {mover} {meets} {target} {when}{tail}.
        {When} {mover} [has got so far that it|has come to where it] {meets} {target}.
        [Then there is the meeting|One meeting belongs here]: {mover} {meets} {target} {when}.
        {When}, {mover} {meets} {target}{tail}.
        {When}, {mover} {meets} {target}.
        {mover} {meets} {target} {when}{tail}.
        What is exact {when} is {angle} [between|of] {mover} and {partner}{tail}.
        Between {mover} and {partner} there is {angle}, exact {when}{tail}.
        There is {angle} {when}, {mover} to {target}{tail}.
        [Put a small cross in the margin|Mark the place|Look up for a moment] {when}: {mover} {meets} {target}.
        {When} [the sky draws a line|a bell rings, so to speak|two of them cross paths]: {mover} {meets} {target}{tail}.
        In the ephemeris it is [one line of figures|a small sign in a column]: {mover} {meets} {target} {when}.
        The [angle to note|line to draw] {when} is {angle} from {mover} to {target}.
        [It comes to a point|The thing is exact|It is at its closest] {when}, when {mover} {meets} {target}{tail}.
        # exact natal
        Your visitor {when} is {mover}, which {meets} {target}{tail}.
        [Mark it in pencil|Keep an ear out] {when}, when {mover} {meets} {target}{tail}.
        {target} [has its bell rung|is sent for|gets its post] {when}, when {mover} {meets} it{tail}.
        [For you in particular|On your own account], {mover} {meets} {target} {when}{tail}.
        {target} [is at the door|stands in the window] {when}, as {mover} {meets} it.
        {target} [has a visitor|gets a caller|gets a knock] {when}: {mover} {meets} it{tail}.
        Of the lines drawn {span}, one is [yours|meant for you]: {mover} {meets} {target} {when}.
        [Somebody comes to see|A visitor comes for] you: {mover} {meets} {target} {when}.
        Of all that is yours it is {target} that [is touched|hears the bell], for {mover} {meets} it {when}.
        # near
        Close by, without being exact today, is {angle} of {mover} and {partner}{tail}.
        {mover} has {angle} with {target}, [one that lasts for days|slow in building and slow to go]{tail}.
        [A slower matter|Something of longer breath]: {mover}, in {angle} with {target}{tail}.
        Between {mover} and {partner} {angle} holds, [today as on the days about it|and today is one of its days].
        [Add to that|Reckon with] {angle}, {mover} to {target}{tail}.
        Without a bell, but [steadily|in earnest], {mover} keeps {angle} to {target}.
        [Of what lasts longer than a day|Among the slower things], the nearest is {angle}, {mover} and {partner}{tail}.
        Even at noon, [when one measures such things|by the almanac], {mover} is in {angle} with {target}.
        [For the patient|For those who read the slower hand of the clock]: {mover} in {angle} with {target}{tail}.
        One can [see it in the tables|draw it on the chart] today, {angle} from {mover} to {target}{tail}.
        {mover}, [close to exact|near enough], forms {angle} with {target}{tail}.
        [Under the hours|Beneath the small change of the day] runs {angle}, {mover} with {target}{tail}.
        {mover} is in {angle} with {target} {span}{tail}.
        {mover} and {partner} are in {angle} {span}, not to the minute, [but near enough to be felt|but within earshot].
        In the background of {span} there is {angle}: {mover} and {partner}{tail}.
        There is {angle} in the air, {mover} to {target}{tail}.
        [Slower than the clock|Behind the day's small traffic], {mover} and {partner} hold {angle}{tail}.
        The [longer|steadier] note under {span} is {angle} of {mover} and {partner}.
        [Not loud, but there|Less a bell than a hum]: {mover} is in {angle} with {target}.
        # near natal
        The point of yours that is [held|spoken to|kept company] is {target}, by {mover}, in {angle}.
        There is [a lodger in the doorway|a lamp lit]: {mover} in {angle} with {target}.
        For {target} it is [no ordinary day|a day with a visitor in it], as {mover} stands in {angle} with it.
        [Think of|Look after] {target}: {mover} is in {angle} with it today{tail}.
        {target} [has company|is not alone] {span}: {mover} is in {angle} with it{tail}.
        It is {target} that [feels it|is leaned on|is spoken to], since {mover} stands in {angle} with it.
        With {mover} in {angle} to it, {target} is [nearer the surface than usual|quicker to answer|up and about].
        # meets Conjunction
        [meets|passes over|reaches|joins|catches up with|stands right on]
        # meets Sextile
        [makes a sextile to|sends a sextile to|is in sextile with|forms a sextile to]
        # meets Square
        [squares|stands square to|comes into square with|makes a square to|is at a right angle to]
        # meets Trine
        [makes a trine to|is in trine with|forms a trine to|comes into trine with]
        # meets Opposition
        [opposes|stands opposite|faces|comes into opposition with|looks across at]
        # tail Conjunction
        , [like two people on one piano stool|as two coats end up on one hook|and for a while one can hardly tell them apart|like a hand laid on a shoulder]
        , and what the one wants the other [says|does|feels]
        , as when [somebody sits down beside you on an empty bus|two clocks in one room strike together|a name is called twice]
        , [nose to nose|shoulder to shoulder]
        # tail Sextile
        , [the angle of neighbours who are glad to be asked|like a friend with a van|two doors down the same corridor]
        , which [helps when it is asked to|opens if somebody turns the handle|is as useful as a borrowed ladder]
        , [a small wind from the right side|a chair drawn up|a hand held out at hip height]
        , and a little effort goes [further than usual|a long way]
        # tail Square
        , [like two people carrying one sofa round a corner|as when two good plans want the same two hours|a stone that will either trip or be stepped on]
        , and neither [gives way first|has read the other's letter|knocks]
        , which [rubs and may polish|has an edge to it|is more use than it is comfort]
        , [elbow against elbow|a rope with somebody at each end|like a drawer that wants a shove]
        # tail Trine
        , [an open door that nobody remembers opening|like two people folding a sheet|the angle at which things fall into the hand]
        , and the one [lends to the other without a receipt|finishes the other's sentence|walks at the other's pace]
        , [as easily as water finds the step below|a tool hung at the height of the hand|so smoothly that one may miss it]
        , which is [a gift and wants an occasion|a downhill stretch|pleasant as a made bed]
        # tail Opposition
        , [each at its own end of the table|like two people on a seesaw|a pair at either side of one window]
        , and each [holds the other's missing half|thinks the other has the floor|wants the last word]
        , so that [the one may turn up in somebody else's face|both sides can be seen at once|it takes two chairs and some patience]
        , [eye to eye across the whole width of the sky|as two lit houses look over a valley]
        # mover Sun
        the Sun
        the Sun in {sign}
        the {sign} Sun
        # mover Moon
        the Moon
        the Moon in {sign}
        the {sign} Moon
        the Moon, [passing|quick as ever|on her round|lamp in hand],
        # mover planet
        {name}
        {name} in {sign}
        {name}, [now|these days] in {sign},
        # mover retrograde
        {name}, retrograde in {sign},
        {name}, [still|just now] walking backwards through {sign},
        {name}, retrograde,
        # yours
        your {natal}
        your natal {natal}
        your own {natal}
        # yours sign
        your {natal} in {nsign}
        your {nsign} {natal}
        # yours house
        your {natal} in the {nhouse} house
        your {natal}, [which lives|at home] in the {nhouse} house,
        """;
}
