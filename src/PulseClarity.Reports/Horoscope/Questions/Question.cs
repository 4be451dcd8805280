using System.Collections.Immutable;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>A question that the horoscope answers for each period of a kind.</summary>
/// <param name="Id">Its name in plans, prompts and checkpoints; it never changes: "day-talk".</param>
/// <param name="Kind">The kind of period it is asked of.</param>
/// <param name="Theme">The side of life it is about.</param>
/// <param name="Text">The question as the reader sees it.</param>
/// <param name="Reaches">The kinds of fact it should be answered from, best first.</param>
public sealed record Question(string Id, PeriodKind Kind, QuestionTheme Theme, string Text, ImmutableArray<FactReach> Reaches);
