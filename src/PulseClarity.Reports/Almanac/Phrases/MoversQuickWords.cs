namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>What the Sun, the Moon and the inner planets bring to each topic.</summary>
internal static class MoversQuickWords
{
    internal const string Text =
        """
        # by Sun deed
        With the Sun on it a task [grows a face|stops being anybody's|can be seen from the road|warms in the hand|casts a shadow worth looking at], so [give it your good hour|begin where it matters|let the rest be background|do it under your own name|take it out to the front of the bench].
        The Sun puts a lamp over [whatever you do next|one part of the bench|the thing you had meant to do quickly], so [do it as if it were signed|choose what may be seen|take the cloth off it first].
        Where the Sun calls, work gets [a centre|its name], and [you can say what it is for|the sidelines can be let go].
        # by Sun word
        Say it [in your own name|from the chest|without hiding behind 'one'], since the Sun [has no patience with maybes|shows who is speaking anyway|makes plain words look well].
        Under the Sun one [speaks for oneself|says 'I' without coughing], and it is [cleaner than a hint|heard as meant].
        The Sun asks you to [put your name under it|say it in the first person], and to [mean the whole of it|stop where you stop meaning it].
        # by Sun heart
        The Sun likes people [to be looked at|singly|by their first names], and you could [turn your chair to somebody|say what you admire|be the warm end of the room] for [an hour|as long as it is true].
        The Sun warms by [looking|being there], and so can you, with [your full face towards somebody|no more effort than it takes to turn round].
        People come to you as [cats come to a warm sill|one comes to a window], and it helps to [stay put a while|be findable].
        # by Sun hearth
        The Sun wants [air in the rooms|you in the middle of your own life|a bit of day kept for yourself], and gives, in return, [a quieter evening|a clear head|some colour].
        With the Sun on it, [home|the quiet] shows [its dust and its gold alike|what it is the middle of], and you may [sit in the bright chair|enjoy having a place].
        The Sun is vital and [plain as noon|a good cook], and what it wants from your rest is [daylight|that it be yours and not left over].
        # by Sun nerve
        The Sun asks for [your face and your name|one upright minute|the plain version of you], and it [takes less than it seems to|is a help to the others as well|may be done in slippers].
        The Sun makes you [visible|stand straighter|speak from the front of the mouth], which is [half the courage already|the risk and the reward of it|most of what is asked for].
        Here you may have to [be the one in front|show your face], and it is [warmer there than you feared|only for the length of a breath].
        # by Sun play
        The Sun gives play a [centre|crown], and whoever has it may [wear it crooked|pass it on|decree cake].
        The Sun likes a [stage|garden], and gives what you make [a good light|colour in the cheeks].
        Play with the Sun in it is [done with the whole chest|generous], and [the shy may borrow some|nobody need win].
        # by Sun self
        You can see [what all of it turns round|your own outline|which wish is the oldest], as the Sun [walks across it|stands there a while|makes its yearly call].
        Being [seen|yourself] is the matter here, no more [and no less|than that], in [a voice, a coat, a plain 'here I am'|small ways and in one large one].
        The Sun picks out [what is central|one thread], and you may find you [know quite well what you want|have been standing in your own light].
        # by Moon deed
        The Moon makes [the useful thing the one that feeds somebody|work with water and cloth go well], and [the ledger|the filing] can [wait for a drier hour|be left].
        She changes her mind [by the hour|between two rooms], so [do the short things|leave the last step open] and [see what is left|trust your nose].
        She is a [tide|mood] and no foreman, so work [by feel, and in short spells|when it comes, and pause when it goes].
        The Moon lends you her [touch|nose] for what [is ready|people need], which no [list|plan] can tell you.
        Tasks with [a face to them|food, water or children in them] prosper, and the [abstract ones|figures] may [sulk|swim a little].
        # by Moon word
        People hear [with the skin|what they heard as children] when she is by, so [pick the gentle word|mind the first three words], and [take your time over it|let them come].
        What is said with the Moon about is [half tone|heard by the stomach], and so a [warm voice|soft start] is [most of the message|better than a good argument].
        She brings up [what was felt|old talk], and it is enough to [hear it out|say 'I know'], with [no finding of faults|a hand on the table].
        Ask how it [felt|was] before you ask [what happened|why], and you get [the whole of it|another answer].
        # by Moon heart
        One is [sooner hurt|sooner won] with her in it, by [a look|a forgotten cup], and [sooner comforted|a small repair is enough].
        She remembers [who was kind|birthdays], and [a call|a pot of something] to [that person|one of them] would [be in her spirit|not be wasted].
        The Moon makes people [porous|easily moved], you among them, and [being near|a bowl of something] says more than [being clever|explanations].
        She asks who is [hungry|missing], and you might find that you [are|know the answer by heart].
        Old [fondness|hurt] comes up with her as [damp does|bread does], and wants [air|warmth] more than [an opinion|a date].
        # by Moon hearth
        The Moon makes one [want soup|want one's own cup|listen for steps], and [giving in to it|a short day] is [the sensible course|no weakness].
        Old [rooms|kitchens|lullabies] come with her, and the [nearest chair|softest light] is [where to meet them|none too good for them].
        She counts [heads at supper|the blankets], and so may you, [if you live with others or only with a plant|on your fingers, with thanks].
        What the Moon touches wants [tending and not mending|to be left near the stove], and [an hour of that|very little] is [enough|felt for days].
        She draws you [in|down], to [what is soft, known and yours|the smell of a certain cupboard], and there is [no shame in going|nothing to be got done there].
        The Moon keeps house [for a few hours|by her own clock], and what she likes is [a full kettle|curtains drawn and somebody breathing in the next room].
        With her about, [sleep|supper] matters more than [principle|it is given credit for], and the [evening|small hour] can be [given to it whole|kept free of news].
        # by Moon nerve
        With her about, courage [goes by stomach|has its own hours], and [something warm beforehand|a hand on the back] is [half of it|not cheating].
        The Moon shows [what hurts|where the skin is thin], and [a soft no|a soft yes] is [as firm as a hard one|what it can carry].
        Her kind of daring is [to feel it and stay|to say that one is hurt], and it takes [one breath|more than muscle].
        With the Moon in it one decides [by appetite|with the stomach], and should [eat first|let her pass before one signs].
        The hour is [tender|thin-skinned], so [go gently through doors|put the brave thing in a soft cloth].
        # by Moon play
        The Moon likes [puppets|songs with too many verses|things made of dough], and [the mess is part of it|bedtime can be stretched a little].
        She plays [as children do, until it turns to tears or bed|by ear], and makes things [that are loved before they are finished|with crumbs in them].
        Let the mood [hold the brush|choose the tune], and the [hand|head] only [follow|keep the time].
        With the Moon one [remembers how to play|makes up the second verse], by [sitting on the floor|the smell of a box].
        # by Moon self
        What she stirs is [older than the occasion|from some other kitchen], and it is [enough to know that|a help to say so].
        The Moon changes [the light and not the furniture|one's appetite first], so [wait before you throw anything out|see what you are hungry for].
        You may be [softer|more thin-skinned] than the [morning|plan] allows for, and that is [information as well|a good ear, at times].
        She makes [small things large for an hour|the body clever], and [the large ones can wait behind the curtain|you know without being told].
        She passes [quickly|through], and for [an hour or two|a while] you may feel it [under the ribs|in what you want to eat], [and then it is gone|like a change of light].
        A need [speaks up|shows its face], and it is [plainer than you are used to|younger than you], wanting only [to be noticed|something warm].
        The Moon has [no arguments|a short memory and a deep one]; she just [tugs at the cloth|turns the lamp], and you [know how you are|look up].
        # by Mercury deed
        Mercury likes [a job with many drawers|fetching and comparing|to know how], and will [find the missing piece under the obvious one|talk its way to the end|be done if nobody adds to it].
        Mercury sorts, [labels and carries|phones and finds], so give it [the letters, the parts and the timetable|what has lain in the wrong place].
        The clever bit of a job is [in hand|to the fore], and [one good question|a shorter way] may save [the long haul|an afternoon].
        # by Mercury word
        Something can be [cleared up|found out|put in a nutshell] in [two messages|one call|the time a pot takes], if you [ask the exact thing|do not add a third subject|read it aloud first].
        Mercury is all [ears and ankles|pockets and tickets|errands], and a [message|chance remark|wrong number] can [arrive at the right moment|turn the matter round|be worth an answer].
        Words are [what it deals in|the currency|its small change], and you will want [the exact ones|a few in reserve|short ones], and [somebody to try them on|to read it through again|a pencil].
        # by Mercury heart
        Mercury makes it [a matter of messages|light|talkative] between people, and a [question about nothing|shared silly word|voice on the line] is [touch of a kind|the right size|better than silence].
        Mercury brings people close by [talk of nothing much|letting them finish], and [a note|the right word] does [what flowers do|half the courting].
        Between you and others it is [a matter of telling and asking|now conversation that counts], and [something small told in confidence|a joke that nobody else gets] is [the bridge|worth an evening].
        # by Mercury hearth
        Put [the papers|the thoughts|tomorrow] in [a drawer|order|a list of four], and Mercury will [let you sleep|leave off knocking|sit down with a book].
        Mercury makes a home [talkative|run: keys, lists, lifts], and rests only when [the head is emptied on paper|the last message has been answered or forbidden].
        The mind [hums on|goes round the house trying the doors], and a [page|conversation] before bed will [quiet it|count as locking up].
        # by Mercury nerve
        Mercury finds [the side door|the right question|a form of words], and that is [courage with glasses on|quicker than storming it|often all that was missing].
        Mercury is brave [in asking|with a pen], and it helps to have the facts [in the hand|in threes] before [the voice goes up|you jump].
        Think it through [aloud|on paper|on a walk], since [a fear with a name is smaller|half the choice is in how the question is put|the hand knows what the tongue will not say].
        # by Mercury play
        Mercury wants [riddles|a second player|to swap the ends of two stories], and [the sillier the quicker|anything with a trick in it|three coloured pens] will do.
        Mercury plays [with words and strings and odd facts|fast], and the trick is to [let it juggle|not to ask for the point].
        Make something [out of paper|with rules], and [break one of them|let the hands think].
        # by Mercury self
        The mind is [a busy street|quick on the stairs|full of small birds], and it helps to [write three of them down|look out of one window at a time|tell it to somebody in order].
        Mercury puts [a name to things|it into words], and [what you can say you can carry|that is how you find out what you thought].
        You will be [quick and a bit scattered|more curious than certain], and [one thing written down|a walk with somebody who listens] keeps [the rest together|the thread].
        # by Venus deed
        What you [make agreeable|arrange well|do with somebody] goes [twice as far|without a creak], as Venus [sees to it|prefers it so|oils the hinge].
        Venus makes work [pleasant, or at least handsome|go by agreement], so begin with [whatever others must like|what can be made beautiful at no cost].
        With Venus about, [a please|good paper] gets further than [pressure|a reminder], and [the finish|the table they sit at] matters.
        # by Venus word
        Venus listens for [the tone|what people are fond of|a way to agree], and [an invitation|a thank-you with a reason|praise behind somebody's back] is [her sort of sentence|well placed].
        Venus softens [the edges of speech|the tone], and a [compliment|request] goes in [like butter|where an order would not].
        Say the [kind|pretty] true thing [first|while it occurs to you], since [it opens the ear for the other one|it costs nothing and lasts].
        # by Venus heart
        There is [sweetness to be had|a liking in the room|room on the bench|a softness going round], and Venus would have you [ask for it nicely|share the plate|notice who turns towards you|hum a little].
        Venus is on her own subject here, and [tenderness|liking] is [in the air|easily shown]: [choose it with care|sit near].
        What Venus likes is [to be chosen|two cups and time], and you can give [or ask for it|it without a word].
        # by Venus hearth
        Venus would [put the lamp elsewhere|have you sit on the good side|like the table laid], and then [do nothing at all|listen to something slow|let the evening be admired].
        Venus wants the room [lovely|kind to the eye], and a [flower in a jar|change of light] is [no luxury to her|all the furniture one needs].
        Comfort is [the point|allowed], with [good bread, clean linen|something soft and somebody near], and [nobody in a hurry|no improving of anything].
        # by Venus nerve
        Venus asks whether you [want it or only want to be wanted|like where it leads], and the honest answer is [the brave one|easier said with a smile|the whole decision].
        Venus is bold by [charm|staying friendly], and wins by [asking nicely and not going away|giving the other one a way to be good].
        The choice may be [the one you like|a matter of taste], and [liking|pleasure] is [a reason|evidence too].
        # by Venus play
        Venus hands out [ribbons|partners|the soft pencils], and it is [for two or more|no shame to copy|prettier than it is useful].
        Venus makes for [the joy of the thing|beauty], and [colour, ribbon, a tune in thirds|a bit of nonsense with rhymes] is [plenty|quite serious enough].
        Play, with Venus, is [better in company|a way of being fond], and [everybody should come out of it looking well|the losing side gets cake].
        # by Venus self
        There is a taste in you that [knows at a touch|turns down the second-best|goes by scent|is older than fashion], and Venus would have you [trust it|give it a treat|wear what it picks|ask it about people as well].
        Something in you [leans|softens|wants to be dressed for it|turns towards the music], and Venus says [follow it as far as the corner|it is allowed|that taste is a compass|let it choose the chair].
        Venus asks what you [like|find lovely], and [you may have to think|the answer is nearer than the mirror].
        There is a wish to be [liked|at ease], and the way is [to like first|to put on what feels good].
        # by Mars deed
        Mars gets [the stuck thing moving|through the dull middle|first in the queue], so [aim it|mark out what is to be cleared|take off your rings].
        Mars is [muscle|a sharp knife], so choose [the job that needs pushing|what has been stuck], and [mind the fingers|stop when it is done].
        You can get through [twice the usual|a wall of it], if the [hurry|push] has [one target|a handle].
        # by Mars word
        There is [heat|point|speed] in what gets said, and Mars is [easily calmed by a straight answer|better spoken to outdoors|sorry sooner than it says].
        Mars talks [from the shoulder|before it has sat down], and the [honest|short] word is [welcome if it is not thrown|better at a walk].
        What you say may come [harder|faster] than [it was packed|you mean], so [aim low|begin with your own part].
        # by Mars heart
        Mars [pulls people to their feet|stirs the soup too fast|likes a bit of contest], and fondness may [show in teasing|need a long walk|come out as help with the shed].
        Mars wants, and [shows it|is not ashamed to], and between people this is [warmth or quarrel, often within an hour|a good thing with the lid off].
        Do something [together|for someone] that [makes you both breathe|needs a strong arm], for [closeness comes by that road|words can wait].
        # by Mars hearth
        Mars wants [something to carry upstairs|the windows open|ten minutes of hard work], and after that [the sofa is well earned|nobody in the house has to duck|sleep comes at a run].
        Mars at home [moves the wardrobe|slams what ought to be oiled], and has to [sweat before it can sit|be given the cellar to clear].
        Heat in the house wants [a window|a task], and rest will be [good after it|deeper for having been chased].
        # by Mars nerve
        Mars shows you [where you will not be pushed|what you would get up for|the short way], and the art is [to knock first|to spend it in one place|to keep your humour].
        Mars is [nerve itself|your starter], and asks only [what it is for|to be pointed at something worth a bruise].
        You are [ready|up on your toes], and the wise thing is to choose [the field|which door] before [the run|you put your shoulder to it].
        # by Mars play
        Mars is all [elbows and grins|start and no finish|for a rematch], and [the loser chooses the next game|a ball will do|somebody should mind the vase].
        Mars plays [to be out of breath|rough and fair], and makes things [with hammers|in one go].
        A game, [a race to the gate|a noisy tool], and the [steam|edge] turns into [laughter|something one can use].
        # by Mars self
        You may feel [a push in the back|ready and short of breath|like kicking a stone], and Mars is [good for something it can finish|only asking for the street|honest, at least].
        There is [fire in the stove|an itch in the hands], and it asks what you [want|would fight for], in [short words|the plainest way].
        Mars wakes [the part that acts|the appetite], and you may feel [impatient, which is only readiness without a job|like the first cold water of the year].
        """;
}
