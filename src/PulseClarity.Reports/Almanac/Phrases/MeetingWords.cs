namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the aspect in the sky.</summary>
internal static class MeetingWords
{
    internal const string Text =
        """
        # open
        The sky is [a slow dance with many partners|a corridor with ten doors], and {span} [somebody changes hands|two of them swing at once].
        There are two clocks {span}, [one on the wall and one above the roof|yours and theirs], and now and then [they strike together|one can hear both].
        Long before [clocks|telephones] people [looked up to see who was keeping company|told the time by who stood next to whom].
        Some pairs [improve each other|were never meant for one drawer], and {span} [such a pair is about|you may see how they manage].
        Nothing happens [alone|by itself], says the old art; [something keeps it company|there is always a second lamp lit].
        Two of them [meet up there|share a table], and down here [someone drops a spoon|a sentence gets its second half].
        Astrology is [a very old way of noticing who meets whom|gossip about the neighbours, on a large scale].
        If the sky were [a village|a house with ten tenants], who would be [talking on whose step|knocking at whose door] {span}?
        Watch {span} for [pairs|two things that arrive together]: [a call and a letter|a wish and somebody who can grant it].
        You might see it in [a small collision|who sits down next to whom], long before [it has a meaning|you would look up].
        The sky gives [no orders|only a pattern]; it [lays two things side by side|shows two hands of a clock].
        An exact aspect is [a bell rather than an event|the striking of a clock], and one may [look up from the table|go on peeling, or listen].
        # ease
        There is [give in it, like a good plank|a happy accident on its way|room for both at the tap], and you may [try the thing that takes two|expect to be met|leave your umbrella].
        The two [are of one mind|lend each other tools], and it may look like [a lift offered at the right corner|an idea that has legs|good luck, with some manners].
        They [help|carry|amuse] each other, so [ask for the second thing along with the first|put two tasks in one basket|invite both sides], and [let it be simple|do not look for the catch|enjoy the tailwind].
        The two [get on|pass each other the salt|share an umbrella], and what it looks like down here is [help that comes before it is called|a plan that needs no defending|good weather for asking].
        It goes [like two people folding a sheet|hand in glove], and you may find that [one thing solves another|the easy way is also the good one].
        # rub
        The two are [at odds|in one narrow boat], which down here is [a door that opens against another door|a plan with a bruise|the good kind of stubbornness].
        Each of them [has a point|spoils the other's aim], and you may [be the table between them|hear both in yourself|feel it in your shoulders], where [neither should be left to shout|time is on your side].
        They [want the same hour for different things|pull across each other], and in a house this shows as [two radios|a lively supper], in a person as [haste|a good, cross piece of work].
        There is [heat|a grinding of gears] in it, and heat can [cook|boil over], depending on [who watches the pot|how soon one takes the lid off].
        # meet
        The two [are one voice for now|pool their purses], and [a single act can serve both|you need not ask which of them is speaking|something takes its first step].
        Where they [touch|join], there is [a point like the tip of a pencil|more than the sum], so [write with it|watch what you are doing at the time].
        They stand [shoulder to shoulder|in one doorway], and what each wants is [said in one breath|hard to tell apart].
        Where two [join|begin a round together], something [starts counting from one|gets a name], even if it is only [a habit|a nod between strangers].
        # calm
        There is no [crash|fanfare] in it, only [two calendars that agree|a slow turning], and one [feels it in passing|finds the mark of it later].
        Small [pairs|rhymes] are about: [cup and saucer, question and neighbour|two of a kind at the bus stop], and [they are pleasant to find|one need not know why].
        The sky [keeps to itself|is not insistent], and what you [bring together|introduce] {span} [will hold by its own strength|is your own doing].
        It is [background music|a slow shadow on the wall], and you may [live under it for a while without looking up|notice it mostly by what is not difficult].
        Not much [collides|is pressing], so the [pattern is faint and pretty|small meetings count], as when [two people reach for one door and laugh|three of you hum one tune].
        # verdict ease
        You may meet it as [a lucky crossing|a talk that goes downhill, pleasantly|help from an unlikely cousin], [towards the middle of things|when you had stopped looking|over something to eat], and [should let it|be glad of it|pass it on].
        Down here it may look like [a favour|a door held|a borrowed ladder|plans that turn out to be the same], and one does well to [say yes|go along|be quick to thank|leave it simple].
        It might show as [good timing|a chance word that fits|somebody's ready help], and [asks for no cleverness|is gone if it is not used].
        # verdict rub
        You may meet it as [two yeses that cannot both be kept|a stubborn lid|somebody's bad timing, or yours], [in a doorway|over the calendar|where you least have time], and [a joke is a crowbar|it will teach you the order of things|need not settle it].
        Down here it may look like [a clash of diaries|a sharp exchange about something small|a brake and a foot on the pedal], and one does well to [go slowly|give each a turn|find it funny early].
        It might show as [a good objection|a detour|heat in a meeting or over the potatoes], and [something is the better for it|wants handling with a cloth].
        # verdict meet
        You may meet it as [one knock with two meanings|a coincidence with good shoes|the first page of a friendship or a feud], [close to home|at the start|as if by appointment], and [should open|look it in the face|note the hour].
        Down here it may look like [a first encounter|one thing on top of another|a wish and its chance in one doorway], and one does well to [greet it|take down the name|not look elsewhere].
        It might show as [a start|someone's arrival|an old matter with a new face], and [is small when it comes|bears watching].
        # verdict calm
        Down here it may look like [not much|a mood over the roofs|something you notice a week later], and one does well to [keep the windows clean|carry on|glance up now and then], as one does [with slow music|in a lighthouse|on a long train ride].
        It might show as [a shared silence|two of the same hat|a thing that is less hard than it was], and [needs no comment|may pass unnoticed|is pleasant to know of], like [the sea from far off|someone practising next door|bread rising].
        # scene
        y: Two friends who [never play together|had a row] meet at [your swing|the same puddle], and you are [the bridge|the one with the ball].
        y: You mix [two colours that should not go|salt and sugar], and [something new comes out|everyone makes a face, and you have learned a thing].
        g: Two emails arrive in [the same minute|one breath], and each holds [half of what you needed|the other's answer].
        g: In the corridor [the hasty one meets the careful one|someone from another floor says what yours has been missing], and you [introduce them|stand there with your cup and learn].
        o: A name from [long ago|another town] comes up twice [in one morning|from two people], and you [look for the photograph|think it might like a card].
        o: The nurse, the neighbour or [the boy with the parcel|the woman from the shop] says [what your mother used to say|your own thought], and you laugh.
        [A bus and an umbrella|A stranger and a question] come at one moment, and you [get into conversation|arrive dry and a friend richer].
        Somebody rings while you are [thinking of them|holding their bowl], and neither of you [makes anything of it|finds it odd].
        Two people talk [at once|across each other] and then both [stop|say 'you first'], and what follows is [the real conversation|worth the bump].
        In the kitchen [the onion and the song|two tempers] start together, and [it is hard to say which makes your eyes run|one of them may have to go and open a window].
        Two umbrellas [catch|bow to each other] on the pavement, and [one of you says something funny|both step the same way, twice|you walk on lighter].
        You open the door to knock, and [they had a hand up to knock as well|there is somebody's fist in the air|it opens from the other side].
        The same [tune|word|stranger] crosses your way [three times|at breakfast and again at dusk], and you begin to [nod to it|wonder what it is selling|hum along].
        # act
        Put two [people|things|ideas] side by side that you usually [keep apart|meet one at a time], and watch [what they say to each other|for ten minutes].
        When it [strikes|is due], stop and look at [who is in the room|what your hand is doing], and make [a note|nothing of it yet].
        Say 'and' [where you have been saying 'but'|once more], about [the two things you want|someone], and see what [moves|they make of it].
        Let the quarrel of two good reasons [last a day longer|be heard to the end], and then [ask what both are afraid of|give each a task].
        Ring the one you [thought of twice|dreamed about], and [tell them so|ask what they are up to].
        Take the [seat beside the stranger|other road], and let [something come of it|nothing come of it, pleasantly].
        d: Look up [at the sky|from the page] once at dusk {span}, and find [one of the two|a light you can name], if [the clouds allow|you have a window].
        Give each side of you [a chair and five minutes|its own page], and [take the minutes|do not appoint a winner].
        Write down [what came in pairs|the odd coincidence], and [leave it unexplained|read it in a month].
        # close
        Then they [move on|part], and [so may you|the tea is still warm].
        It is a [bell|crossing], not a [verdict|wall].
        Up there it is [geometry|only light], and down here [supper|it is people].
        Let it [ring|pass], and [listen after it|go on].
        By the next [round|time] you will [know the tune|nod to it].
        What they [began|said] you may [finish|answer].
        [Two|Both] are [needed|heard].
        And the sky [goes home|turns over], as [it does|everyone does].
        Some of it [was chance|you knew], and [no matter|that is allowed].
        Look [up|again], and [see|smile].
        Meetings [end|are short]; [manners|traces] [stay|last].
        """;
}
