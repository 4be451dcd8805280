using System.Collections.Immutable;
using NodaTime;
using PulseClarity.Astrology.Births;
using PulseClarity.Astrology.Charts;
using PulseClarity.Astrology.Ephemeris;
using PulseClarity.Astrology.Lunations;
using PulseClarity.Astrology.Zodiac;

namespace PulseClarity.Reports.Facts;

/// <summary>What may be said of a person's birth chart: it goes into the prompt, and what a text says is held against it.</summary>
public sealed record PersonFacts
{
    /// <summary>The name as the customer wrote it: data, whatever it says.</summary>
    public required string Name { get; init; }

    /// <summary>The birth date by the clocks of the place.</summary>
    public required LocalDate BirthDate { get; init; }

    /// <summary>The birth time by the same clocks; null when nobody knows it.</summary>
    public LocalTime? BirthTime { get; init; }

    /// <summary>How the birth place is called.</summary>
    public required string Place { get; init; }

    /// <summary>The IANA id of the birth place's zone.</summary>
    public required string Zone { get; init; }

    /// <summary>The latitude of the birth place in whole degrees, north positive.</summary>
    public required int Latitude { get; init; }

    /// <summary>Sun to Pluto, true node, Lilith, Chiron.</summary>
    public required ImmutableArray<NatalPlacement> Placements { get; init; }

    /// <summary>The rising degree; null when the birth time is unknown.</summary>
    public ChartDegree? Ascendant { get; init; }

    /// <summary>The culminating degree; null when the birth time is unknown.</summary>
    public ChartDegree? Midheaven { get; init; }

    /// <summary>The part of fortune; null when the birth time is unknown.</summary>
    public ChartDegree? PartOfFortune { get; init; }

    /// <summary>The signs on the twelve house cusps, the first house's first; null when the birth time is unknown.</summary>
    public ImmutableArray<ZodiacSign>? Cusps { get; init; }

    /// <summary>The planet that rules the rising sign (modern rulers); null when the birth time is unknown.</summary>
    public Body? ChartRuler { get; init; }

    /// <summary>Whether the Sun was above the horizon; null when the birth time is unknown.</summary>
    public bool? BornByDay { get; init; }

    /// <summary>The Moon's phase at birth; two, earlier first, when the birth time is unknown and she changed that day.</summary>
    public required ImmutableArray<MoonPhaseName> MoonPhases { get; init; }

    /// <summary>Planets by element.</summary>
    public required ElementCounts Elements { get; init; }

    /// <summary>Planets by mode.</summary>
    public required ModeCounts Modes { get; init; }

    /// <summary>Planets by half of the chart; null when the birth time is unknown.</summary>
    public HemisphereEmphasis? Hemispheres { get; init; }

    /// <summary>The aspects, closest first.</summary>
    public required ImmutableArray<NatalAspect> Aspects { get; init; }

    /// <summary>The figures that the aspects draw.</summary>
    public required ImmutableArray<NatalPattern> Patterns { get; init; }

    /// <summary>The numbers of date and name.</summary>
    public required NatalNumbers Numbers { get; init; }

    /// <summary>Colours that go with the chart, the most personal first.</summary>
    public required ImmutableArray<ChartColour> Colours { get; init; }

    /// <summary>Weekdays that go with the chart, in the same order.</summary>
    public required ImmutableArray<IsoDayOfWeek> Weekdays { get; init; }

    /// <summary>The placement of a body; either node means the one that is told. Null when nothing is told of it.</summary>
    public NatalPlacement? this[Body body]
    {
        get
        {
            var meant = body == Body.MeanNode ? Body.TrueNode : body;
            foreach (var placement in Placements)
            {
                if (placement.Body == meant) return placement;
            }

            return null;
        }
    }

    /// <summary>The age in whole years on a day. Who was born on 29 February becomes older on the 28th of a common year.</summary>
    public int AgeOn(LocalDate day) => Ages.On(BirthDate, day);

    /// <summary>The facts of a birth.</summary>
    /// <param name="birth">The birth with its chart.</param>
    /// <param name="name">The full name as the customer wrote it.</param>
    /// <exception cref="ArgumentException">The birth time names two instants or none.</exception>
    public static PersonFacts Of(BirthChart birth, string name)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PersonFactsBuilder(birth, name).Build();
    }

    internal static LocalDate BirthDateOf(BirthChart birth) => birth.Time switch
    {
        Astrology.Births.BirthTime.Known known => known.Local.Date,
        Astrology.Births.BirthTime.UnknownTime day => day.Date,
        _ => throw new ArgumentException("The birth time must be decided before facts are told.", nameof(birth)),
    };
}
