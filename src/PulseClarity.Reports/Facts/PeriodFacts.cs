using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Transits;

namespace PulseClarity.Reports.Facts;

/// <summary>What may be said of the sky over one day, week, month or year of a person: it goes into the prompt, and what a text
/// says is held against it. All times are of the clocks of <see cref="Zone"/>, cut off to the minute. Beyond days the Moon
/// is told by her signs, phases and lunations only, and the transits are the weightiest ones.</summary>
public sealed record PeriodFacts
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The IANA id of the zone whose clocks are meant.</summary>
    public required string Zone { get; init; }

    /// <summary>The person's age in years on the first day.</summary>
    public required int Age { get; init; }

    /// <summary>The birthday within the period, on which the person becomes a year older; null when it is not in it. Who was born on
    /// 29 February has it on the 28th of a common year.</summary>
    public LocalDate? Birthday { get; init; }

    /// <summary>The numbers of the time.</summary>
    public required PersonalNumbers Numbers { get; init; }

    /// <summary>The Moon's phases at noon, in order; empty for a year, which has them all many times.</summary>
    public required ImmutableArray<PhaseRun> Phases { get; init; }

    /// <summary>New, full and quarter moons in order: those within the period, for days and weeks also the one before and the one
    /// after, for the year only those that are eclipses.</summary>
    public required ImmutableArray<LunationFacts> Lunations { get; init; }

    /// <summary>When the Moon is void of course, uncut; for days only.</summary>
    public ImmutableArray<VoidStretch>? MoonVoid { get; init; }

    /// <summary>The moving bodies. The Moon is left out for the year.</summary>
    public required ImmutableArray<TransitingBody> Bodies { get; init; }

    /// <summary>Aspects among the moving bodies, the weightiest first.</summary>
    public required ImmutableArray<SkyAspect> Aspects { get; init; }

    /// <summary>Aspects of the moving bodies to the natal chart, the weightiest first.</summary>
    public required ImmutableArray<TransitToNatal> Transits { get; init; }

    /// <summary>When the Sun comes back to his natal place; null when not in the period.</summary>
    public LocalDateTime? SolarReturn { get; init; }

    /// <summary>When the Moon comes back to her natal place; null when not in the period or when the birth time is unknown.</summary>
    public ImmutableArray<LocalDateTime>? LunarReturns { get; init; }

    /// <summary>The facts of a body; null when nothing is told of it.</summary>
    public TransitingBody? this[Body body]
    {
        get
        {
            foreach (var one in Bodies)
            {
                if (one.Body == body) return one;
            }

            return null;
        }
    }

    /// <summary>The facts of a period.</summary>
    /// <param name="calendar">The sky day by day, seen from the chart. A calendar that begins before the period and ends after it knows
    /// more about what reaches beyond: since when a body is in its sign, until when it is retrograde.</param>
    /// <param name="chart">The birth.</param>
    /// <param name="period">The period; the calendar must hold all its days.</param>
    /// <exception cref="ArgumentException">The calendar does not hold all days of the period.</exception>
    public static PeriodFacts Of(SkyCalendar calendar, BirthChart chart, Period period)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(period);
        return new PeriodFactsBuilder(calendar, chart, period).Build();
    }
}
