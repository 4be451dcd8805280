using System.Collections.Immutable;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Horoscope;

/// <summary>The periods that are written in one call.</summary>
/// <param name="Id">A name that is unique within a horoscope and never changes: <c>year</c>, <c>month-01</c>, <c>weeks-01</c>,
/// <c>days-001</c>.</param>
/// <param name="Periods">One year, one month, two weeks, or three days (two in the last batch of days), in order of time.</param>
public sealed record HoroscopeBatch(string Id, ImmutableArray<Period> Periods);
