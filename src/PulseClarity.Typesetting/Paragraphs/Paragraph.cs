using PulseClarity.Typesetting.Fonts;

namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>A paragraph broken into lines.</summary>
public sealed class Paragraph
{
    // So that a line that hyphenation cannot help is loose rather than torn.
    private const double MostSpaceStretch = 2.5;

    private Paragraph(IReadOnlyList<IReadOnlyList<LinePiece>> lines, double indent)
    {
        Lines = lines;
        Indent = indent;
    }

    /// <summary>How many lines it has.</summary>
    public int LineCount => Lines.Count;

    /// <summary>How far its first line is moved in, in points.</summary>
    public double Indent { get; }

    /// <summary>Its lines, each of pieces from the left.</summary>
    internal IReadOnlyList<IReadOnlyList<LinePiece>> Lines { get; }

    /// <summary>Breaks text into lines.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="measure">The width of a line in points.</param>
    /// <param name="alignment">How lines fill it.</param>
    /// <param name="indent">How far the first line is moved in, in points.</param>
    public static Paragraph Set(IReadOnlyList<TextRun> runs, double measure, Alignment alignment, double indent = 0)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var fragments = Fragments.Of(runs, measure, alignment == Alignment.Justified ? Hyphenation.English : null);
        if (fragments.Count == 0) return new Paragraph([], indent);

        // Ragged lines have no spaces to stretch, yet the same choice keeps their right edge even.
        var ends = LineBreaker.Choose(
            fragments, measure, indent, fragment => Space(fragment.Style).Width, fragment => Hyphen(fragment.Style).Width);
        var lines = new List<IReadOnlyList<LinePiece>>();
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(Line(fragments, start, end, start == 0 ? measure - indent : measure, alignment));
            start = end + 1;
        }

        return new Paragraph(lines, indent);
    }

    private static ShapedText Space(TextStyle style) => ShapedText.Of(" ", style);

    private static ShapedText Hyphen(TextStyle style) => ShapedText.Of("-", style);

    // Fragments of one word go back together, for their kerning and ligatures.
    private static List<LinePiece> Line(List<Fragment> fragments, int start, int end, double measure, Alignment alignment)
    {
        var pieces = new List<LinePiece>();
        var spaces = new List<int>();
        var word = "";
        for (var i = start; i <= end; i++)
        {
            var fragment = fragments[i];
            word += fragment.Text;
            var goesOn = i < end && fragment.After != Junction.Space && fragments[i + 1].Style == fragment.Style;
            if (goesOn) continue;
            pieces.Add(LinePiece.Of(ShapedText.Of(word, fragment.Style)));
            word = "";
            if (fragment.After == Junction.Space)
            {
                // The space at a line's end is kept, for whoever copies the text; it takes no room.
                if (i < end) spaces.Add(pieces.Count);
                pieces.Add(LinePiece.Of(Space(fragment.Style)));
            }
        }

        var last = fragments[end];

        // A soft hyphen is what the hyphen stands for: who copies the text or hears it read gets the whole word.
        if (last.After == Junction.Hyphen) pieces.Add(LinePiece.Of(Hyphen(last.Style)) with { ActualText = "\u00AD" });
        if (alignment == Alignment.Left || last.After == Junction.End && Natural() <= measure || spaces.Count == 0) return pieces;

        var missing = measure - Natural();
        var each = Math.Min(missing / spaces.Count, MostSpaceStretch * Space(last.Style).Width);
        foreach (var space in spaces) pieces[space] = pieces[space] with { Width = pieces[space].Width + each };
        return pieces;

        double Natural() => pieces.Sum(piece => piece.Width) - (last.After == Junction.Space ? pieces[^1].Width : 0);
    }
}
