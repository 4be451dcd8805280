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

    /// <summary>Tells what the fact's tone means for the question.</summary>
    Sense,

    /// <summary>Answers the question outright.</summary>
    Verdict,

    /// <summary>Shows it in a scene.</summary>
    Scene,

    /// <summary>Gives a small thing to do.</summary>
    Act,

    /// <summary>Begins from outside the sky: an image, a question, a habit, advice.</summary>
    Opening,

    /// <summary>Ends quietly.</summary>
    Closing,

    /// <summary>Adds a second fact.</summary>
    Aside,

    /// <summary>Ties it to a theme of the month.</summary>
    MonthTheme,
}
