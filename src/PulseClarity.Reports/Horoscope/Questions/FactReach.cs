namespace PulseClarity.Reports.Horoscope.Questions;

/// <summary>A kind of fact that a question reaches for. A period's facts are dealt out among its questions by it, so that
/// twenty answers do not all begin with the Moon.</summary>
public enum FactReach
{
    /// <summary>The Moon's sign, or her change of sign.</summary>
    MoonSign,

    /// <summary>The house the Moon passes through.</summary>
    MoonHouse,

    /// <summary>The Moon's aspect to a point of the birth chart.</summary>
    MoonToNatal,

    /// <summary>The Moon's phase, a lunation or an eclipse.</summary>
    Phase,

    /// <summary>A planet's, or the Sun's, aspect to a point of the birth chart.</summary>
    PlanetToNatal,

    /// <summary>An aspect between two moving bodies.</summary>
    AmongPlanets,

    /// <summary>An ingress or a station.</summary>
    Turning,

    /// <summary>The sign and house of a moving planet, or of the Sun.</summary>
    PlanetPlace,
}
