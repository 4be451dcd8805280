namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>The habits of the natal points up to Saturn.</summary>
internal static class NatalInnerWords
{
    internal const string Text =
        """
        # Sun deed
        Your Sun [wants to see its hand in it|works best where it may decide|is proud of few things and knows which], so [choose the part that is yours|sign the small ones as well|leave the rest to people who like it].
        Your Sun likes [its name under the work|to do it in person], and [goes grey where anybody could have done it|will stay late for a thing that is its own].
        # Sun word
        What your Sun has to say [is short|can be said standing|has been true for years], and it need not be [proved|dressed up|said twice].
        It is your Sun that says 'I', and [it says it well|may wait to be asked], above all [when nobody is comparing|about what it has done with its own hands].
        # Sun heart
        Your Sun [turns to people as a plant does|likes to be the one who brings something|forgives a good deal for a warm hello], and [shrinks a little in a cool room|gives more when nobody asks|is easy to please].
        Your Sun gives [warmth without being told|its best to whoever looks up], and [hopes to be met at the door|counts, a little, on coming back to a lit window].
        # Sun hearth
        At home your Sun [takes the chair by the window|likes to be greeted|hums when it is content], and [needs an hour in which it serves no purpose|will not be a guest there|wants the day to have had a middle].
        Your Sun wants [a place that faces the light|one corner that is plainly yours], and rests by [being itself with the buttons undone|doing nothing in full view].
        # Sun nerve
        Your Sun [would rather be wrong as itself|does not like to duck|comes out from behind the others|says whose idea it was], and [pays for it gladly|is larger for it|that is where its warmth comes from|sleeps well after].
        Your Sun stands up [when its name is called|for what it cannot be without|for a friend], and [the knees follow|afterwards wonders who that was|the room gets lighter].
        # Sun play
        Your Sun [makes things with a face|likes to be clapped for, once|plays king, and a kind one], and [lends the crown|is seven again|laughs at itself by the end].
        Your Sun plays [to be there|with its whole face], and forgets, at its best, [to ask how it looks|what time it is].
        # Sun self
        Your Sun [does not change with the weather|has one plain wish|goes on when the rest of you is tired], and you can [steer by it|ask it what it would miss|tell by your shoulders when it agrees].
        Your Sun is [the seat from which you see|the part that gets up in the morning], and it [brightens when it is used|can tell at once what is borrowed].
        # Moon deed
        Your Moon [keeps to the tasks it knows|cooks while it thinks|can tell who in the room has had enough], and [gets more done that way than it is credited with|should not be hurried|likes a kind word halfway].
        Your Moon works [well when it has eaten|for someone rather than for something], and [needs the door within sight|keeps a second blanket ready].
        # Moon word
        Your Moon [says 'never mind' and minds|remembers the exact words|would rather be asked than told], and a [second question|cup put down beside it|quiet quarter of an hour] [opens it|is what it was waiting for].
        Your Moon [hears tone before it hears words|answers late at night], and a [soft voice|pause] tells it [all it wanted|that it may come out].
        # Moon heart
        Your Moon [comes nearer by half-steps|loves with its hands full|knows by the breathing], and wants [no proof, only habit|someone who comes back|to be let in as it is].
        Your Moon [listens for the key in the lock|knows who has not eaten], and [loves by doing the same small thing again|needs to be needed, and held as well].
        # Moon hearth
        Your Moon [has a favourite corner|sleeps with one ear|counts the people in the house], and [softens when the curtains are drawn|comes to rest when they are all counted|needs its own pillow].
        Your Moon [keeps a light on in the hall|has its own side of the sofa], and what it calls rest is [being safe before being brave|a known voice in the next room].
        # Moon nerve
        Your Moon [goes quiet before it is brave|takes the small one's side|will cross a street for a friend], and [shakes afterwards|asks for supper when it is over|does not count that as courage].
        Your Moon is not [a soldier|reckless]; it is [a mother cat|water], and [goes where it must, low and quick|gives way and comes back].
        # Moon play
        Your Moon [likes the old toys|makes soup out of leaves|has to be called in twice], and [cries at the end of the film|keeps the paper crown|tells it to the bear].
        Your Moon plays [the games it knew at six|when the door is shut], and wants [somebody to share the biscuits|the same story, with the same voices].
        # Moon self
        Your Moon [answers before you have asked|lives somewhat lower than the head|is a child with good instincts], and [can be consoled by small things|has never been wrong about people in kitchens|should be fed before it is questioned].
        Your Moon has [needs of its own|a memory for rooms], and [it says so through the stomach|they are older than your opinions].
        # Mercury deed
        Your Mercury [finds the page|likes the joints between the jobs|does three errands in one round|labels the jars], and [is useless at waiting|wants to know what it is for|reports back|improves the form].
        Your Mercury [makes the list and loses it|has a pencil behind its ear], and works best [with two things to compare|when it may explain as it goes].
        # Mercury word
        Your Mercury [has two answers and picks the lighter|talks with its hands|reads between the lines and sometimes past them], and [is happiest in reply|comes clear by the third sentence|likes a listener with a pencil].
        Your Mercury [edits the message a third time|reads the notice on the door, both sides], and wants [to have it said|to be understood more than to be agreed with].
        # Mercury heart
        Your Mercury [woos with postcards|asks how it was, and stays for the answer|jokes when it is moved], and [that is its tenderness|is known by its nicknames|falls silent only among the dearest].
        Your Mercury [loves by telling|likes people for their sentences], and [would rather have a long talk than a long look|remembers every nickname].
        # Mercury hearth
        Your Mercury [lines up tomorrow on the stairs|leaves a book in each room|talks to the kettle], and [rests in a change of subject|sleeps once the list is written|has opinions about the lamp].
        Your Mercury [goes on talking after the light is out|reads in the bath], and [has to set down the day in words|cannot rest beside an unanswered question].
        # Mercury nerve
        Your Mercury [argues both sides until the bus has gone|knows the rule and its gap|gets brave by naming things], and [one clear question|a deadline|an honest 'I do not know'] [does it good|turns it round].
        Your Mercury [thinks in the lift what it should have said upstairs|finds the clever way round|would like one more fact|rehearses on the stairs], and is bravest when [it asks|it leaves a sentence bare|it says it once|nobody is taking notes].
        # Mercury play
        Your Mercury [makes lists of silly names|cheats openly|invents a language for two], and [explains the rules as it goes|likes it best with an audience of one|never plays the same way twice].
        Your Mercury [rhymes, doodles and takes things apart|will bet on anything], and is delighted by [a pun it should be ashamed of|rules with a hole in them].
        # Mercury self
        Your Mercury [has a pocket for everything|hears its own name in any hum|changes the subject when it is shy], and [knows more than it has sorted|calms down over a map|should be let out to talk].
        Your Mercury [notices and names|is the part that sits by the window], and [once it has the word it can let go|has already thought of three reasons].
        # Venus deed
        Your Venus [works by liking|arranges before it begins|has an eye for the finish], and [would rather do one lovely thing than three|cannot be hurried past beauty|gets others to join in].
        Your Venus [turns the best side of the bowl outward|would work twice as long in a room it likes], and [cannot do ugly|knows when to stop].
        # Venus word
        Your Venus [finds the gracious way to put it|says yes with its eyes|remembers to thank], and [it is not flattery|could, now and then, be blunter|people come back for the tone].
        Your Venus [says 'we' before it has asked|puts the hard thing in tissue paper], and is [heard where louder voices are not|at its best in thanks].
        # Venus heart
        Your Venus [leans in|keeps old letters|warms slowly and evenly], and [likes to be looked for|chooses again each spring|asks for sweetness without sugar].
        Your Venus [likes, and is liked|has a soft spot and will not say where], and [takes its time over the ribbon|wants it pleasant and wants it real].
        # Venus hearth
        Your Venus [lights the small lamp|puts leaves in a jug|spreads the good blanket], and [calls that housekeeping|is at peace among soft things|can be content with very little, nicely placed].
        Your Venus [picks the chair with the good light|keeps one cup for itself], and [a thing out of tune keeps it awake|rests among what it has chosen].
        # Venus nerve
        Your Venus [wins by staying|puts on the good shirt for hard days|refuses so kindly that one thanks it], and [means it|has more spine than ribbon|knows its price].
        Your Venus [would rather charm the lion|says yes to keep the evening smooth], so that [a plain no is its boldest garment|what it stands up for is worth knowing].
        # Venus play
        Your Venus [dances on the landing|paints the gate|lets the other one win], and [it all matches|calls it nothing|would do it again for the colour].
        Your Venus [is late by a song|tries on the hat], and what it makes [is meant to be given away|goes well with the curtains].
        # Venus self
        Your Venus [is the part that is easily pleased|goes where it is pleasant|has a small, sure taste], and [pleasure is how it thinks|it pines in ugly rooms|it should be asked more often].
        Your Venus [knows what it likes before you do|is the part that leans towards], and you can trust it [in shops, music and most people|as one trusts a tongue].
        # Mars deed
        Your Mars [starts with the hardest|hates a meeting|likes tools with weight], and [is done while others plan|leaves the sweeping|wants to be thanked in short words].
        Your Mars [has its sleeves rolled up before the job is named|takes the stairs two at a time], and [sulks at a desk with nothing to push|needs a target to be kind].
        # Mars word
        Your Mars [says it to your face|interrupts because it agrees|speaks in verbs], and [there is no malice in it|could do with a comma|has cleared up many a fog].
        Your Mars [has always answered first and read the message second|raises its voice and calls it enthusiasm], and [means about half|is sorry by the corner].
        # Mars heart
        Your Mars [carries the cases|teases what it likes|comes round to have it out], and [melts when it is thanked|cannot sulk for long|would rather wrestle than guess].
        Your Mars [goes and gets|shows love by fixing the door], and [wants an answer more than it wants a yes|is warmest just after a good quarrel].
        # Mars hearth
        Your Mars [chops wood in the living room, so to speak|naps like a dog, hard and short|repairs what was not broken], and [needs a yard|is gentlest when tired|wants the window open|hums once it has sweated].
        Your Mars [cannot sit through a film it does not like|has to be walked], and [sleeps best on used legs|calms down by chopping something].
        # Mars nerve
        Your Mars [has never liked the word 'careful'|blushes with fight|goes towards the noise|is first over the wall], and [could win by waiting, once|likes to be held back by a friend|has a good heart under the helmet|asks the way afterwards].
        Your Mars [kicks the stone all the way home|is in the water before it asks about the cold|tries the gate by leaning on it], and [it has been right more often than not|this has cost you a trouser leg|laughs about it by supper].
        # Mars play
        Your Mars [climbs the wall to see|invents contests|breaks the toy and mends it better], and [has to be called in|grins with a plaster on its knee|plays fair when it is trusted].
        Your Mars [plays to win and says it does not|likes a ball, a hammer or a dare], and [laughs loudest when it has lost fairly|must get out of breath].
        # Mars self
        Your Mars [gets up with you|warms the hands|is a kettle with a short fuse], and [it is at its best on the move|gives you your edge|wants to be told what for].
        Your Mars is [the part that wants|a good dog and wants a stick], and [will find something to bite if you do not choose it|asks nothing better than to be sent].
        # Jupiter deed
        Your Jupiter [bites off a lot|sees what it could become|gives the work a purpose], and [needs somebody who counts|carries the rest along|rounds up].
        Your Jupiter [says 'I can do that as well'|sees the whole field from the gate], and [begins eight things with a full heart|does its best work when it believes in it].
        # Jupiter word
        Your Jupiter [has a story for it|preaches a little|says the hopeful thing], and [believes it while it says it|people straighten up|could stop one sentence earlier].
        Your Jupiter [says 'why not' with its mouth full|tells the long version], and [cheers people who did not know that they needed it|adds a dragon].
        # Jupiter heart
        Your Jupiter [likes people in numbers|thinks well of strangers|gives without keeping the stub], and [is mostly proved right|needs a wide door|asks little back].
        Your Jupiter [invites eight people to a table for six|forgives in large notes], and [is seldom sorry|finds that there are always chairs].
        # Jupiter hearth
        Your Jupiter [sets an extra place|has maps on the ceiling|eats well and sleeps like a bear], and [is restless in small rooms|makes a feast of leftovers|calls that simplicity].
        Your Jupiter [buys the bigger pot|needs a horizon in the living room], and [rests by planning a trip|is happy when there is enough for whoever comes].
        # Jupiter nerve
        Your Jupiter [says yes from the top of the stairs|is braver for two|bets on people], and [falls softly|ought to read the second page|has luck with doors].
        Your Jupiter [trusts the ice|leaves the big tip and the long story], and [the ice has mostly held|would do well to tap it first].
        # Jupiter play
        Your Jupiter [wants everyone in|changes the rules to include the dog|tells the tall one again], and [no one minds|grows a size by laughing|it lasts until dark].
        Your Jupiter [makes up the biggest animal|plays host], and [there is always one more round|nobody goes home hungry].
        # Jupiter self
        Your Jupiter [looks up|is the generous one in you|has always thought there was more], and [needs a hill now and then|gets fat on praise|is good company for the anxious parts].
        Your Jupiter is [the part that hopes|a window that opens outward], and [you have leaned out of it all your life|it wants meaning as others want sugar].
        # Saturn deed
        Your Saturn [does the unlovely part|makes a plan for the plan|keeps its tools clean], and [can be relied on|does not know when it is good enough|sleeps when it is done].
        Your Saturn [reads it to the end, then the back|carries the heavy bag and says that it is light], and [its work stands|may be asked who set the mark so high].
        # Saturn word
        Your Saturn [says it once, and dry|waits until it is asked|prefers a letter], and [there is humour under it|stands by each word|leaves out the comfort and means it].
        Your Saturn [would rather say nothing than say it loosely|checks whether it has the right to speak], and [when it does, people write it down|has usually had it for years].
        # Saturn heart
        Your Saturn [stays to lock up|shows up on the bad days|is shy and calls it duty], and [ought to be told that it is liked|keeps promises like bread|thaws by the third hour].
        Your Saturn [loves late and for long|shows it by being on time], and [takes a while to believe that it is loved for nothing|stays when others go].
        # Saturn hearth
        Your Saturn [counts the candles|goes round the house at night|owns one very good chair], and [should sit in it|rests by rule|likes winter].
        Your Saturn [checks the door a second time|sits down last], and [has to be told that the day is over|rests well only behind a finished list].
        # Saturn nerve
        Your Saturn [knows the worst and goes to work|does not jump, it builds steps|says no when it counts], and [is afraid of less than it thinks|bends at the knees|gets there after dark].
        Your Saturn [counts the cost first|is afraid early, and steady later], which [looks like caution and is a sort of courage|keeps a roof on things].
        # Saturn play
        Your Saturn [likes games with long rules|builds the bridge of matches|plays the bass], and [enjoys it in secret|never skips a turn|laughs late and well].
        Your Saturn [practises|plays as if it might be marked], and [one wrong note on purpose would do it good|gets funnier with the years].
        # Saturn self
        Your Saturn [is the grown-up in you|was old at eight and gets younger|holds the ladder], and [wants respect more than praise|may be told to go home|has kept more than one thing from falling].
        Your Saturn is [the part that bears weight|an old clerk with a kind heart], and [does not like surprises|has been promising itself an afternoon off].
        """;
}
