using System.Collections.Immutable;
using NodaTime;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>Days that words name, and where the words end.</summary>
/// <param name="Days">The stretches of days that may be meant, ends inclusive.</param>
/// <param name="End">The token after the last.</param>
internal sealed record DayReading(ImmutableArray<(LocalDate From, LocalDate To)> Days, int End)
{
    internal static DayReading Single(IEnumerable<LocalDate> days, int end) => new([.. days.Select(day => (day, day))], end);
}
