namespace PulseClarity.Astrology.Ephemeris;

/// <summary>What the ephemeris can place on the sky: the Sun, the Moon, eight planets, and four points that astrologers use.</summary>
public enum Body
{
    /// <summary>The Sun.</summary>
    Sun,

    /// <summary>The Moon.</summary>
    Moon,

    /// <summary>Mercury.</summary>
    Mercury,

    /// <summary>Venus.</summary>
    Venus,

    /// <summary>Mars.</summary>
    Mars,

    /// <summary>Jupiter.</summary>
    Jupiter,

    /// <summary>Saturn.</summary>
    Saturn,

    /// <summary>Uranus.</summary>
    Uranus,

    /// <summary>Neptune.</summary>
    Neptune,

    /// <summary>Pluto.</summary>
    Pluto,

    /// <summary>The mean ascending node of the Moon's orbit: it moves evenly backwards, once round in 18.6 years.</summary>
    MeanNode,

    /// <summary>The true (osculating) ascending node: the mean node with its wobble.</summary>
    TrueNode,

    /// <summary>Black Moon Lilith: the mean apogee of the Moon's orbit, on the ecliptic of date.</summary>
    Lilith,

    /// <summary>Chiron, (2060).</summary>
    Chiron,
}
