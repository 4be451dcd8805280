namespace PulseClarity.Typesetting.Fonts;

/// <summary>Glyphs of one face, from left to right.</summary>
/// <param name="Face">The face.</param>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="Advance">The width of all in ems.</param>
public sealed record GlyphRun(FontFace Face, IReadOnlyList<Glyph> Glyphs, double Advance)
{
    /// <summary>Whether it is the box that stands for a character no face has.</summary>
    internal bool IsReplacement { get; init; }

    /// <summary>Whether it is read from right to left.</summary>
    internal bool IsRightToLeft { get; init; }

    /// <summary>The same glyphs, said to stand for another text.</summary>
    public GlyphRun StandingFor(string text) =>
        this with { Glyphs = [.. Glyphs.Select((glyph, i) => glyph with { Text = i == 0 ? text : "" })] };
}
