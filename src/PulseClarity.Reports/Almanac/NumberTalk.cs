namespace PulseClarity.Reports.Almanac;

/// <summary>What tradition says of the numbers.</summary>
/// <param name="Way">The manner of the number, a noun phrase.</param>
/// <param name="Scene">A scene, whole sentences.</param>
/// <param name="Act">A small thing to do, a whole sentence.</param>
internal sealed record NumberTalk(string Way, string Scene, string Act)
{
    private static readonly Dictionary<int, NumberTalk> Table = new()
    {
        [1] = new("the one who begins", "It would sooner build a crooked shelf alone than hold the ladder for a straight one.", "Start the thing before you announce it."),
        [2] = new("the one who stands beside", "It hears the second voice in every tune, and notices who has not been asked.", "Let somebody know that you heard what they did not say."),
        [3] = new("the one who tells it", "It turns the missed train into a story by the time it reaches the platform.", "Finish one page before you tell anyone what is on it."),
        [4] = new("the one who lays the floor", "It likes a spirit level, a full pantry and a plan that has survived a rainy day.", "Leave one square of the week unplanned and see what grows on it."),
        [5] = new("the one who goes and looks", "It has tried the other road, the other sauce and, once, the other hemisphere of the town.", "Choose one thing to stay with after it stops being new."),
        [6] = new("the one who keeps the house warm", "It knows who takes sugar, who has quarrelled and which chair wobbles.", "Let one person sort out their own supper."),
        [7] = new("the one who asks why", "It reads the footnotes, walks alone by choice and distrusts an answer that came too fast.", "Tell one friend what you are puzzling over, before it is solved."),
        [8] = new("the one who takes it on", "It sees the size of a job at a glance, and likes to be trusted with the whole of it.", "Hand over one task entire, with the credit for it."),
        [9] = new("the one who widens the circle", "It sets a place for the stranger and finds it hard to send back what was given.", "Finish and put away one thing that has been over for some time."),
        [11] = new("the one who picks up the signal", "It knows before the phone rings, and is tired by rooms that others find merely lively.", "Write down the hunch with the date, so that you can check it."),
        [22] = new("the one who builds for many", "It sketches a bridge on a napkin and then, which is rarer, asks about the load.", "Take the largest plan you have and do its smallest part by Friday."),
        [33] = new("the one who teaches by caring", "It explains the hard thing twice, the second time more gently, and cleans up afterwards.", "Take the lesson that you give most often, and sit in its first row."),
    };

    /// <summary>The talk of a number: 1 to 9, 11, 22 or 33.</summary>
    internal static NumberTalk Of(int value) => Table[value];
}
