using System.Collections.Immutable;
using static PulseClarity.Reports.Facts.PeriodKind;
using static PulseClarity.Reports.Horoscope.Questions.FactReach;
using static PulseClarity.Reports.Horoscope.Questions.HoroscopeQuestions;
using static PulseClarity.Reports.Horoscope.Questions.QuestionTheme;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>What a month is asked.</summary>
internal static class MonthQuestions
{
    internal static readonly ImmutableArray<Question> All =
    [
        Ask(Month, Threads, "What are the three themes of this month?", PlanetToNatal, Turning, PlanetPlace),
        Ask(Month, Mood, "What do the new Moon and the full Moon of this month mean for me?", Phase, MoonSign, MoonToNatal),
        Ask(Month, Work, "What does this month want built, and at what speed?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Month, Talk, "What wants to be said this month that was put off in the last one?", PlanetPlace, AmongPlanets, Turning),
        Ask(Month, Love, "How does closeness change in the course of this month?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Month, Home, "Which room of my life at home does this month open?", PlanetPlace, Phase, MoonHouse),
        Ask(Month, Friends, "What does this month ask of my friendships?", AmongPlanets, PlanetPlace, PlanetToNatal),
        Ask(Month, Solitude, "Where in this month should I leave the page blank?", Phase, PlanetPlace, Turning),
        Ask(Month, Body, "What rhythm of days and nights suits this month?", PlanetPlace, Phase, PlanetToNatal),
        Ask(Month, Worth, "What do I learn this month about what I value?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Month, Learning, "Which subject could I take up for the length of this month?", PlanetPlace, AmongPlanets, Turning),
        Ask(Month, Courage, "What have I outgrown that this month lets me say aloud?", PlanetToNatal, AmongPlanets, PlanetPlace),
        Ask(Month, Rest, "Which week of this month should go slowly, and why?", Phase, Turning, PlanetPlace),
        Ask(Month, Making, "What can grow from nothing to something within this month?", PlanetPlace, Phase, AmongPlanets),
        Ask(Month, Decision, "Which decision belongs to this month, and which to a later one?", Turning, PlanetToNatal, AmongPlanets),
        Ask(Month, Hinge, "What ends quietly this month, and what begins?", Phase, Turning, PlanetPlace),
        Ask(Month, Meeting, "Which slow meeting of planets stands behind this month?", AmongPlanets, PlanetToNatal, Turning),
        Ask(Month, Touched, "Which point of my birth chart does this month keep coming back to?", PlanetToNatal, PlanetPlace),
        Ask(Month, Practice, "What could I practise thirty times this month?", PlanetPlace, PlanetToNatal, Phase),
        Ask(Month, Friction, "Where will this month test my patience, and what will it thank me for?", PlanetToNatal, AmongPlanets, Turning),
    ];
}
