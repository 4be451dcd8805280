namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about play and making.</summary>
internal static class MakingWords
{
    internal const string Text =
        """
        # open
        [Ink|Clay|A song] wants [to get about|a hand], and yours [is as good as any|happens to be free].
        Once there was [a den|a secret language|a hat with feathers], and {span} [it could be found again|nobody says you are too old].
        Nobody ever [played well|made a good cake] while [minding the floor|thinking of the photograph].
        Play begins where [the use of it ends|nobody keeps the score].
        Make something {span} that is [allowed to be bad|for the bin or for joy].
        What did you [draw in the margins|hum] when you were [ten|small], and where has it [gone to live|got to]?
        [The hands|Fingers] have [ideas of their own|been waiting], and they do not [explain|ask what it is for].
        There is [dough|paint|string] in [the house|the cupboard], and [an idle half hour|a wish to do something with no point] somewhere in the plan.
        Somebody [laughs|whistles] and [the afternoon turns on its hinge|you have the second line of a song].
        It is more fun when [it could go wrong|there are only three colours].
        # ease
        What you touch [comes alive|turns out droll|has a swing to it], so [make three|let somebody join in|do not stop to look].
        It [rhymes|rises|holds] at the first go, and you should [be quick|not be modest|put on a second].
        Ideas come [in pairs, holding hands|while you stir something], and what you [try|play with] {span} [comes out lighter than it went in|tends to fit].
        The hand is [loose|lucky], so [do it in one go|choose the big brush] and [mend nothing|leave the wobble in].
        # rub
        The thing has [a will|a wrong leg], and wants [to be something else than you planned|a day in the corner|an honest laugh].
        You are [too tidy for it|in two minds], and a [blot|child|deadline of ten minutes] would [settle it|help].
        You see [what it should be|the picture], and the hands [make porridge of it|lag behind]; [the third try|the mistake itself] is [where the fun is|likely to be the one you keep].
        Somebody's [opinion|cleverness] sits [on your shoulder|at the next table], and it may be [invited to hold the tape|sent out for biscuits].
        # meet
        Here is [an empty page|a spark], and you have [hands and half an hour|all you need], so [strike|scribble|sing it into the telephone].
        Something begins that could [keep you up|have your name on it], and should be [fed and not judged|given a corner|kept from clever people].
        A wish to [make|show] something is [right at the surface|knocking the cups about], and [paper|any old instrument|a patch of earth] will [do for a beginning|be better than the right equipment].
        You are [all there in what you make|your own material] {span}, so [sign it|make it small and true].
        # calm
        It is a time for [whittling|humming|rearranging the stones], where [nothing is at stake|the hands think|the minutes have no corners].
        Play can be [as small as a hat made of a napkin|one bar long|a walk on the cracks only].
        One makes the best [toys|soup|tunes] from what [is lying about|nobody wanted], at [an idle hour|no particular hour].
        No masterpiece is [due|looking at you], so [doodle|bake|whistle], and let it be [eaten|rubbed out|forgotten] by evening.
        Nothing must [come of it|shine], and that is [the best climate for pottering|where good toys are made].
        You can [go on with the old piece|sort the buttons], [a row more|a shade bluer], and be [content by the end|good company to yourself].
        # verdict ease
        Make [a present|something with a chorus|what your fingers propose], [in one sitting|with too much colour|for the first person who smiles], and [add nothing|it flies|make its sister].
        What wants to be made is [whatever the hand does without thinking|something for someone|a tune], and [it comes out better than planned|it is half done when you begin].
        It is a time for [colour|songs in the car|games with guests], for no reason but [that it goes so well|joy].
        # verdict rub
        Make [a mask of it|something that may be knocked down|the crooked version], [on purpose|with noise|in ten rude minutes], and [laugh at it first|throw nothing away|you feel better, which is a use].
        What wants to be made is [loud|out of broken bits|something you can hammer], and [the temper goes into it|it likes a struggle].
        It is a time for [caricature|a race|improvising], since [the plan will not hold|perfection is out].
        # verdict meet
        Make [a start|the first of many|what you have seen before you fell asleep], [before breakfast is cleared|with a real pen|on the nearest surface], and [let it be young|guard it a while|go where it goes].
        What wants to be made is [the first one of a row|your own version|something that has been knocking], and [a sketch will hold it|it should not wait for the right paper].
        It is a time to [open the box|try the untried colour|make up the opening line], and [leave the end to itself|show nobody].
        # verdict calm
        What wants to be made is [small|useful by accident|a pattern that repeats], with [wool|leaves|pencil|dough], at [the kitchen table|an idle speed|the window].
        It is a time for [cards on the floor|old songs|whittling and gossip], with [whoever is there|the radio|a biscuit], and [no score|nobody's opinion|a rule against rules].
        # scene
        y: A box becomes [a ship, and the carpet a sea|a shop with one kind of goods], and you are called to supper [from very far away|at the best bit].
        y: You sing [a rude rhyme|the same line] until [everyone joins in or leaves the room|it has nine verses].
        g: On the back of [the agenda|the gas bill] there is suddenly [a very good pig|half a poem], and you [keep the page|do not show anyone yet].
        g: Supper can be [a serious game|an invention], with [what there is|three herbs and no recipe], and someone asks [what it is called|for the end of the crust].
        o: The old [mouth organ|pencil box|sewing tin] opens with [its own smell|the same click], and the fingers [remember more than you do|go straight to the tune].
        o: You make up [a story for someone small|a rhyme for a birthday], with [a hero of their name|a goose in it], and [they correct you on the details|it is asked for again].
        You put [two colours|a wrong note] next to each other by accident, and [look twice|the whole thing wakes up].
        Cards, [a jigsaw with a piece missing|marbles on the mat], and [an uncle who cheats|somebody who cannot lose]: [it is the oldest theatre there is|nobody looks at the time].
        You arrange [stones on the sill|apples in a bowl|leaves by size], and step back [as if it were a gallery|and move one].
        Dancing in the kitchen with [a wooden spoon|the cat looking on], you [know all the words to something you claimed to dislike|are fifteen, or five].
        A spoon and [two glasses|a pot lid|a row of bottles], and you have [a tune|complaints from upstairs|an orchestra, conducted by the smallest].
        The cake comes out [lopsided|like a hat|with a crater], and is [filled with cream and named|photographed like a mountain|gone by three].
        You give somebody [a nickname|a part in it|the glue to hold], and from then on [it is their idea as well|nobody can be serious|it goes twice as well and half as fast].
        # act
        Spend [half an hour|one song's length] making [something that has no use|a very bad picture], and [hang it in the kitchen|give it a grand title].
        Cook, sew or plant without [a recipe|looking it up], and follow [the smell|your thumb] instead.
        Play one game [to the end|with someone younger or older], and [lose it with style if you must|change one rule halfway].
        Use the [wrong hand|wrong tool|smallest paper] on purpose, for [ten minutes|the first draft], and see what [it gets away with|slips out].
        Begin with [the colour|the last line|the middle], and let [the beginning find you|the rest argue].
        Ask a child, or [the child you were|somebody silly], what it [should be about|needs], and [do just that|add the dragon].
        Finish a thing you [left lying|put away in a bag], quickly, [with a flourish|whatever happens], and give it [to the first person you meet|a birthday].
        Leave the house with [a pencil|your ears open], and bring home [one line|a shape you liked].
        Copy something you [admire|love], badly and [by hand|with pleasure], to find out [how it was done|where the trick sits].
        # close
        Sign it [with a flourish|small], and [start another|wash the brushes].
        It was [fun|a mess], and [that was the point|nobody minds].
        [Keep|Burn] the [first|crooked] one.
        Someone will ask what it [is|does], and you [need not know|may shrug].
        Leave [paint|flour] on your [sleeve|nose].
        The [rest|tidying] is for [grown-ups|later].
        No [marks|prizes], and no [audience|tidying first].
        It wants [a handle|a title], or [nothing|a dog].
        You [hum|smile] on the [stairs|way back].
        One more [go|verse], and then [bed|supper].
        And the [song|game] goes [on without you|home in your pocket].
        """;
}
