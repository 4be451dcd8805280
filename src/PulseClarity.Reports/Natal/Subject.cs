using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Natal;

/// <summary>One thing in a birth chart, or in the year before it, that a section tells: about a paragraph's worth.</summary>
public abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>A body in its sign.</summary>
    public sealed record InSign(Body Body) : Subject;

    /// <summary>A body in its house.</summary>
    public sealed record InHouse(Body Body) : Subject;

    /// <summary>A body and the ruler of the sign it is in.</summary>
    public sealed record Host(Body Body) : Subject;

    /// <summary>The rising sign.</summary>
    public sealed record Ascendant : Subject;

    /// <summary>The sign that culminates.</summary>
    public sealed record Midheaven : Subject;

    /// <summary>The sign opposite the north node.</summary>
    public sealed record SouthNode : Subject;

    /// <summary>The part of fortune in its sign.</summary>
    public sealed record Fortune : Subject;

    /// <summary>The planet that rules the rising sign, and what it does with that.</summary>
    public sealed record ChartRuler : Subject;

    /// <summary>Two bodies at an angle.</summary>
    /// <param name="Aspect">The angle.</param>
    /// <param name="From">The body whose section it is.</param>
    public sealed record Angle(NatalAspect Aspect, ChartPoint From) : Subject;

    /// <summary>Two temperaments side by side, by their elements: Sun and Moon, Sun and ascendant, Venus and Mars.</summary>
    public sealed record Temperaments(ChartPoint First, ChartPoint Second) : Subject;

    /// <summary>The Moon of a day on which she changed signs, where nobody knows the hour.</summary>
    public sealed record MoonOnTheDoorstep : Subject;

    /// <summary>The Moon's phase; two where she changed that day and nobody knows the hour.</summary>
    public sealed record Phase : Subject;

    /// <summary>The element with most planets.</summary>
    public sealed record MostOf : Subject;

    /// <summary>The element with fewest.</summary>
    public sealed record LeastOf : Subject;

    /// <summary>The mode with most planets.</summary>
    public sealed record Tempo : Subject;

    /// <summary>Planets above and below the horizon.</summary>
    public sealed record UpperAndLower : Subject;

    /// <summary>Planets on the rising and on the setting side.</summary>
    public sealed record RisingAndSetting : Subject;

    /// <summary>The planets in the signs of water.</summary>
    public sealed record Water : Subject;

    /// <summary>The fourth house: where one is at home.</summary>
    public sealed record Ground : Subject;

    /// <summary>The sign on a cusp, and who lives behind it.</summary>
    public sealed record Cusp(int House) : Subject;

    /// <summary>Where the ruler of a cusp's sign is.</summary>
    public sealed record CuspRuler(int House) : Subject;

    /// <summary>A figure that aspects draw.</summary>
    public sealed record Figure(NatalPattern Pattern) : Subject;

    /// <summary>That there is none.</summary>
    public sealed record NoFigure : Subject;

    /// <summary>A planet that went backwards.</summary>
    public sealed record Backwards(Body Body) : Subject;

    /// <summary>That none did.</summary>
    public sealed record AllForwards : Subject;

    /// <summary>A number.</summary>
    public sealed record Number(NumberKind Kind) : Subject;

    /// <summary>A colour that goes with the chart.</summary>
    public sealed record Colour(ChartColour Of) : Subject;

    /// <summary>A weekday that goes with the chart.</summary>
    public sealed record Weekday(NodaTime.IsoDayOfWeek Day) : Subject;

    /// <summary>What the year, or a month of it, brings, as the answer to one of the horoscope's questions.</summary>
    /// <param name="Question">The question's id.</param>
    public sealed record Ahead(string Question) : Subject;

    /// <summary>What the hour of birth would add, where nobody knows it.</summary>
    public sealed record UnknownHour : Subject;

    /// <summary>The last word.</summary>
    public sealed record Farewell : Subject;
}
