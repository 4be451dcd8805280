namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about being close.</summary>
internal static class LoveWords
{
    internal const string Text =
        """
        # open
        To be [known|kept in mind] is [half of being loved|a kind of roof], and {span} you could [put up a beam of it|let someone under it].
        Two people [in one house|on one bench] are [two weathers|two clocks], and fondness is [the habit of looking across|what keeps the window between them clean].
        How does [the one you love|a friend of your heart] take [their tea|a compliment|silence], and when did you [last bring it so|last look]?
        Love is mostly [logistics with a warm hand|in the small print|who goes down to see about the noise].
        [Nobody|Hardly anyone] minds being [thought of|asked twice|brought the bigger half].
        Whom would you like to [surprise a little|have near you at the end of it|see laugh] {span}?
        Closeness has its [hours|own clock], and they are seldom the ones [put aside for it|marked in the calendar].
        You can be fond of somebody with [your ears|a saucepan|the way you hold the door].
        Look {span} at [the hands|the tired eyes|the odd socks] of somebody you love, as if you had [just met|been away].
        Affection that is [never shown|only felt] is like [a letter kept in the drawer|soup without a bowl].
        The people nearest to us are [the easiest to look past|like the pictures on the stairs]: one knows they are there.
        # ease
        There is a [soft|generous|playful] streak in it, so you might [touch a sleeve|tell the story of how you met|forgive in passing], and find that [it was awaited|it is catching].
        What is usually [shy|awkward|left to birthdays] comes [of itself|out of its shell], and you need only [hold the door|not be clever about it|be at home].
        Tenderness needs [no reason|no preface] now, and [a hand on a shoulder|a plate put down without a word|one line on a scrap of paper] says it well enough.
        It goes easily [between you and others|from hand to hand]: what you give is [taken as it was meant|met halfway], and so [give it while the door is open|do not save it for a birthday].
        You find [the right tone|the soft side of people] without looking, and [an old coolness|somebody shy] may [thaw|come a step closer].
        # rub
        You [expect|hear|mean] one thing, and they [another|something quite near it], which is [no crime|soon told], if [one of you asks|nobody keeps score|it is said before bed].
        Nearness has [an elbow in it|a price] {span}, such as [somebody's bad mood|waiting|having to share the lamp], and [a joke|a sandwich|a hand] pays most of it.
        The wish to be [near|left in peace] and the wish to be [right|let alone] meet in a narrow hall, and one of them has to [step back|say 'after you'].
        You may be asking for [proof|a sign] where [a question would do|a plain wish would serve]; nobody can [guess|bring] what has not been [asked for|given a name].
        What annoys you in somebody dear {span} may be [the back of what you like in them|a tiredness of your own|three days old].
        # meet
        Your heart [makes a proposal|is at the window|gets up first], and it is good to [follow it two streets|say the name|give it something to carry].
        Someone [comes into the light|stands closer], perhaps the one you [see every day|had stopped looking at|did not expect], and you may [look properly|begin again|be glad and show it].
        Something in you goes [straight to the other person|out without a coat], and it is better to [let it be seen|say so] than to [be clever about it|wait to be asked].
        A wish to be [close|held in mind] stands in the room {span}, as [plain as a chair|large as a piano], and [you may sit down with it|somebody else sees it too].
        A beginning between people is [quiet|easily missed]: [a second look|a name said a little more slowly|somebody moving up on the bench].
        # calm
        Fondness can go about [its small rounds|in an apron|unannounced], from [cup to collar|hand to hand|the door to the lamp].
        Between people it is [like a tidy drawer|a level field|bread and cheese], and one may [rest in it|leave the great questions shut|be nice for no reason].
        There is [time to look at each other|no test to pass|nothing to make up], and [a shared silence|a list read out together|peeling things side by side] is [as good as a letter|company].
        Love has [few lines|a walking-on part] {span}, and can say all of them with [a plate|a coat held open|its eyes].
        Nothing is [being tested|at stake] between you and those you love, so [the ordinary kindnesses|the same old jokes] can do [their good slow work|what they do best].
        It is a stretch for [being in one room and doing two things|sharing a sofa and saying little|looking after each other without remark].
        Love keeps [a low flame|its slippers on] at such a time, and it [wants no stirring|cooks most things through].
        # verdict ease
        Let it show in [how you listen|the better half of the orange|a plan for two], [without a bow on it|today or as soon as you meet|while it costs nothing], for [they are open to it|it is a soft hour|that is what it is like when doors stand open].
        You show it by [lightness|being easy to please|touching a shoulder in passing], and it is enough to [smile first|say the name|let them win].
        What shows it is [an invitation|a good memory for what they like|laughing at the old joke], at [no special hour|the hour they come home|table].
        # verdict rub
        Let it show in [the tone|what you do not say|giving up the armchair], [above all when it is hard|with your teeth together, if need be|although you are in the right], and [it will count twice|peace comes in by that door|leave the reasons for a better hour].
        You show it by [staying friendly when you are tired|hearing them out|doing the thing that was your turn], and least by [explaining|being right|jokes with a hook in them].
        What shows it is [an early sorry|patience with their pace|asking instead of guessing], before [the plates are cleared|it sets hard|anyone has slept on it].
        # verdict meet
        Let it show in [an arrival|a question about their day, meant|your hand finding theirs], [at the door|without waiting|first thing], and [see what begins|say no more than that|let it be new].
        You show it by [coming nearer|saying the plain thing|making a beginning], without [a plan|waiting for yours|a ribbon].
        What shows it is [your whole attention|one brave line|a gift of your own making], given [once and gladly|by hand|as it comes].
        # verdict calm
        You show it by [being there|keeping the small customs|warming their cup], and by [not being elsewhere in your head|leaving them their silence|coming back with bread], which is [a language too|heard well enough|most of what love does all year].
        What shows it is [usefulness with a smile|sitting on the same side|the thing you do each day, done as if it were new], and [nobody needs a speech|it fits in a pocket|they will know], even [on a plain day|after years|with wet hair].
        # scene
        y: You draw [a picture|a card] for somebody at home and leave it [on the pillow|by the cup], and you [hide behind the door|hear when they find it].
        y: A hug at the school gate is [quick|over in a second], and it still [lasts till lunch|goes in the pocket with the tissues].
        y: You give [the last biscuit|the window seat|the better half] away without being asked, and [your brother, your sister or your friend|somebody] looks at you [sideways|as if you had grown].
        g: You come home, and before [the shoes are off|the news is told] you [stand a moment in the doorway|put your cold hands round somebody's tea], and [the day changes hands|that was hello].
        g: Two people brush their teeth [at one basin|and look at each other in the mirror], and [for no reason one starts to laugh|nobody needs to say it].
        o: After so many years there is still [one story|one look across a room] that only [the two of you understand|a single other person could read], and [it still works|distance makes no difference to it].
        o: The name you say [to the photograph|before you sleep] has [worn smooth|lost nothing], and somebody living might [like to hear the story of it|be glad of a call].
        Somebody you love [hums in the next room|is late], and you notice how [your shoulders drop|the room listens] when [the key turns|they come in].
        It may be no more than [the collar you turn down for someone|a coat held|a seat kept warm], and it is [remembered longer than the present|not lost on them].
        There is a person who always [takes the smaller piece|sees to the others first]; {span} you [see to theirs|put the larger one on their plate].
        Somebody has saved you [the crust|the crossword|a place on the sofa], and says [nothing of it|'there', and no more|that they were not hungry], which is a speech.
        You look up from [the page|the pan|the screen], and they are [looking at you|asleep with their mouth open|humming the tune you hum], and you would not be anywhere else.
        An old photograph shows [the same two on other chairs|your chin on another face|somebody who waited for you], and you [send it on|put it where it can be seen|ring the number under it].
        # act
        Tell somebody [what you like about them|one thing they do well], and choose [a thing they do not know|something from this week], then [change the subject|leave the room before it gets solemn].
        Do a chore that is [somebody else's|never yours], quietly, and [let them find it|do not mention it].
        Ask the person nearest to you [what they are looking forward to|how their day really went], and [put down whatever you are holding|follow it with one more question].
        Look at somebody [for one breath longer|properly] when they come in, before [you tell them your news|anything is said about bread].
        Write their name and [one line|a small thanks] on [the back of an envelope|a slip of paper], and put it where [they keep their keys|it will be found by accident].
        Sit on [the same side of the table|the stairs together|the edge of the bed] for ten minutes, and [ask nothing|let them begin].
        Say 'I was [wrong|short with you]' [before supper|while it is still small], and [add nothing|leave out the reasons].
        Bring somebody [a cup of something|a peeled orange|the first good apple] without asking [if they want it|first], at the hour when [they usually flag|nobody ever does].
        Ring the one who [never rings first|is far away], and tell them [one small true thing|what you had for breakfast and why you thought of them].
        Let yourself be [helped into your coat|given something|looked after], and say [only thank you|'thank you' once, and mean it].
        # close
        The [rest|best of it] is [in the hands|habit|understood].
        It will be [felt|noticed], if not [mentioned|until later].
        No more is [needed|called for] than [a hand|a second cup|that].
        [That|This] is how [a house stays warm|people stay].
        They may say nothing, and [keep it for years|smile in the hall].
        Small is [the right size|large enough], where it is [meant|regular].
        And let it be [returned|your turn] another [day|time].
        Then talk about [something else|the weather|what there is for supper].
        [You|Both of you] will sleep [a little better|on a softer pillow].
        It does not have to be [said well|clever], only [said|in time].
        Some [doors|people] open [inwards|when nobody pushes].
        [Nothing|Very little] in the day will have [cost less|weighed more].
        """;
}
