using PulseClarity.Astrology.Ephemeris;

namespace PulseClarity.Astrology.Aspects;

/// <summary>What can form an aspect: the fourteen bodies, under the numbers they have in <see cref="Body"/>, and two angles.</summary>
public enum ChartPoint
{
    /// <summary>The Sun.</summary>
    Sun = Body.Sun,

    /// <summary>The Moon.</summary>
    Moon = Body.Moon,

    /// <summary>Mercury.</summary>
    Mercury = Body.Mercury,

    /// <summary>Venus.</summary>
    Venus = Body.Venus,

    /// <summary>Mars.</summary>
    Mars = Body.Mars,

    /// <summary>Jupiter.</summary>
    Jupiter = Body.Jupiter,

    /// <summary>Saturn.</summary>
    Saturn = Body.Saturn,

    /// <summary>Uranus.</summary>
    Uranus = Body.Uranus,

    /// <summary>Neptune.</summary>
    Neptune = Body.Neptune,

    /// <summary>Pluto.</summary>
    Pluto = Body.Pluto,

    /// <summary>The mean lunar node.</summary>
    MeanNode = Body.MeanNode,

    /// <summary>The true lunar node.</summary>
    TrueNode = Body.TrueNode,

    /// <summary>Lilith, the mean lunar apogee.</summary>
    Lilith = Body.Lilith,

    /// <summary>Chiron.</summary>
    Chiron = Body.Chiron,

    /// <summary>The ascendant.</summary>
    Ascendant,

    /// <summary>The midheaven.</summary>
    Midheaven,
}
