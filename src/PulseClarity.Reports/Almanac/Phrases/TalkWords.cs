namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>Phrases about what is said.</summary>
internal static class TalkWords
{
    internal const string Text =
        """
        # open
        Before [the long message|the big talk], there is usually [a short true sentence|a yawn|one thing both sides know].
        Words [leave the house without a coat|cannot be called back by whistling], so see them [to the door|off kindly].
        Most [good talks|apologies] begin with [something else|the weather|a question about the potatoes].
        Half of what people say is [about something else|said to see who is listening|an answer to an older question].
        Listen {span} for [the sentence after 'anyway'|what is said with the coat already on|the thing that gets said twice].
        Who is it that you [have been talking to in your head|owe half a sentence|answer before they have finished]?
        There are words that want [an hour and a table|a walk beside them|to be written by hand], and others that want [only a nod|to be said on the stairs|no reply at all].
        A question costs [less than an opinion|nothing], and {span} it may [fetch more|open the better drawer].
        [Say|Try] it first to [the cat|the window|your own reflection], and you will hear [which word is too large|what you were really going to ask].
        You can tell a good talk by [what happens to the tea|how late it gets|who does the washing-up afterwards].
        Some silences are [full cupboards|doors left ajar|a way of holding a place], and some are [only pride|an empty hook].
        # ease
        It is easy {span} to [find the right word|be understood|ask a favour], and a good time for [the call you dread|making it up with somebody|telling a child how it was].
        Others [lean in|finish your sentence in the right way|say more than they meant], so have [your ears|a question|time] with you.
        Words find [the right door|their feet], so that [the delicate thing|what was put off|an apology] may be said in [passing|half the time you feared].
        Somebody is [in the mood to hear you|curious about the long version], and you will know it by [the way they put the telephone down|their second question].
        You can speak [without rehearsing|lightly of a heavy thing], and [a joke|plain words] will carry what [a speech|an explanation] would have dropped.
        # rub
        Your words and [their hour|somebody's bad night|the other meaning] may [collide|cross on the stairs], so say [the gist|the kind half] first and [the rest when it is asked for|wait].
        It will be [the tone|what was left out|the comma] that [they reply to|hurts], and a plain 'I meant [this|it well]' is worth [a page|an hour of silence].
        A short answer can [sound like a shut door|travel further than it was thrown], so let one reply [sit in drafts|cool on the sill] until you have [eaten|slept|read theirs again].
        You hear [criticism|a 'no'] where there may be only [haste|a bad line|somebody thinking aloud]; ask [once more|what they meant], and ask it [slowly|without the eyebrow].
        It is tempting to [be right|have the last word], and [dearer|lonelier] than it looks from [the start of the sentence|inside the argument].
        # meet
        There is something [to be said|you keep almost saying], with [a name in it|no more than six words to it|its shoes on], and {span} [the door stands open|it wants out].
        A piece of talk [begins|comes round] that may [go on for weeks|change a plan|clear the table], so [choose where you sit|hear the other side first|do not have it on the stairs].
        A sentence is [ready|on the tip of the tongue], and if you do not say it {span} it will [say itself|come out as something else], perhaps [at the wrong table|about the dishes].
        What you think and what you say [fall together|are one coin], and so [be careful what you begin with|one clear sentence will do].
        News of some kind [knocks|is at the door]: [hear it to the end|let it take its shoes off] before you [decide whether it is good|pass it on].
        # calm
        Let it be [chat|small change|bird talk], which [keeps the line warm|nobody has to win|costs no one any sleep].
        No [great word|treaty] is due, and one can [leave out the comment|enjoy other people's stories|let the pause be a pause].
        It is a time to [overhear|read aloud|ask how it is spelt] more than to [declare|convince|explain oneself].
        What you hear {span} [in passing|at the counter|from the next table] may be [the better half|all that is needed|worth writing down].
        Nothing has to be [settled|cleared up], which is [the best time to ask how somebody is|why an idle question may go far].
        The talk {span} can be [small and still be good|about nothing, like bread], and [that is how trust gets its daily ration|it does its work underneath].
        Let others [begin|bring the subject], and you will hear [what the street knows|where they are in the story] before you [add to it|take a side].
        # verdict ease
        It helps to [ring rather than write|begin with thanks|tell the long version], and the holding back is for [secrets|the very last detail|what nobody asked], [which is easy enough|with a smile|for once].
        Talking helps [where something has been left hanging|between old friends|with whoever is shy], and you need hold back only [the clever remark|the third example|good advice].
        Speak [early|first|of what you like], and hold back [when someone is still looking for the word|the correction|what you were told in confidence].
        # verdict rub
        Talk [side by side|about one thing at a time|to the person and not about them], and hold back [the proof|the raised eyebrow|what you have been saving up], [until the soup is eaten|for ever, if it can be|as one holds a dog].
        Talking helps [if you begin with a question|in small rooms|after a meal], and you do well to hold back [in writing|where you are right|the sentence that starts with 'you always'].
        Hold back [the quick reply|the last word|what you would shout across a street], and speak up [for someone else|about the practical side|when it is your turn].
        # verdict meet
        Open [the subject|your mouth first|the door to it], and hold back [the conclusion|what you rehearsed|the case against], [so that they have somewhere to come in|and see what is left|for as long as it takes to be heard].
        Talking helps with [the thing you have not yet named|a beginning|one certain person], and you may hold back [the reasons|the history of it|all but the first line].
        Say [the new thing|yes or no|what you came for], and hold back [the speech|comparisons|what belongs to another evening].
        # verdict calm
        Talking helps [in passing|while hands are busy|when nobody wants anything], and holding back is right [where you are only filling a silence|when they have begun to tell it themselves|about other people's plans], for [the rest says itself|ears are in short supply].
        Speak of [small things|the week's harvest|food, weather and children], and hold back [the theory|what would take all night|old scores], since [there is no ripe hour for it now|that keeps|nobody is listening in that key].
        # scene
        y: At the table someone tells a story [wrong|in the wrong order], and you [let it go by|wait for the end] before you say [how it was for you|your part].
        y: Your friend is [quiet|a bit grumpy], and instead of asking what it is you [sit down beside them|show them something you found], and then [it comes out by itself|they tell you].
        g: In the meeting [a shrug says more than the minutes|someone says 'fine' and closes the folder], and it might be you who asks, [afterwards, by the lift|over a coffee], [what they would have said|what was left out].
        g: The message is [four lines long|full of full stops], and it needs [one line|a telephone call|two words and a name] in reply.
        o: A voice on the telephone [wants to hurry|asks how you are in passing], and you tell [one thing properly|the short version with the good ending], so that they [sit down after all|ring again sooner].
        o: Someone asks about [the old days|how it was then], and for once you tell [the part you usually skip|what you did not know at the time].
        On [the stairs|the doorstep|the way to the car] comes the sentence that [an hour at the table|the whole visit] was for.
        You hear yourself [say 'never mind'|laugh it off], and [the other person looks up|something in the room sits down again]; it is [not too late|a good moment] to mind a little, out loud.
        Two people in a kitchen, one [drying up|peeling], and [neither looking at the other|both with their backs half turned]: [that is where it gets said|no better room for it has been built].
        You write it [long|in anger], then [cross out the first half|keep the last line], and [what stays is the letter|there it is].
        A child asks [why you said it like that|what the word means|who you are cross with], and you have to [think|laugh|begin again, more simply].
        You are about to correct somebody, and [the soup arrives|they go on|a dog barks], and [by then it no longer matters|they put it right themselves|you are rather glad].
        On the telephone there is a pause, [not a bad one|with a clock in it|of the kind that used to cost money], and then [the thing itself|a small confession|'are you still there?'].
        # act
        Ask one question {span} to which you [do not know the answer|fear the answer a little], and [leave room after it|count to five before you help].
        Say back what you heard before you [answer it|disagree], in [their words|fewer words], and see [whether they nod|what they add].
        Send the two-line message that has been [a draft|a good intention] for [a week|far too long], without [improving it|a third line].
        Swap one 'but' for [an 'and'|'go on'|a pause], and see what the other person [does with it|says next].
        Ring somebody [whose voice you have not heard lately|without a reason], and let them [do most of the talking|choose the subject].
        Keep one good remark [to yourself|in your pocket], and watch [how the conversation gets on without it|who says it instead].
        Say the difficult thing [while walking|side by side], with [your hands in your pockets|both of you looking ahead], and [say it short|stop after the verb].
        Write [a card|three lines by hand] to someone [within ten streets|you used to write to], and [post it before you think better of it|do not sign it 'in haste'].
        Let the other person [finish|reach the full stop], and then let [one breath|a whole breath] go by.
        Thank somebody for [a thing they said|a sentence of theirs], and tell them [when it came in useful|where you were when you thought of it].
        # close
        What [you meant|was meant] got [through|home], more or less, [as most things do|by the side door].
        Let them [tell it|have the punchline|get to the end], and [enjoy it|pour|nod].
        'I'm glad you [told me|asked|rang|said so]' will do.
        [Short|Plain] words have [good shoes|long legs].
        What is not said {span} will [keep|not spoil].
        Let the last word be [theirs|a kind one|somebody's name].
        You can always [add|say] more; you can seldom [take it back|say less].
        Then [put the telephone away|look out at the rain|pass the bread].
        Somebody heard it, even if [they said nothing|they changed the subject].
        The answer may come [by another door|when you have stopped waiting|in the car].
        [Half|A third] of it was [listening|tone], as [usual|ever].
        It was a [small|short] sentence, and it [got there|was the right size].
        Leave the [door|subject] a hand's breadth [open|ajar].
        """;
}
