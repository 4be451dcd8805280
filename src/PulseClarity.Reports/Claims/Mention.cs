using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Claims;

/// <summary>A body that a clause speaks of.</summary>
/// <param name="At">Its token.</param>
/// <param name="Start">The first token of what belongs to it: "your Libra Sun".</param>
/// <param name="Point">The body or angle; null for a pronoun that could stand for several.</param>
/// <param name="IsOpposite">Whether the point across from it is meant.</param>
/// <param name="Frame">In which sky.</param>
/// <param name="IsGeneral">Whether no one body is meant: "a Moon in Leo", "any Mars".</param>
internal readonly record struct Mention(int At, int Start, ChartPoint? Point, bool IsOpposite, Frame Frame, bool IsGeneral)
{
    internal Subject Subject => new(Point!.Value, IsOpposite, Frame);

    internal bool IsClear => Point is not null && !IsGeneral;
}
