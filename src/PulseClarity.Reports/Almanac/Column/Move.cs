namespace PulseClarity.Reports.Almanac.Column;

/// <summary>What a sentence of an answer does.</summary>
internal enum Move
{
    /// <summary>States the fact that leads the answer.</summary>
    Fact,

    /// <summary>Tells where the visited natal point stands.</summary>
    NatalPlace,

    /// <summary>Tells what that point of the reader does by habit.</summary>
    Habit,

    /// <summary>Tells what the moving body brings.</summary>
    Bringing,

    /// <summary>Tells what the sign is like here.</summary>
    Manner,

    /// <summary>Tells what the house concerns.</summary>
    House,

    /// <summary>Tells what the phase is good for.</summary>
    Phase,

    /// <summary>Answers the question: a few sentences, written by hand, for a theme and a tone.</summary>
    Passage,

    /// <summary>Ends the answer: a small thing to do, or an image.</summary>
    Turn,

    /// <summary>Adds a second fact.</summary>
    Aside,

    /// <summary>Ties it to a theme of the month.</summary>
    MonthTheme,
}
