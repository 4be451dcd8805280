using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>A piece of a set line.</summary>
/// <param name="Text">Its glyphs.</param>
/// <param name="Width">The width it takes, in points: a space in a justified line is wider or narrower than its glyph.</param>
internal readonly record struct LinePiece(ShapedText Text, double Width)
{
    /// <summary>Whether it is a space between two words of the line.</summary>
    internal bool IsSpace { get; init; }

    /// <summary>Which piece of its line it is in the order of reading, where that is not the order on paper.</summary>
    internal int? Reading { get; init; }

    internal static LinePiece Of(ShapedText text) => new(text, text.Width);
}
