using NodaTime;

namespace PulseClarity.Reports.Claims.Times;

/// <summary>A stretch of local time.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal readonly record struct TimeWindow(LocalDateTime From, LocalDateTime To)
{
    internal bool Contains(LocalDateTime time) => From <= time && time <= To;

    internal bool Touches(LocalDateTime? from, LocalDateTime? to) => !(from > To) && !(to < From);

    internal TimeWindow Widen(NodaTime.Period by) => new(From.Minus(by), To.Plus(by));
}
