using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Almanac;

/// <summary>The kind of conversation that an aspect is.</summary>
/// <param name="Verdicts">What it makes of two wishes, whole sentences that follow them.</param>
/// <param name="Scenes">What that looks like on an ordinary day, whole sentences.</param>
internal sealed record AspectTalk(string[] Verdicts, string[] Scenes)
{
    private static readonly AspectTalk Together = new(
        ["Standing so close, they are seldom heard apart.", "In you the two share one chair and one coat.", "One rarely gets up without the other, for better and for worse.", "They have had to learn to speak in turns, and some days they still forget."],
        ["It is like a duet on one piano stool: a good deal of elbow, and a fuller sound.", "Ask for one of them in a meeting and both come through the door.", "On a good morning that doubles the strength of the hand; on a bad one it is hard to say which of them has spilled the milk.", "When you are tired, try to tell which of the two is talking before you reply to either."]);

    private static readonly AspectTalk Easy = new(
        ["Between them the door is open and nobody remembers who opened it.", "They agree without discussion, so that you may take for granted what others work at.", "The one lends to the other and no receipt is asked for.", "They walk at the same pace, which is rarer than it sounds.", "It comes easily enough to be overlooked."],
        ["You might notice it first in what friends thank you for and you hardly recall doing.", "It is like a tool that hangs exactly at the height of the hand; the art is to take it down.", "Things tend to fall into place here while you are looking for the paper and pen.", "A gift like this asks for one thing, which is an occasion. Give it a date and a table.", "Somewhere in an otherwise stubborn week there is an hour in which this simply works."]);

    private static readonly AspectTalk Helpful = new(
        ["They get on well as neighbours do: somebody has to ring the bell.", "The help is there for the asking, and asking is the whole of the work.", "Each has what the other lacks, two doors down the same corridor.", "They make a fair pair of hands when you think to use both."],
        ["Ask for it out loud on a slow afternoon and see how soon something turns up.", "It is the friend with the van: glad to come, and never sure whether you need it.", "A small effort goes a long way here, much as one phone call can fill a table.", "You may find it in the second idea, the one that comes while the first is being explained."]);

    private static readonly AspectTalk Tense = new(
        ["They meet at a right angle, like two people carrying one sofa round a corner.", "Neither gives way first, and so a good deal gets built in the quarrel.", "They pull across each other, and you have probably done some of your best work on that rope.", "Each comes in at the other's worst moment; in time they learn to knock.", "It rubs, and what rubs can be polished or made sore by the same motion."],
        ["You may know it as the argument you have with yourself in the car, both parts spoken.", "It shows on the evening when two good plans want the same two hours.", "Left alone, it tends to come out as a sharp word about something else, the bin or the parking.", "Given a job, it can be the most useful tension in the house: it gets you out of the chair.", "Half past five, both of them hungry: that is the hour at which to decide nothing.", "It helps to give each its own day of the week, and to be strict about whose turn it is."]);

    private static readonly AspectTalk Facing = new(
        ["They look at each other across the whole width of the table.", "When one has the floor the other stands in the doorway with its coat on.", "It is a seesaw, and the board wants somebody at both ends.", "You may live the one yourself and keep meeting the other in the people you choose."],
        ["A talk in which you take one side with great certainty may be a talk with your own other half.", "Monday belongs to the one and Tuesday to the other, until one Wednesday they agree on supper.", "Notice who annoys you in just this matter: they may be holding the other end of your rope.", "The middle is not a compromise here; it is more like the point on which a ladder balances when it is carried."]);

    private static readonly AspectTalk Awkward = new(
        ["They stand at an angle at which neither quite sees the other's face.", "There is no quarrel, only a constant small adjusting, as with a shirt that was cut for someone else.", "They speak different dialects and are both sure that they are being clear."],
        ["It is the table with one short leg: a folded card will do, once you know which leg.", "You may change trains between the two of them several times a day, and wonder why you are tired.", "What works is a detail: a different hour, another word, the desk turned round."]);

    private static readonly AspectTalk Slight = new(
        ["It is a small angle, a pebble in the shoe and no stone in the road.", "The angle is a minor one, and works below the conversation like a tapping foot.", "They brush past each other in the hall and each is slightly put out."],
        ["You may notice it only in a week with too little sleep, when trifles have corners.", "A word too many, a spoon set down too hard: that is about its size.", "It can be shaken out, as one does with a shoe, by stopping for a moment."]);

    /// <summary>The talk of a kind of aspect.</summary>
    internal static AspectTalk Of(AspectKind kind) => kind switch
    {
        AspectKind.Conjunction => Together,
        AspectKind.Trine => Easy,
        AspectKind.Sextile => Helpful,
        AspectKind.Square => Tense,
        AspectKind.Opposition => Facing,
        AspectKind.Quincunx => Awkward,
        _ => Slight,
    };
}
