namespace PulseClarity.Typesetting.Fonts;

/// <summary>Forms that a face may have beside its usual ones.</summary>
[Flags]
public enum GlyphFeatures
{
    /// <summary>The usual forms.</summary>
    None = 0,

    /// <summary>Small capitals for lower-case letters.</summary>
    SmallCapitals = 1,

    /// <summary>Old-style figures, for reading.</summary>
    OldStyleFigures = 2,

    /// <summary>Lining figures of one width, for tables.</summary>
    TabularFigures = 4,
}
