namespace PulseClarity.Reports.Almanac;

/// <summary>The rooms of life.</summary>
/// <param name="Room">What the house holds, a noun phrase.</param>
/// <param name="Scenes">What that looks like, whole sentences.</param>
/// <param name="Acts">Small things to do or to notice, whole sentences.</param>
internal sealed record HouseScenes(string Room, string[] Scenes, string[] Acts)
{
    private static readonly HouseScenes[] Table =
    [
        new("the body, the face and the first step into a room",
            ["People tend to meet this in you before they have heard your name.", "It shows in how you cross a car park, and in what you do with your hands while you wait.", "You may not see it at all, as one does not see one's own walk."],
            ["Ask an old friend what they noticed first about you.", "Watch yourself arrive somewhere this week: the first ten seconds are the lesson."]),
        new("what you own, what you earn by hand and what you hold dear",
            ["It lives in the toolbox, the wardrobe and the thing you would carry out first.", "You can feel it in a shop, when your hand goes to the cloth before your eye goes to the label.", "Worth is the question here: what you are good for, and who gets to say so."],
            ["Mend one thing that you were about to replace.", "Look through one drawer and keep only what you would choose again."]),
        new("talk, errands, neighbours, brothers and sisters",
            ["It is at work in the message typed at the bus stop and in the chat over the fence.", "A sister's phone call, a form to fill in, the walk to the corner shop: here it has its daily bread.", "What you think tends to come clear while you say it to somebody."],
            ["Write one letter by hand, to somebody within ten streets.", "Take a known walk the other way round and count what you had never seen."]),
        new("home, family and the ground under the floor",
            ["It comes out in slippers, after the guests have gone.", "The table you grew up at still has a place in it, and you may still be sitting on the same side.", "Which lamp is lit and who is heard on the stairs matters more here than it would to others."],
            ["Clear one corner at home and put in it something that is only yours.", "Ask the oldest person you can reach how they spent a Sunday at your age."]),
        new("play, romance, children's games and what you make for its own sake",
            ["It wakes up when nothing depends on it: a card game, a garden bed, a song in the car.", "You can see it in what you would still do if there were no marks for it.", "Somebody laughs at your joke, and the afternoon turns on its hinge."],
            ["Make something this week that is allowed to be bad.", "Play one game to the end, and lose it with style if you must."]),
        new("daily work, habits and the care of the body's small needs",
            ["Its field is the ordinary morning: the kettle, the list, the first hour at the desk.", "It cares how a job is done at ten past nine, when no one is looking.", "A routine, once it fits, carries you like a banister."],
            ["Change one step of your morning and keep it for a week before you judge it.", "Tidy the tool that you use most, and see what the work does."]),
        new("the other person, whether partner, ally or opponent across the table",
            ["It wakes when somebody sits down opposite you.", "You may meet it first in other people, and only later recognise the coat as your own.", "Two cups on the tray, one conversation about who does what: here it is learned."],
            ["Ask the person nearest you what they think you have agreed.", "In the next disagreement, say their case first, and well enough that they nod."]),
        new("trust, shared things and what is said behind a closed door",
            ["It is awake late, in the talk that begins when the washing-up is done.", "Shared keys, shared secrets, who pays for what: the small print of closeness is its reading.", "It would rather know than be comforted."],
            ["Return one thing that you have kept too long.", "Say thank you for the help you never mentioned."]),
        new("far places, long study and what you believe",
            ["It pulls at you in a station, when the board shows a town you have never seen.", "A teacher, a foreign grammar, a quarrel about what is right: any of them can wake it.", "You can hear it when you say 'but what is it for?' halfway through the instructions."],
            ["Learn ten words of a language that you have no use for.", "Read one good page by somebody you disagree with."]),
        new("vocation, standing and what you are known for",
            ["It is the part of you that strangers hear about first.", "A title on a door means little to it by itself; a thing well done in public means a good deal.", "You may straighten your back a little when it is called upon."],
            ["Write down in one line what you would like to be asked for.", "Finish one thing this week where others can see it."]),
        new("friends, circles and the plans made for later",
            ["It sits at the long table with the others and asks what could be done about it.", "You can find it in the group chat, in the choir, in the committee that nobody else wanted.", "Your hopes tend to need company: said aloud in a kitchen, they begin to have dates."],
            ["Invite two friends who have never met.", "Name one hope for five years from now to somebody who will ask about it again."]),
        new("solitude, sleep and what works behind the scenes",
            ["It does its best work unseen, in the hour before the house is up.", "You may not notice it until a quiet Sunday, when it hums in the next room.", "A closed door is not a refusal here; it is how the well fills."],
            ["Keep one hour this week that nobody knows about.", "Write down a dream before you have spoken to anyone."]),
    ];

    /// <summary>The scenes of a house, 1 to 12.</summary>
    internal static HouseScenes Of(int house) => Table[house - 1];
}
