namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>A paragraph broken into lines.</summary>
public sealed class Paragraph
{
    // So that a line that hyphenation cannot help is loose rather than torn.
    private const double MostSpaceStretch = 2.5;

    private Paragraph(IReadOnlyList<LinePiece[]> lines, LineShape shape)
    {
        Lines = lines;
        Shape = shape;
    }

    /// <summary>How many lines it has.</summary>
    public int LineCount => Lines.Count;

    /// <summary>By how much its first lines are moved in.</summary>
    public LineShape Shape { get; }

    /// <summary>Its lines, each of pieces from the left.</summary>
    internal IReadOnlyList<LinePiece[]> Lines { get; }

    /// <summary>Breaks text into lines.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="measure">The width of a line in points.</param>
    /// <param name="alignment">How lines fill it.</param>
    /// <param name="indent">How far the first line is moved in, in points.</param>
    public static Paragraph Set(IReadOnlyList<TextRun> runs, double measure, Alignment alignment, double indent = 0) =>
        Set(runs, measure, alignment, new LineShape(1, indent));

    /// <summary>Breaks text into lines of which the first are shorter, as beside a drop capital.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="measure">The width of a line in points.</param>
    /// <param name="alignment">How lines fill it.</param>
    /// <param name="shape">By how much the first lines are moved in.</param>
    public static Paragraph Set(IReadOnlyList<TextRun> runs, double measure, Alignment alignment, LineShape shape)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var fragments = Fragments.Of(runs, measure - shape.Width, alignment == Alignment.Justified);
        if (fragments.Count == 0) return new Paragraph([], shape);

        // Ragged lines have no spaces to stretch, yet the same choice keeps their right edge even.
        var ends = LineBreaker.Choose(fragments, measure, shape);
        var lines = new List<LinePiece[]>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(Line(fragments, start, end, measure - shape.Indent(lines.Count), alignment));
            start = end + 1;
        }

        return new Paragraph(LineOrder.Of(lines, runs), shape);
    }

    /// <summary>Breaks a title into lines of about one length, as few as its measure allows: a word alone on the last line looks lost.</summary>
    /// <param name="text">The title.</param>
    /// <param name="measure">The width of the longest line in points.</param>
    public static Paragraph SetTitle(TextRun text, double measure)
    {
        const double Step = 0.95;
        var set = Set([text], measure, Alignment.Left);
        if (set.LineCount < 2) return set;
        while (true)
        {
            measure *= Step;
            var narrower = Set([text], measure, Alignment.Left);
            if (narrower.LineCount > set.LineCount || narrower.Lines.Any(line => line.Sum(piece => piece.Width) > measure + line[^1].Width)) return set;
            set = narrower;
        }
    }

    // Fragments of one word go back together, for their kerning and ligatures.
    private static LinePiece[] Line(List<Fragment> fragments, int start, int end, double measure, Alignment alignment)
    {
        var pieces = new LinePiece[PiecesOf(fragments, start, end)];
        var (count, spaces, natural) = (0, 0, 0.0);
        for (var i = start; i <= end; i++)
        {
            var first = i;
            i = EndOfWord(fragments, i, end);
            var (words, isSpaced) = (fragments[i].Words, fragments[i].After == Junction.Space);
            var piece = LinePiece.Of(first == i
                ? fragments[i].Shaped
                : words.Shape(string.Concat(fragments.GetRange(first, i - first + 1).Select(fragment => fragment.Text))));
            pieces[count++] = piece;
            natural += piece.Width;
            if (!isSpaced) continue;

            // The space at a line's end is kept, for whoever copies the text; it takes no room.
            pieces[count++] = LinePiece.Of(words.Space) with { IsSpace = i < end };
            if (i == end) continue;
            spaces++;
            natural += words.Space.Width;
        }

        var last = fragments[end];
        if (last.After == Junction.Hyphen)
        {
            pieces[count] = LinePiece.Of(last.Words.Hyphen);
            natural += pieces[count].Width;
        }

        if (alignment == Alignment.Left || last.After == Junction.End && natural <= measure || spaces == 0) return pieces;

        var each = Math.Min((measure - natural) / spaces, MostSpaceStretch * last.Words.Space.Width);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].IsSpace) pieces[i] = pieces[i] with { Width = pieces[i].Width + each };
        }

        return pieces;
    }

    private static int EndOfWord(List<Fragment> fragments, int at, int end)
    {
        var words = fragments[at].Words;
        while (at < end && fragments[at].After != Junction.Space && fragments[at + 1].Words == words) at++;
        return at;
    }

    private static int PiecesOf(List<Fragment> fragments, int start, int end)
    {
        var count = fragments[end].After == Junction.Hyphen ? 1 : 0;
        for (var i = start; i <= end; i++)
        {
            i = EndOfWord(fragments, i, end);
            count += fragments[i].After == Junction.Space ? 2 : 1;
        }

        return count;
    }
}
