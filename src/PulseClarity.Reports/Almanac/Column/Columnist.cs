using System.Collections.Immutable;
using PulseClarity.Reports.Almanac.Phrases;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Writes the horoscope's answers from facts alone: a pure function of person, period, themes and seed. It writes one period
/// at a time and knows nothing of the others; that a year does not repeat itself comes from dealing every choice by the period's
/// number.</summary>
/// <param name="person">The birth chart.</param>
/// <param name="seed">Another seed gives another text.</param>
public sealed class Columnist(PersonFacts person, ulong seed)
{
    private const int FromGrown = 18;
    private const int FromOld = 70;

    // Two readers with one seed get different texts.
    private readonly Spread _spread = new(Dice.SeedOf(
    [
        (long)seed,
        .. person.Placements.Select(placement => ((long)placement.Sign * 30 + placement.Degree) * 60 + placement.Minute),
        .. person.Name.Select(letter => (long)letter),
    ]));

    /// <summary>Answers all twenty questions of a period, in their order.</summary>
    /// <param name="facts">The period's facts.</param>
    /// <param name="monthThemes">For days and weeks, the themes of their month; empty where none were set.</param>
    public ImmutableArray<PeriodAnswer> Write(PeriodFacts facts, ImmutableArray<string> monthThemes)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var questions = HoroscopeQuestions.Of(facts.Period.Kind);
        var leads = new LeadFinder(person, facts).Find();
        var dealt = new LeadDealer(_spread, facts.Period.Kind, facts.Period.Number).Deal(questions, leads);
        var age = facts.Age < FromGrown ? AgeBand.Young : facts.Age < FromOld ? AgeBand.Grown : AgeBand.Old;
        var chooser = new Chooser(_spread, age, facts.Period.Kind);
        var paragraphs = new ParagraphWriter(facts, _spread, chooser, monthThemes);
        return
        [
            .. questions.Select((question, i) => new PeriodAnswer(
                question,
                question.Theme == QuestionTheme.Threads
                    ? paragraphs.WriteThreads(ThemesOf(facts), dealt[i], LeadsOfThemes(facts))
                    : paragraphs.Write(question, i, dealt[i]))),
        ];
    }

    /// <summary>The themes of a week (two), a month or a year (three), as they are named in its answer; for a month they are what its
    /// days and weeks are told. None for a day.</summary>
    /// <param name="facts">The period's facts.</param>
    public ImmutableArray<string> ThemesOf(PeriodFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ThemeNames.Of(facts, _spread, LeadsOfThemes(facts));
    }

    private List<Lead> LeadsOfThemes(PeriodFacts facts) => ThemeNames.LeadsOf(facts, new LeadFinder(person, facts).Find());
}
