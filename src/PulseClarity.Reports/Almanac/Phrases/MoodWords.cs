namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about the mood.</summary>
internal static class MoodWords
{
    internal const string Text =
        """
        # open
        On some [mornings|evenings] the heart has [its collar turned up|left the gate open|no opinion], and one may as well [ask it in|go along].
        [Gladness|Sadness|Restlessness] has a [door|season] in every house, and {span} you may hear [the hinge|its step on the stairs].
        It helps to know [what time of day one is inside|which window the draught comes from], {span} as at any time.
        Moods come in like [the tide|a cat|the post]: nobody sent for them, and [they have their own hour|there they are on the mat|the house is different for it].
        Before you ask what you think, ask [how the floor feels under your feet|what you hummed while the kettle boiled|which chair you went to first].
        Some of what you feel {span} was [in the air before you woke|in the room before you came in|there before the first word was said].
        You may notice it first in [the tone of your voice|how you shut the door|what you reach for in the cupboard].
        What would you [like to hear|rather be doing|have for supper], if nobody were asking twice?
        A feeling is [a guest with a short suitcase|a weather report and no verdict|the first sentence of a story, seldom the last].
        There is a kind of gladness that [needs no occasion|starts in the hands|goes about in socks], and a kind of gloom that [only needs lunch|is mostly lack of sleep|is gone after one good laugh].
        Name the mood as you would [a dog at the gate|a tune on the radio|somebody you half know on the bus], and it tends to [come closer|settle down|lose its teeth].
        # ease
        Your mood [has a tailwind|sits well in its clothes|agrees with the people about you], which makes it a fair hour for [asking|mending something small between two people|singing in the car].
        A lightness [turns up|comes in with the milk], and it may be used for [somebody else's heavy bag|the room you avoid|a long overdue laugh].
        Feeling and doing are [on the same side of the table|walking at one pace|in one hand], so that [small things go quickly|you need not explain yourself|the good mood has somewhere to go].
        It is easier than usual to [say what you need|cheer somebody up|let a small slight go by], and [it costs you next to nothing|nobody will ask you why].
        What you feel and what you ought to do [agree for once|shake hands]; use it for [the call that needs a soft voice|something you have been doing on willpower alone|the visit you keep meaning to pay].
        # rub
        What you feel [gets in the way of what you planned|speaks out of turn|has its own timetable], and the kind thing is to [move one of them to later|give it five minutes|tell one person].
        Be a little [slow to answer|deaf to tone|generous with chairs], for the first feeling {span} may be [the guest and not the host|a size too large|yesterday's].
        You may want [two things at one time|company and a closed door|to be asked and to be left alone], and [neither of them is wrong|both of them before supper].
        A small remark can [land like a plate on tiles|go in further than it was meant to], and it helps to ask [whether you are hungry|how you slept|who it reminds you of] before you answer it.
        The mood has [corners|elbows|its shoes on] for a while, and [a walk round the block|ten minutes at the sink|a song with the door shut] takes off the worst of them.
        # meet
        A mood [takes the middle of the room|sits down on your bed|comes in without its coat], and [asks to be called what it is|has something to say|is easier to like than to ignore].
        Feeling [gets up early|comes to a head], like [milk in a pan|a crowd at a gate|a tune that wants singing], and wants [a hand on the handle|room|somebody to hear it].
        A feeling comes [right up to the table|in by the front door], and you will hardly be able to [look past it|talk of anything else] until it has been [given a chair|greeted by its name|asked what it came for].
        For a few hours [the mood and the matter|your feelings and you] are one thing, which makes you [plain to read|good company for a child|a poor bluffer].
        Something [gathers|fills up|comes to the surface], and [saying it to one person|a page in a notebook|a good cry or a good laugh] gives it a shore.
        # calm
        Inside it is [neither morning nor evening|like a kitchen between meals|about the colour of tea], and you can [leave it so|hear yourself think|let others have the drama].
        No great feeling [rings|is on the stairs], so the small ones [come out to play|may be looked at|get their turn], such as [liking a particular cup|being fond of a street|missing someone mildly].
        The heart [potters|has its day off], and one does it no wrong by [feeding it|taking it along to the shops|asking nothing of it].
        Whatever you feel {span} is [on a small scale|drawn in pencil], and can be [rubbed out|inked in|shown to a friend] as you like.
        Nothing pulls hard at you, and the mood can [find its own level|go barefoot|be as plain as bread].
        The tone of {span} is [set low|set by small things|in the background, like a fridge], so [listen for it|do not turn up the volume|give it a quiet hour to speak in].
        It is [a mild sort of weather inside|a middle sort of mood], good for [whatever you like to do slowly|seeing an old friend|a job that wants patience].
        # verdict ease
        There is [a spring|some sugar|a good tune] in it, and the hours that suit it are [the sociable ones|those after work is done|the early ones], [with nothing to prove|hands busy|and a window open].
        The mood {span} is [a willing one|fair, with a light wind|easily pleased], and it carries [small kindnesses|a long talk|whatever you do with your hands] best.
        Expect to feel [lighter than the facts|on good terms with things|ready to be amused], most of all [in company|out of doors|once you have begun].
        # verdict rub
        Two moods [take turns|share the lamp|argue over the wheel], and you can [drive slowly|let the quieter one choose supper|sit between them], [without picking a winner|until one of them yawns|as one does with children].
        The mood has [two ends|a sore edge|something unsaid in it], and will be better [after food|for being told|outdoors] than [alone with a screen|in an argument|in bed with it].
        You may be [touchier|hungrier|more tired] than you know, so read [tones|short answers|long faces] with [a pinch of salt|some mercy].
        # verdict meet
        Something [rises|arrives|is felt for the first time in a while], and goes best with [company you trust|a pencil|an hour free], [before it turns into talk|while it is warm|whatever the hour].
        What you feel is [strong and fairly simple|close to the surface|new, or new again], and it wants [one word|a witness|somewhere to go].
        The mood turns, and [the second half of it|what comes after] is [softer|plainer|livelier] than [what went before|it began].
        # verdict calm
        The mood is [even|quiet|in the middle of the road], with [a small gladness in it|some room to spare|a slow tide under it], and asks for [nothing but regular meals|a slow hour|a friend of long standing].
        You will feel most like yourself [near water|with something to stir|among people who expect nothing|when the lamps are lit], and least [in a rush|in front of a form|where people compare].
        # scene
        You stand at [the sink|the window|the bus stop] with [wet hands|a cup gone cold|nothing to do for once], and there it is, [what you had been feeling since breakfast|the reason for the sharp word|a gladness with no name].
        Somebody asks how you are, and you [say 'fine' a little too fast|tell them, to your own surprise|look out of the window before you reply].
        y: On the way home your [shoes|thoughts] drag a bit, and then [somebody calls your name|you find a good stick|the dog comes to meet you] and it is gone.
        y: You might be [cross with everyone at breakfast|quiet in the back of the car|giggling and not know why], and [by tea it has passed|a game puts it right|it helps to tell one person at home].
        g: In the meeting you [say little and hear everything|laugh half a second late|draw boats in the margin], and only on the stairs do you know [what the matter was|why that tone got under your skin].
        g: You come home with [somebody else's mood in your coat|a shopping bag and a sigh], and [ten minutes without talk|the radio and an onion to chop] give you your own back.
        o: The photograph on the sideboard [looks at you a little longer|has something to say], and you let it, [with a cup in your hand|before you draw the curtains].
        o: You have known this mood for [a good many years|longer than the house has stood empty of children], and you also know [how it takes its tea|which window it likes].
        A song from [another room|a passing car|years ago] finds you, and for [three minutes|one verse] you are [exactly as old as when you first heard it|somewhere else entirely].
        You open the fridge and close it again; it was not [food|cheese] you were [looking for|missing], it was [somebody to talk to|a pause].
        The lift door opens on [your own face|a stranger's yawn|somebody with flowers], and the mood [moves over a seat|shifts, like a cat on a lap|is a little less alone].
        You put on [the old jumper|the kettle|a record], for no reason you could give, and [the day is suddenly on your side|what was tight has come undone|you stay like that for one side of it].
        Something on the radio, [a weather report|a choir|an old sketch], makes you [stop chewing|laugh alone in a room|look for a handkerchief], and it is done in a minute.
        # act
        Write down one word for the mood [at breakfast|before you go out|when you wake] and another [at supper|when you come home|before you sleep], and look at [the distance between them|the road from one to the other].
        Put [the nicer cup|a cushion|a lamp] where you will be sitting, and let [that be the whole plan|the mood come to you].
        Tell one person [how it is|what sort of mood you are in], in [five words or fewer|one plain sentence], and leave it at that.
        When it shifts, [stand still for a breath|look at the clock|go to the window] and see [what has just been said|who came in|what you were about to do].
        Give the feeling [a piece of paper|a walk round the block|the length of one song], and then [put the kettle on|go on with what you were doing].
        Before you answer, ask whether the mood is [yours|your own or borrowed]; if it was [picked up in a shop|caught from somebody in the hall|there before you came in], you may [put it down again|give it back].
        Do the next small thing [with both hands|slowly|as if somebody you love were watching], and let the mood [catch up|follow].
        d: Choose the music on purpose {span}, and [sing the second verse|turn it off before the last chorus|let somebody else pick the next].
        Ask somebody [older|younger] how they are, and [wait for the second answer|do not tell them how you are until they ask].
        Leave one thing [undecided|unsaid|undone] until the mood has [turned over|had its supper|slept].
        # close
        [Even|Only] the [cat|kettle] will [notice|take it up].
        It will have [changed its coat|moved on] by [the next cup of tea|tomorrow's breakfast].
        Moods pass [like buses|like clouds over a yard]; you need not [get on every one|look up each time].
        You need not [fix|explain] it; [keeping it company|knowing its name] is enough.
        Let it be [as small as it is|what it is], and [go on with supper|put the kettle on].
        Somebody will [notice|be glad], even if nobody [says so|asks].
        What stays, after all of that, is usually [kindness|a cup on the draining board|the tune].
        [Warm hands|Dry socks|A lamp lit early] will do [the rest|more than you think].
        By [the evening|bedtime] you will know [which part of it was yours|what it was about].
        There is [no hurry to be cheerful|time for both sorts of weather|room for it on the sofa].
        And if it comes back, [you have met before|it knows where the chairs are|it may bring better news].
        That is [weather|a mood], and [you have a coat|weather has a way of moving east].
        """;
}
