namespace PulseClarity.Astrology.Zodiac;

/// <summary>How well placed a body is in its sign: the essential dignities and debilities of tradition.</summary>
[Flags]
public enum Dignities
{
    /// <summary>None is known for this body.</summary>
    None = 0,

    /// <summary>In a sign it rules.</summary>
    Domicile = 1,

    /// <summary>In the sign of its exaltation.</summary>
    Exaltation = 2,

    /// <summary>A ruler of the element by day or by night, as the chart is (Dorotheus).</summary>
    Triplicity = 4,

    /// <summary>In its own term (the Egyptian terms, Ptolemy, Tetrabiblos I.20).</summary>
    Term = 8,

    /// <summary>In its own decan (Chaldean order).</summary>
    Face = 16,

    /// <summary>In the sign opposite one it rules.</summary>
    Detriment = 32,

    /// <summary>In the sign opposite its exaltation.</summary>
    Fall = 64,

    /// <summary>A visible body with none of the five dignities.</summary>
    Peregrine = 128,
}
