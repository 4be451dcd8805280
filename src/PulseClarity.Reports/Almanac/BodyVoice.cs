using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Almanac;

/// <summary>What a point of the chart stands for and what it wants.</summary>
/// <param name="Office">Its function, a noun phrase.</param>
/// <param name="Want">What it wants, after "wants".</param>
/// <param name="Scenes">What it does in an ordinary day, after "your X".</param>
internal sealed record BodyVoice(string Office, string Want, string[] Scenes)
{
    private static readonly BodyVoice[] Table =
    [
        new("the part that says I", "to do it in person and be met doing it", ["signs its name at the foot of the page", "straightens up when it hears its name called", "would like the seat from which one can be seen and can see"]),
        new("the part that needs", "to be safe before it is brave", ["listens for the key in the lock", "keeps a light on in the hall", "has the second blanket ready before anyone is cold"]),
        new("the part that notices and names", "to understand, and to have it said", ["edits the message a third time", "reads the notice on the door, both sides", "has a pencil behind its ear"]),
        new("the part that likes and is liked", "to find it pleasant and keep it so", ["picks the chair with the good light", "turns the best side of the bowl to the guest", "stops at the shop window and is late by a song"]),
        new("the part that wants and acts", "to get moving and meet resistance", ["takes the stairs two at a time", "has its sleeves rolled up before the job is named", "kicks the stone all the way home"]),
        new("the part that hopes", "more: more room, more meaning, a second helping", ["invites eight people to a table for six", "says 'why not' with its mouth full", "leaves the big tip and the long story"]),
        new("the part that bears weight", "it done properly, and late rather than badly", ["checks the door a second time", "reads the contract to the end, then the back", "carries the heavy bag and says that it is light"]),
        new("the part that breaks the pattern", "to be free of whatever was agreed", ["books the other train at the last minute", "cuts its own hair on a Sunday night", "asks who made that rule, and when"]),
        new("the part that dissolves edges", "to melt, to dream and to be forgiven", ["hears the sea in the neighbour's washing machine", "stands at the sink and is somewhere else", "gives the last of the bread to the birds"]),
        new("the part that goes to the root", "the truth of it, at whatever hour", ["opens the one box in the cellar that nobody labelled", "asks the question that stops the forks", "goes on digging after the others have gone in for tea"]),
        new("the direction of growth", "practice in what is unfamiliar", ["takes the seat it has never tried", "tries the word out under its breath", "goes by the door that it has always passed"]),
        new("the direction of growth", "practice in what is unfamiliar", ["takes the seat it has never tried", "tries the word out under its breath", "goes by the door that it has always passed"]),
        new("the part that will not be tamed", "its own no, without an apology attached", ["leaves the party by the garden gate", "says no and does not fill the silence after it", "keeps its boots on"]),
        new("the tender place that learned to help", "to be useful where it was once at a loss", ["knows which stair creaks", "holds the bandage out before it is asked for", "recognises the limp across the street"]),
        new("the way you come in", "to make a beginning", ["crosses the threshold", "reaches for the door handle", "holds out a hand"]),
        new("the way you are known", "to leave something that stands", ["hangs out its sign", "puts its shoes by the window for the street to see", "takes the lid off the work"]),
    ];

    /// <summary>The voice of a point.</summary>
    internal static BodyVoice Of(ChartPoint point) => Table[(int)point];
}
