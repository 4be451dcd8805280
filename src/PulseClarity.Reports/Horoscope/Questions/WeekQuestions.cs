using System.Collections.Immutable;
using static PulseClarity.Reports.Facts.PeriodKind;
using static PulseClarity.Reports.Horoscope.Questions.FactReach;
using static PulseClarity.Reports.Horoscope.Questions.HoroscopeQuestions;
using static PulseClarity.Reports.Horoscope.Questions.QuestionTheme;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>What a week is asked.</summary>
internal static class WeekQuestions
{
    internal static readonly ImmutableArray<Question> All =
    [
        Ask(Week, Threads, "Which two threads run through this week?", PlanetToNatal, Turning, AmongPlanets),
        Ask(Week, Mood, "Where does the Moon take my moods between the first day of this week and the last?", MoonSign, Phase, MoonToNatal),
        Ask(Week, Work, "What is the work of this week, and when does it move?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Week, Talk, "Which conversation belongs in this week?", AmongPlanets, PlanetPlace, PlanetToNatal),
        Ask(Week, Love, "What would bring me closer to the people I love before this week is out?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Week, Home, "What at home wants a free hand this week?", MoonHouse, PlanetPlace, MoonToNatal),
        Ask(Week, Friends, "Whom should I see this week, and what for?", AmongPlanets, PlanetPlace, MoonToNatal),
        Ask(Week, Solitude, "Which evening of this week should I keep for myself?", Phase, MoonHouse, MoonToNatal),
        Ask(Week, Body, "Where in this week do I want speed, and where sleep?", PlanetPlace, Phase, MoonToNatal),
        Ask(Week, Worth, "What have I enough of this week, and what deserves better care?", PlanetPlace, PlanetToNatal, AmongPlanets),
        Ask(Week, Learning, "What does this week teach, if I let it?", PlanetPlace, AmongPlanets, PlanetToNatal),
        Ask(Week, Courage, "At which moment of this week is a brave step easiest?", PlanetToNatal, AmongPlanets, Turning),
        Ask(Week, Rest, "Where is the pause in this week?", Turning, Phase, MoonSign),
        Ask(Week, Making, "What could I begin this week just for the pleasure of it?", MoonToNatal, PlanetPlace, AmongPlanets),
        Ask(Week, Decision, "What should be settled this week, and what left to ripen?", Turning, AmongPlanets, PlanetToNatal),
        Ask(Week, Hinge, "On which day does this week turn?", Phase, Turning, PlanetToNatal),
        Ask(Week, Meeting, "Which exact meeting of planets marks this week?", AmongPlanets, PlanetToNatal, Turning),
        Ask(Week, Touched, "Which part of my birth chart is visited this week, and by whom?", PlanetToNatal, MoonToNatal),
        Ask(Week, Practice, "What could I do on each day of this week, in ten minutes?", PlanetPlace, MoonSign, Phase),
        Ask(Week, Friction, "Where is the stony patch of this week, and what is the way round it?", PlanetToNatal, AmongPlanets, MoonToNatal),
    ];
}
