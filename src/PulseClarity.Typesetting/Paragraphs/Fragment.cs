using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>What comes after a fragment of text.</summary>
internal enum Junction
{
    /// <summary>More of the same word: no break.</summary>
    Joined,

    /// <summary>A space: a line can end here.</summary>
    Space,

    /// <summary>A place where a hyphen can be set.</summary>
    Hyphen,

    /// <summary>A place where a line can end with nothing added, as after a dash.</summary>
    Break,

    /// <summary>The end of the paragraph.</summary>
    End,
}

/// <summary>A part of a word that is never broken.</summary>
/// <param name="Shaped">It as it is set where it stands alone.</param>
/// <param name="Words">The words of its style.</param>
/// <param name="After">What comes after it.</param>
internal readonly record struct Fragment(ShapedText Shaped, StyledWords Words, Junction After)
{
    /// <summary>Its characters.</summary>
    internal string Text => Shaped.Source;

    /// <summary>Its width in points.</summary>
    internal double Width => Shaped.Width;
}
