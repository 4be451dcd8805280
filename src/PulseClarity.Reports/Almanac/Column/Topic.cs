using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>The few topics that signs, bodies and natal points have something to say about.</summary>
internal static class Topic
{
    /// <summary>The heading under which phrases for a theme are found.</summary>
    internal static string Of(QuestionTheme theme) => theme switch
    {
        QuestionTheme.Work or QuestionTheme.Worth or QuestionTheme.Practice => "deed",
        QuestionTheme.Talk or QuestionTheme.Learning => "word",
        QuestionTheme.Love or QuestionTheme.Friends => "heart",
        QuestionTheme.Home or QuestionTheme.Rest or QuestionTheme.Body or QuestionTheme.Solitude => "hearth",
        QuestionTheme.Courage or QuestionTheme.Decision or QuestionTheme.Friction => "nerve",
        QuestionTheme.Making => "play",
        _ => "self",
    };
}
