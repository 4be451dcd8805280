using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>An answer of the horoscope.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Text">One paragraph of 80 to 150 words.</param>
public sealed record PeriodAnswer(Question Question, string Text);
