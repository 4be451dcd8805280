using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Aspects;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;
using PulseClarity.Reports.Horoscope.Questions;

namespace PulseClarity.Reports.Almanac.Column;

/// <summary>A fact of a period that can lead an answer.</summary>
/// <param name="Kind">What kind of fact it is.</param>
/// <param name="Reach">What kind of fact it is to the questions.</param>
/// <param name="Mover">The moving body.</param>
/// <param name="Sign">Its sign then.</param>
internal sealed record Lead(LeadKind Kind, FactReach Reach, Body Mover, ZodiacSign Sign)
{
    /// <summary>The natal house that is meant; null where none is.</summary>
    internal int? House { get; init; }

    /// <summary>Whether the moving body goes backwards.</summary>
    internal bool IsRetrograde { get; init; }

    /// <summary>The aspect, of an aspect.</summary>
    internal AspectKind? Angle { get; init; }

    /// <summary>The natal point that is visited.</summary>
    internal ChartPoint? Natal { get; init; }

    /// <summary>The other moving body.</summary>
    internal Body? Other { get; init; }

    /// <summary>The other body's sign, the sign that is left, or the natal point's sign where it is certain.</summary>
    internal ZodiacSign? OtherSign { get; init; }

    /// <summary>When it is exact; empty for what lasts.</summary>
    internal ImmutableArray<LocalDateTime> Times { get; init; } = [];

    /// <summary>When it ends, where that is worth telling.</summary>
    internal LocalDateTime? Until { get; init; }

    /// <summary>The phase.</summary>
    internal MoonPhaseName? Phase { get; init; }

    /// <summary>The lunation, with its eclipse if it has one.</summary>
    internal (LunationKind Kind, bool IsEclipse)? Lunation { get; init; }

    /// <summary>The days on which a Moon's stay begins and ends within a longer period; null where it reaches beyond.</summary>
    internal (LocalDate? From, LocalDate? To)? Days { get; init; }

    /// <summary>How it tends to feel.</summary>
    internal Tone Tone => Angle switch
    {
        AspectKind.Trine or AspectKind.Sextile => Tone.Ease,
        AspectKind.Square or AspectKind.Opposition => Tone.Rub,
        AspectKind.Conjunction => Tone.Meet,
        _ => Kind is LeadKind.Ingress or LeadKind.HouseIngress or LeadKind.Station or LeadKind.Lunation or LeadKind.MoonChange ? Tone.Meet : Tone.Calm,
    };

    /// <summary>Whether it is an aspect.</summary>
    internal bool IsAspect => Angle is not null;
}
