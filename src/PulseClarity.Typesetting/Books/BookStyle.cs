using PulseClarity.Typesetting.Drawing;
using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Books;

/// <summary>The looks of a book: its page, its grid and its styles. Points.</summary>
/// <param name="accent">The product's own ink, dark enough for text.</param>
/// <param name="size">The paper, A4 where none is given; margins follow it.</param>
public sealed class BookStyle(Colour accent, PageSize? size = null)
{
    private const double Baselines = 14.5;
    private const double AlmanacBaselines = 15.5;

    /// <summary>The product's own ink.</summary>
    public Colour Accent => accent;

    /// <summary>The page's width.</summary>
    public double PageWidth { get; init; } = SizeOf(size).Width;

    /// <summary>The page's height.</summary>
    public double PageHeight { get; init; } = SizeOf(size).Height;

    /// <summary>How many columns of text a page has.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The space between columns.</summary>
    public double ColumnGap { get; init; }

    /// <summary>Whether each section begins on a page of its own and the page's head names it.</summary>
    public bool SectionsOnPages { get; init; }

    /// <summary>Whether a section's first paragraph begins with a large capital over three lines.</summary>
    public bool DropCapitals { get; init; }

    /// <summary>Where the margin column begins, in which the facts stand.</summary>
    public double NotesLeft { get; init; } = 58 * Wide(size);

    /// <summary>The width of the margin column; 0 where there is none, and facts stand below a section's title.</summary>
    public double NotesWidth { get; init; } = 112 * Wide(size);

    /// <summary>Where the text begins.</summary>
    public double TextLeft { get; init; } = 194 * Wide(size);

    /// <summary>The width of a line of text over the whole page: some 68 characters in one column of A4.</summary>
    public double TextWidth { get; init; } = 322 * Wide(size);

    /// <summary>The first baseline.</summary>
    public double Top { get; init; } = 104 * High(size);

    /// <summary>The distance of baselines.</summary>
    public double Leading { get; init; } = Baselines;

    /// <summary>How many lines a page of text has.</summary>
    public int Lines { get; init; } = LinesOf(size, 104, 743);

    /// <summary>The right edge of the text.</summary>
    public double TextRight => TextLeft + TextWidth;

    /// <summary>The width of a line of text in a column.</summary>
    public double ColumnWidth => (TextWidth - ColumnGap * (Columns - 1)) / Columns;

    internal double HeadBaseline { get; } = 58 * High(size);

    /// <summary>A book of many short texts, set in two columns like an almanac: twenty answers of 115 words fill four pages of A4.
    /// Each section begins on a page of its own, under its title and its facts.</summary>
    /// <param name="accent">The product's own ink, dark enough for text.</param>
    /// <param name="size">The paper, A4 where none is given; margins follow it.</param>
    public static BookStyle Almanac(Colour accent, PageSize? size = null) => new(accent, size)
    {
        Columns = 2,
        ColumnGap = 26,
        SectionsOnPages = true,
        NotesWidth = 0,
        TextLeft = 64 * Wide(size),
        TextWidth = SizeOf(size).Width - 2 * 64 * Wide(size),
        Leading = AlmanacBaselines,
        Lines = LinesOf(size, 104, 757, AlmanacBaselines),
        Body = new(BundledFaces.Text, 11, Inks.Ink, GlyphFeatures.OldStyleFigures),
        Question = new(BundledFaces.Italic, 12, accent, GlyphFeatures.OldStyleFigures),
    };

    // The margins are designed for A4 and keep their share of other papers.
    private static PageSize SizeOf(PageSize? size) => size ?? PageSize.A4;

    private static double Wide(PageSize? size) => SizeOf(size).Width / PageSize.A4.Width;

    private static double High(PageSize? size) => SizeOf(size).Height / PageSize.A4.Height;

    private static int LinesOf(PageSize? size, double first, double last, double leading = Baselines) => (int)((last - first) * High(size) / leading) + 1;

    /// <summary>How running text is set.</summary>
    public TextStyle Body { get; init; } = new(BundledFaces.Text, 10.5, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle Heading { get; } = new(BundledFaces.Text, 17, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle SectionTitle { get; } = new(BundledFaces.Text, 20, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle HalfTitle { get; } = new(BundledFaces.Text, 15, Inks.Ink, GlyphFeatures.SmallCapitals, 1.4);

    internal TextStyle Question { get; init; } = new(BundledFaces.Italic, 11.5, accent, GlyphFeatures.OldStyleFigures);

    internal TextStyle ChapterTitle { get; } = new(BundledFaces.Text, 40, Inks.Ink);

    internal TextStyle ChapterNumber { get; } = new(BundledFaces.Text, 13, accent, GlyphFeatures.SmallCapitals, 1.2);

    internal TextStyle Standfirst { get; } = new(BundledFaces.Italic, 14.5, Inks.Ink, GlyphFeatures.OldStyleFigures);

    internal TextStyle Quote { get; } = new(BundledFaces.Italic, 14.5, accent, GlyphFeatures.OldStyleFigures);

    internal TextStyle Caption { get; } = new(BundledFaces.Italic, 9.2, Inks.SecondInk, GlyphFeatures.OldStyleFigures);

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
