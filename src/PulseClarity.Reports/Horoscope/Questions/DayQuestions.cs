using System.Collections.Immutable;
using static PulseClarity.Reports.Facts.PeriodKind;
using static PulseClarity.Reports.Horoscope.Questions.FactReach;
using static PulseClarity.Reports.Horoscope.Questions.HoroscopeQuestions;
using static PulseClarity.Reports.Horoscope.Questions.QuestionTheme;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>What a day is asked.</summary>
internal static class DayQuestions
{
    internal static readonly ImmutableArray<Question> All =
    [
        Ask(Day, Mood, "What is the Moon doing today, and how may it colour my mood?", MoonSign, MoonHouse, MoonToNatal),
        Ask(Day, Work, "Which task will go well in my hands today, and which can lie until tomorrow?", PlanetPlace, PlanetToNatal, MoonHouse),
        Ask(Day, Talk, "Where will talking help today, and where should I hold back?", AmongPlanets, PlanetToNatal, MoonToNatal),
        Ask(Day, Love, "How can I show somebody today that they matter to me?", PlanetPlace, MoonToNatal, AmongPlanets),
        Ask(Day, Home, "What does the place I live in ask of me today?", MoonHouse, MoonToNatal, MoonSign),
        Ask(Day, Friends, "Whose company does me good today, and what can I bring to it?", AmongPlanets, PlanetPlace, MoonToNatal),
        Ask(Day, Solitude, "Which hour of today belongs to nobody but me?", Phase, MoonToNatal, MoonHouse),
        Ask(Day, Body, "What pace suits me today: quick, slow, or stop and start?", MoonToNatal, PlanetPlace, Phase),
        Ask(Day, Worth, "What is worth keeping, mending or giving away today?", PlanetPlace, AmongPlanets, MoonToNatal),
        Ask(Day, Learning, "What could I find out today that I did not know this morning?", PlanetPlace, AmongPlanets, MoonToNatal),
        Ask(Day, Courage, "What small brave thing is within reach today?", PlanetToNatal, PlanetPlace, MoonToNatal),
        Ask(Day, Rest, "When may I put things down today, and how?", Turning, MoonToNatal, Phase),
        Ask(Day, Making, "What wants to be made or played today, for no reason at all?", MoonToNatal, AmongPlanets, PlanetPlace),
        Ask(Day, Decision, "Is today a day to decide, and what does the sky say for waiting?", Turning, AmongPlanets, PlanetToNatal),
        Ask(Day, Hinge, "What does today take over from yesterday, and what does it hand to tomorrow?", Turning, Phase, MoonSign),
        Ask(Day, Meeting, "Which meeting in the sky stands out today, and what might it look like down here?", AmongPlanets, PlanetToNatal, MoonToNatal),
        Ask(Day, Touched, "Which part of my birth chart has a visitor today, and what does it want?", PlanetToNatal, MoonToNatal),
        Ask(Day, Practice, "What one small practice would fit today?", MoonToNatal, PlanetPlace, MoonHouse),
        Ask(Day, Friction, "Where may something rub today, and how do I handle it gently?", PlanetToNatal, MoonToNatal, AmongPlanets),
        Ask(Day, Notice, "What is easily overlooked today, and worth a second look?", PlanetPlace, Phase, MoonToNatal),
    ];
}
