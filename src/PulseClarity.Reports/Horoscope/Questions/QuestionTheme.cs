namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>The side of life that a question of the horoscope is about.</summary>
public enum QuestionTheme
{
    /// <summary>What a stretch of time is about, in a few named threads.</summary>
    Threads,

    /// <summary>The Moon and the reader's mood.</summary>
    Mood,

    /// <summary>The task at hand: paid work, school work or the garden.</summary>
    Work,

    /// <summary>What is said, asked and written.</summary>
    Talk,

    /// <summary>Being close to somebody.</summary>
    Love,

    /// <summary>The rooms one lives in and the people in them.</summary>
    Home,

    /// <summary>Friends, neighbours and groups.</summary>
    Friends,

    /// <summary>Time alone.</summary>
    Solitude,

    /// <summary>Pace, movement and sleep; never medicine.</summary>
    Body,

    /// <summary>Things and what they are worth to their owner; never advice about money.</summary>
    Worth,

    /// <summary>Curiosity and study.</summary>
    Learning,

    /// <summary>The small brave thing.</summary>
    Courage,

    /// <summary>Putting things down.</summary>
    Rest,

    /// <summary>Play and making.</summary>
    Making,

    /// <summary>Choosing, or leaving a choice to ripen.</summary>
    Decision,

    /// <summary>How a stretch of time hangs on the one before and the one after.</summary>
    Hinge,

    /// <summary>The aspect that becomes exact.</summary>
    Meeting,

    /// <summary>The point of the birth chart that is visited.</summary>
    Touched,

    /// <summary>One small thing to practise.</summary>
    Practice,

    /// <summary>What rubs, and how to handle it.</summary>
    Friction,

    /// <summary>What is easily overlooked.</summary>
    Notice,
}
