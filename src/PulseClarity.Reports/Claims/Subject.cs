using PulseClarity.Astrology.Aspects;

namespace PulseClarity.Reports.Claims;

/// <summary>What a claim is about.</summary>
/// <param name="Point">A body or an angle.</param>
/// <param name="IsOpposite">Whether the point across from it is meant: the south node, the descendant.</param>
/// <param name="Frame">In which sky.</param>
internal readonly record struct Subject(ChartPoint Point, bool IsOpposite, Frame Frame)
{
    internal bool IsAngle => Point is ChartPoint.Ascendant or ChartPoint.Midheaven;

    internal bool IsNode => Point is ChartPoint.MeanNode or ChartPoint.TrueNode;

    /// <summary>"the Moon", "your Mars", "the south node".</summary>
    public override string ToString()
    {
        var name = Point switch
        {
            ChartPoint.MeanNode or ChartPoint.TrueNode => IsOpposite ? "south node" : "north node",
            ChartPoint.Ascendant => IsOpposite ? "descendant" : "ascendant",
            ChartPoint.Midheaven => IsOpposite ? "imum coeli" : "midheaven",
            _ => Point.ToString(),
        };
        var takesArticle = Point is ChartPoint.Sun or ChartPoint.Moon || name[0] is >= 'a' and <= 'z';
        return Frame == Frame.Birth ? "your " + name : takesArticle ? "the " + name : name;
    }
}
