using NodaTime;
using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Colours;

/// <summary>A colour that tradition gives to a planet.</summary>
/// <param name="Planet">The planet.</param>
/// <param name="Name">The colour's name.</param>
/// <param name="Hex">Its red, green and blue, as <c>#RRGGBB</c>.</param>
public sealed record PlanetaryColour(Body Planet, string Name, string Hex)
{
    private static readonly PlanetaryColour[] Table =
    [
        new(Body.Sun, "gold", "#C8962E"),
        new(Body.Moon, "pearl", "#D8D3C8"),
        new(Body.Mercury, "dove grey", "#8C8E94"),
        new(Body.Venus, "verdigris", "#3F8F7F"),
        new(Body.Mars, "madder red", "#A63A32"),
        new(Body.Jupiter, "sea blue", "#2F5F8F"),
        new(Body.Saturn, "charcoal", "#33343A"),
        new(Body.Uranus, "electric blue", "#2F7FC1"),
        new(Body.Neptune, "sea green", "#4F9A94"),
        new(Body.Pluto, "dark plum", "#4A2545"),
    ];

    /// <summary>The colour of Sun to Pluto, after William Lilly (Christian Astrology, 1647) for the seven he knew and modern custom
    /// for the outer three.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nodes, Lilith and Chiron have no colour.</exception>
    public static PlanetaryColour Of(Body planet) => planet <= Body.Pluto
        ? Table[(int)planet]
        : throw new ArgumentOutOfRangeException(nameof(planet), planet, "Only Sun to Pluto have a colour.");

    /// <summary>The weekday named after one of the seven visible planets; null for the outer ones.</summary>
    public static IsoDayOfWeek? DayOf(Body planet) => planet switch
    {
        Body.Sun => IsoDayOfWeek.Sunday,
        Body.Moon => IsoDayOfWeek.Monday,
        Body.Mars => IsoDayOfWeek.Tuesday,
        Body.Mercury => IsoDayOfWeek.Wednesday,
        Body.Jupiter => IsoDayOfWeek.Thursday,
        Body.Venus => IsoDayOfWeek.Friday,
        Body.Saturn => IsoDayOfWeek.Saturday,
        _ => null,
    };
}
