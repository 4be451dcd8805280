namespace PulseClarity.Reports.Natal;

/// <summary>The numbers that birth date and name give.</summary>
public enum NumberKind
{
    /// <summary>From the birth date.</summary>
    LifePath,

    /// <summary>From the day of the month.</summary>
    Birthday,

    /// <summary>From all letters of the name.</summary>
    Expression,

    /// <summary>From its vowels.</summary>
    SoulUrge,

    /// <summary>From its consonants.</summary>
    Personality,

    /// <summary>From life path and expression.</summary>
    Maturity,
}
