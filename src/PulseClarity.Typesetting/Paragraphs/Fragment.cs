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
/// <param name="Text">Its characters.</param>
/// <param name="Words">The words of its style.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="After">What comes after it.</param>
internal readonly record struct Fragment(string Text, StyledWords Words, double Width, Junction After);
