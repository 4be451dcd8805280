using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Almanac;

/// <summary>What a sign is like, in phrases that fit into sentences.</summary>
/// <param name="Manner">How it goes about things, after "it works by".</param>
/// <param name="Need">What it asks for, a noun phrase.</param>
/// <param name="Habit">What it does unasked, a gerund.</param>
/// <param name="Shadow">What that costs, a noun phrase.</param>
/// <param name="Gift">What others get from it, a noun phrase.</param>
/// <param name="Image">Where it can be seen at home, a noun phrase.</param>
/// <param name="Acts">Small things to do or to notice, whole sentences.</param>
internal sealed record SignTraits(string Manner, string Need, string Habit, string Shadow, string Gift, string Image, string[] Acts)
{
    private static readonly SignTraits[] Table =
    [
        new("starting before the others have found their coats", "a clear beginning and a short wait", "answering while the question is still under way", "a temper that is over before the other person has caught up with it", "the courage to go first", "a front door already open, keys in hand",
            ["Before the next quick yes, walk once round the kitchen table and see whether it is still a yes.", "Notice today what you finish, and not only what you start.", "Give one slow person the whole of their sentence this week."]),
        new("staying until the thing is solid", "enough time and something real to hold", "keeping what works long after it has stopped working well", "a no that has never been looked at again", "a calm that other people can lean on", "a cast-iron pan older than the kitchen it hangs in",
            ["Move one piece of furniture and see how long it takes you to stop walking into it.", "Eat one meal this week without a screen beside the plate.", "Ask of one old habit whether you would take it up today."]),
        new("asking three questions where one was planned", "news, company and a second opinion", "leaving a room mid-sentence and coming back with another subject", "six open tabs and no reply sent", "a way of making the dull bus ride interesting", "a pile of books by the bed, each with a ticket for a bookmark",
            ["Send the one message that has been a draft the longest.", "Read one thing to its last page before you open the next.", "Ask somebody for the long version, and do not help them tell it."]),
        new("circling the matter until it feels safe to step in", "a door that closes and people who come back through it", "remembering what was said, and in which chair", "a silence that hopes to be guessed", "care that comes as soup rather than as advice", "a drawer of old letters under the tea towels",
            ["Say the hurt thing once, in plain words, before it turns into weather.", "Let somebody cook for you, badly if need be, and stay seated.", "Ring the person you have been meaning to ring, without a reason."]),
        new("putting the whole heart on the table and looking up", "the attention of somebody whose eye matters", "turning an errand into a small occasion", "a coolness that arrives when nobody has clapped", "warmth that makes shy people taller", "the good glasses, used on a Tuesday",
            ["Praise something in a person who is not expecting it, and leave before they can return it.", "Do one thing well this week that nobody will see.", "When you feel overlooked, ask for the thing itself instead of for notice."]),
        new("taking the thing apart to see which piece squeaks", "a use to be of and a list to cross out", "wiping the counter while the story is still being told", "a kindness that comes out as a correction", "help that fits, down to the size of the screw", "a kitchen drawer in which every spoon has its place",
            ["Leave one small thing wrong on purpose and see who suffers.", "Ask whether they want help or company, and believe the answer.", "Write down three things that went right, with the same care you give to the errors."]),
        new("hearing both sides and then the side nobody spoke for", "a fair hearing and a pleasant room", "saying yes to keep the evening smooth", "a bill for all those yeses, sent much later", "a tact that lets two proud people shake hands", "two chairs drawn up to the same lamp",
            ["Choose the restaurant, tonight, without asking what the others feel like.", "Say one small no this week, early, while it is still cheap.", "Notice where you agree out loud and argue on the way home."]),
        new("going quiet and then going straight to the bottom of it", "the truth, and one person to tell it to", "testing the ice before anyone knows there is a lake", "a grudge kept in working order", "a loyalty that stays when the room empties", "a locked desk, and a key worn on the same ring for years",
            ["Tell one person one thing that you had planned to keep.", "Let a small debt go this week, and do not mention that you did.", "Ask the direct question instead of watching for the answer."]),
        new("looking up from the map to the hill beyond it", "room to move and a reason to go", "promising the whole trip before checking the trains", "a bluntness that calls itself honesty", "the joke that gets tired people over the last mile", "a suitcase that never quite goes back to the attic",
            ["Take the longer way home once and see what is on it.", "Check the small print of one big promise while it can still be kept.", "Tell the story at its true size and see whether it still lands."]),
        new("laying one stone, checking the level, laying the next", "a goal with a date on it", "arriving early and pretending to have just come", "a rest that always has to be earned first", "the promise kept, though nobody would have noticed", "a coat on its hook and the boots beneath it, ready for six in the morning",
            ["Stop work at the time you said you would, once, and leave the desk as it is.", "Ask for help before you need it rather than after.", "Spend an hour on something that cannot be put to use."]),
        new("stepping back until the pattern shows", "friends, and the freedom to disagree with them", "taking the other side to see whether it holds", "a distance that feels like cold to those who stand in it", "an idea nobody else at the table was going to have", "a spare chair for whoever turns up",
            ["Tell one person what you feel before you tell them what you think.", "Do one ordinary thing in the ordinary way, and look for what is good in it.", "Stay five minutes longer in the conversation you were about to leave."]),
        new("listening to the tone and letting the words go by", "quiet, and a tide that is allowed to go out", "saying 'whatever suits you' and meaning it until midnight", "a boundary drawn in water", "a mercy that does not ask for the full account", "a bath run too deep, and a radio on low in the next room",
            ["Say what suits you before they say what suits them.", "Put one vague plan into the calendar with an hour beside it.", "Go outside for ten minutes after a crowded day and let what is not yours blow off."]),
    ];

    /// <summary>The traits of a sign.</summary>
    internal static SignTraits Of(ZodiacSign sign) => Table[(int)sign];

    /// <summary>Ways to say more about a sign where there is room.</summary>
    internal static string[] Lines(ZodiacSign sign)
    {
        var traits = Of(sign);
        return
        [
            $"{sign} asks for {traits.Need}, and does without less easily than it lets on.",
            $"What others get from {sign} is {traits.Gift}.",
            $"Its picture is {traits.Image}.",
            $"You may catch yourself {traits.Habit}; that is {sign}, at home.",
            $"The price, on a tired evening, can be {traits.Shadow}.",
            $"The way of {sign} is {traits.Manner}.",
        ];
    }
}
