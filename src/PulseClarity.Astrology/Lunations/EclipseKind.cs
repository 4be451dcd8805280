namespace PulseClarity.Astrology.Lunations;

/// <summary>What an eclipse is at its greatest, anywhere on Earth.</summary>
public enum EclipseKind
{
    /// <summary>Of the Sun: only the Moon's penumbra touches the Earth. Of the Moon: part of her enters the umbra.</summary>
    Partial,

    /// <summary>Of the Sun: a ring of it stays uncovered.</summary>
    Annular,

    /// <summary>Of the Sun: annular along part of its path and total along another.</summary>
    Hybrid,

    /// <summary>The Sun wholly covered, or the Moon wholly in the umbra.</summary>
    Total,

    /// <summary>Of the Moon: she enters the Earth's penumbra only, a shading the eye can miss.</summary>
    Penumbral,
}
