using PulseClarity.Astrology.Aspects;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>The bodies and houses that a theme belongs to.</summary>
internal static class Affinity
{
    private const double ByBody = 2;
    private const double ByPoint = 2;
    private const double ByHouse = 2;

    /// <summary>How much a fact has to say on a theme.</summary>
    internal static double Of(QuestionTheme theme, Lead lead)
    {
        var (points, houses) = Of(theme);
        var sum = 0.0;
        if (points.Contains((ChartPoint)lead.Mover)) sum += ByBody;
        if (lead.Natal is { } natal && points.Contains(natal)) sum += ByPoint;
        if (lead.Other is { } other && points.Contains((ChartPoint)other)) sum += ByBody;
        if (lead.House is { } house && houses.Contains(house)) sum += ByHouse;
        return sum;
    }

    private static (ChartPoint[] Points, int[] Houses) Of(QuestionTheme theme) => theme switch
    {
        QuestionTheme.Mood => ([ChartPoint.Moon], [4, 12]),
        QuestionTheme.Work => ([ChartPoint.Mars, ChartPoint.Saturn, ChartPoint.Sun, ChartPoint.Midheaven], [6, 10]),
        QuestionTheme.Talk => ([ChartPoint.Mercury], [3]),
        QuestionTheme.Love => ([ChartPoint.Venus, ChartPoint.Moon], [5, 7]),
        QuestionTheme.Home => ([ChartPoint.Moon, ChartPoint.Saturn], [4]),
        QuestionTheme.Friends => ([ChartPoint.Jupiter, ChartPoint.Venus, ChartPoint.Uranus], [11]),
        QuestionTheme.Solitude => ([ChartPoint.Neptune, ChartPoint.Saturn], [12]),
        QuestionTheme.Body => ([ChartPoint.Mars, ChartPoint.Sun, ChartPoint.Ascendant], [1, 6]),
        QuestionTheme.Worth => ([ChartPoint.Venus, ChartPoint.Saturn], [2, 8]),
        QuestionTheme.Learning => ([ChartPoint.Mercury, ChartPoint.Jupiter], [3, 9]),
        QuestionTheme.Courage => ([ChartPoint.Mars, ChartPoint.Sun, ChartPoint.Pluto], [1]),
        QuestionTheme.Rest => ([ChartPoint.Neptune, ChartPoint.Moon], [4, 12]),
        QuestionTheme.Making => ([ChartPoint.Venus, ChartPoint.Sun, ChartPoint.Jupiter], [5]),
        QuestionTheme.Decision => ([ChartPoint.Saturn, ChartPoint.Mercury, ChartPoint.Uranus, ChartPoint.Midheaven], [8, 10]),
        QuestionTheme.Hinge => ([ChartPoint.MeanNode, ChartPoint.TrueNode, ChartPoint.Pluto], [1, 12]),
        QuestionTheme.Practice => ([ChartPoint.Saturn, ChartPoint.Mercury], [6]),
        QuestionTheme.Friction => ([ChartPoint.Mars, ChartPoint.Saturn, ChartPoint.Pluto, ChartPoint.Uranus], [7, 8]),
        QuestionTheme.Notice => ([ChartPoint.Chiron, ChartPoint.Neptune, ChartPoint.Venus], [3, 12]),
        _ => ([], []),
    };
}
