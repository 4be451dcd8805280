namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>How lines fill their measure.</summary>
public enum Alignment
{
    /// <summary>Flush on both sides, with hyphenation.</summary>
    Justified,

    /// <summary>Flush left, without hyphenation.</summary>
    Left,
}
