using System.Collections.Immutable;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>The eighty questions of the horoscope: twenty for each kind of period, in the order in which they are printed.</summary>
public static class HoroscopeQuestions
{
    /// <summary>How many questions each period is asked.</summary>
    public const int PerPeriod = 20;

    /// <summary>The twenty questions of a kind of period.</summary>
    public static ImmutableArray<Question> Of(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => DayQuestions.All,
        PeriodKind.Week => WeekQuestions.All,
        PeriodKind.Month => MonthQuestions.All,
        PeriodKind.Year => YearQuestions.All,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The horoscope has days, weeks, months and a year."),
    };

    /// <summary>Asks one question of a kind of period; its id is made of both.</summary>
    internal static Question Ask(PeriodKind kind, QuestionTheme theme, string text, params ImmutableArray<FactReach> reaches) =>
        new($"{kind}-{theme}".ToLowerInvariant(), kind, theme, text, reaches);
}
