using System.Collections.Immutable;
using static PulseClarity.Reports.Facts.PeriodKind;
using static PulseClarity.Reports.Horoscope.Questions.FactReach;
using static PulseClarity.Reports.Horoscope.Questions.HoroscopeQuestions;
using static PulseClarity.Reports.Horoscope.Questions.QuestionTheme;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>What a year is asked.</summary>
internal static class YearQuestions
{
    internal static readonly ImmutableArray<Question> All =
    [
        Ask(Year, Threads, "What is this year about, in three threads?", PlanetToNatal, PlanetPlace, AmongPlanets),
        Ask(Year, Mood, "Through which seasons of feeling does this year lead?", Phase, MoonSign, PlanetPlace),
        Ask(Year, Work, "What can I build this year that will still stand in the next?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Year, Talk, "When this year do words come easily, and when do they want a second draft?", Turning, PlanetPlace, AmongPlanets),
        Ask(Year, Love, "What does this year teach me about being close?", PlanetPlace, PlanetToNatal, Turning),
        Ask(Year, Home, "What changes under my own roof this year?", PlanetPlace, Phase, PlanetToNatal),
        Ask(Year, Friends, "Which circles widen this year, and which grow quiet?", PlanetPlace, AmongPlanets, PlanetToNatal),
        Ask(Year, Solitude, "What is the inner work of this year?", PlanetPlace, Phase, PlanetToNatal),
        Ask(Year, Body, "How should I share out my strength over the four seasons of this year?", PlanetPlace, Turning, Phase),
        Ask(Year, Worth, "What will I hold dearer at the end of this year than at its start?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Year, Learning, "Which study is long enough for this whole year?", PlanetPlace, AmongPlanets, PlanetToNatal),
        Ask(Year, Courage, "Where does this year ask for courage, and when?", PlanetToNatal, AmongPlanets, PlanetPlace),
        Ask(Year, Rest, "Which stretch of this year is meant for lying fallow?", Turning, Phase, PlanetPlace),
        Ask(Year, Making, "What piece of work with my name on it could this year see finished?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Year, Decision, "What is the large choice of this year, and which months are good for making it?", Turning, PlanetToNatal, AmongPlanets),
        Ask(Year, Hinge, "On which dates does this year turn?", Phase, Turning, PlanetToNatal),
        Ask(Year, Meeting, "Which great meeting of planets falls in this year, and where does it find me?", AmongPlanets, PlanetToNatal, PlanetPlace),
        Ask(Year, Touched, "Which of my natal planets is the host of this year?", PlanetToNatal, PlanetPlace),
        Ask(Year, Practice, "What habit, begun now, would this year carry?", PlanetPlace, PlanetToNatal, Phase),
        Ask(Year, Friction, "What does this year make difficult, and what is that good for?", PlanetToNatal, AmongPlanets, Turning),
    ];
}
