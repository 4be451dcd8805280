using System.Collections.Immutable;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>Deals a period's facts out among its questions: each fact leads one answer, where it has most to say.</summary>
internal sealed class LeadDealer(Spread spread, PeriodKind kind, int number)
{
    private const int Jitters = 1000;
    private const double JitterWidth = 3.5;
    private const double ForExactness = 1.5;
    private const double ForItsOwnQuestion = 5;
    private const double InYear = 6;
    private const double InMonth = 1;
    private static readonly double[] ByReach = [6, 4, 2];

    /// <summary>The fact that leads each question's answer, in the order of the questions. Only where there are fewer facts than
    /// questions does one lead twice.</summary>
    internal Lead[] Deal(ImmutableArray<Question> questions, IReadOnlyList<Lead> leads)
    {
        var dealt = new Lead?[questions.Length];
        var isFree = Enumerable.Repeat(true, leads.Count).ToArray();
        var pairs =
            from question in Enumerable.Range(0, questions.Length)
            from lead in Enumerable.Range(0, leads.Count)
            let score = Score(questions[question], leads[lead], question * leads.Count + lead)
            orderby score descending
            select (Question: question, Lead: lead);
        foreach (var (question, lead) in pairs)
        {
            if (dealt[question] is not null || !isFree[lead]) continue;
            dealt[question] = leads[lead];
            isFree[lead] = false;
        }

        for (var i = 0; i < dealt.Length; i++) dealt[i] ??= leads[spread.Deal(number + i, leads.Count, "again")];
        return dealt!;
    }

    // The jitter moves what lasts for weeks from question to question, so that Tuesday is not a copy of Monday.
    private double Score(Question question, Lead lead, int pair)
    {
        var rank = question.Reaches.IndexOf(lead.Reach);
        var score = (rank >= 0 ? ByReach[Math.Min(rank, ByReach.Length - 1)] : 0) + Affinity.Of(question.Theme, lead);
        if (lead.Times.Length > 0) score += ForExactness;
        if (IsItsOwn(question.Theme, lead)) score += ForItsOwnQuestion;
        score += ForSlowness(lead);
        return score + JitterWidth * spread.Deal(number, Jitters, "jitter" + pair) / Jitters;
    }

    // What the swift bodies do is news of a day; a month and a year are told by the slow ones, and by eclipses.
    private double ForSlowness(Lead lead) => (kind, IsSlow: lead.Mover >= Body.Jupiter || lead.Other >= Body.Jupiter || lead.Lunation is { IsEclipse: true }) switch
    {
        (PeriodKind.Year, true) => InYear,
        (PeriodKind.Month, true) => InMonth,
        _ => 0,
    };

    private static bool IsItsOwn(QuestionTheme theme, Lead lead) => theme switch
    {
        QuestionTheme.Mood => lead.Mover == Body.Moon,
        QuestionTheme.Meeting => lead.IsAspect,
        QuestionTheme.Touched => lead.Kind == LeadKind.Natal,
        QuestionTheme.Hinge => lead.Kind is LeadKind.MoonChange or LeadKind.Ingress or LeadKind.Lunation,
        _ => false,
    };
}
