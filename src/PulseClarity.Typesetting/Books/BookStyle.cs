using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Books;

/// <summary>The looks of a book: its page, its grid and its styles. Points.</summary>
/// <param name="accent">The product's own ink, dark enough for text.</param>
public sealed class BookStyle(Colour accent)
{
    /// <summary>The product's own ink.</summary>
    public Colour Accent => accent;

    /// <summary>The page's width (A4).</summary>
    public double PageWidth { get; init; } = 595.28;

    /// <summary>The page's height (A4).</summary>
    public double PageHeight { get; init; } = 841.89;

    /// <summary>Where the margin column begins, in which the facts stand.</summary>
    public double NotesLeft { get; init; } = 58;

    /// <summary>The width of the margin column.</summary>
    public double NotesWidth { get; init; } = 112;

    /// <summary>Where the text begins.</summary>
    public double TextLeft { get; init; } = 194;

    /// <summary>The width of a line of text: some 68 characters.</summary>
    public double TextWidth { get; init; } = 322;

    /// <summary>The first baseline.</summary>
    public double Top { get; init; } = 104;

    /// <summary>The distance of baselines.</summary>
    public double Leading { get; init; } = 14.5;

    /// <summary>How many lines a page of text has.</summary>
    public int Lines { get; init; } = 45;

    /// <summary>The right edge of the text.</summary>
    public double TextRight => TextLeft + TextWidth;

    /// <summary>How running text is set.</summary>
    public TextStyle Body { get; } = new(BundledFaces.Text, 10.5, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle Heading { get; } = new(BundledFaces.Text, 17, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle Question { get; } = new(BundledFaces.Italic, 11.5, accent, GlyphFeatures.OldStyleFigures);

    internal TextStyle ChapterTitle { get; } = new(BundledFaces.Text, 40, Inks.Ink);

    internal TextStyle ChapterNumber { get; } = new(BundledFaces.Text, 13, accent, GlyphFeatures.SmallCapitals, 1.2);

    internal TextStyle Standfirst { get; } = new(BundledFaces.Italic, 14.5, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle Label { get; } = new(BundledFaces.Label, 7.2, Inks.SecondInk, Tracking: 0.3);

    internal TextStyle Fact { get; } = new(BundledFaces.Text, 9.2, accent, GlyphFeatures.OldStyleFigures);

    internal TextStyle Furniture { get; } = new(BundledFaces.Label, 7.8, Inks.SecondInk, Tracking: 0.2);

    internal TextStyle Table { get; } = new(BundledFaces.Text, 10, Inks.Ink, GlyphFeatures.TabularFigures);

    internal TextStyle ContentsChapter { get; } = new(BundledFaces.Text, 14, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle ContentsSection { get; } = new(BundledFaces.Text, 10.5, Inks.SecondInk, GlyphFeatures.OldStyleFigures);

    internal TextStyle House { get; } = new(BundledFaces.Text, 12, Inks.SecondInk, GlyphFeatures.SmallCapitals, 1.6);

    internal TextStyle CoverTitle { get; } = new(BundledFaces.Text, 46, accent);

    internal TextStyle CoverName { get; } = new(BundledFaces.Italic, 22, Inks.Ink);

    internal TextStyle CoverLine { get; } = new(BundledFaces.Text, 11.5, Inks.SecondInk, GlyphFeatures.OldStyleFigures);
}
