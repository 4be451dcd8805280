namespace PulseClarity.Astrology.Houses;

/// <summary>A way to divide the sky into twelve houses.</summary>
public enum HouseSystem
{
    /// <summary>Each semi-arc of the ecliptic's daily motion in three equal times. Not defined within the polar circles.</summary>
    Placidus,

    /// <summary>The sign that rises is the first house, the next one the second, and so on.</summary>
    WholeSign,

    /// <summary>Twelve houses of 30° from the ascendant.</summary>
    Equal,

    /// <summary>The quadrants between the angles, each in three equal arcs of the ecliptic.</summary>
    Porphyry,

    /// <summary>The midheaven's semi-arc in three equal times, carried to the horizon of the birthplace. Not defined within
    /// the polar circles.</summary>
    Koch,
}
