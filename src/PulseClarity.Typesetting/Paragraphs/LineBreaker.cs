namespace PulseClarity.Typesetting.Paragraphs;

/// <summary>Chooses the line ends of a paragraph all at once, so that the spaces of all lines together come as near to their
/// natural width as can be (Knuth and Plass, Breaking Paragraphs into Lines, 1981).</summary>
internal static class LineBreaker
{
    private const double MostStretch = 0.6;
    private const double MostShrink = 0.28;
    private const double HyphenPenalty = 60;
    private const double DoubleHyphenDemerits = 6000;
    private const double ShortLastLineDemerits = 3000;
    private const double ShortestLastLine = 0.15;
    private const double HopelessBadness = 10_000;

    /// <summary>The last fragment of each line.</summary>
    /// <param name="fragments">The text.</param>
    /// <param name="measure">The width of a line in points.</param>
    /// <param name="indent">By how much the first line is shorter, in points.</param>
    /// <param name="spaceWidth">The natural width of the space after a fragment, in points.</param>
    /// <param name="hyphenWidth">The width of a hyphen set after a fragment, in points.</param>
    internal static List<int> Choose(
        IReadOnlyList<Fragment> fragments,
        double measure,
        double indent,
        Func<Fragment, double> spaceWidth,
        Func<Fragment, double> hyphenWidth)
    {
        // best[k]: the way with the fewest demerits to end a line after fragment k - 1.
        var best = new (double Demerits, int From)[fragments.Count + 1];
        Array.Fill(best, (double.PositiveInfinity, -1));
        best[0] = (0, -1);
        for (var end = 1; end <= fragments.Count; end++)
        {
            if (fragments[end - 1].After == Junction.Joined) continue;
            double natural = 0, spaces = 0;
            var hasWay = false;
            for (var start = end - 1; start >= 0; start--)
            {
                natural += fragments[start].Width;
                if (start < end - 1 && fragments[start].After == Junction.Space)
                {
                    var space = spaceWidth(fragments[start]);
                    natural += space;
                    spaces += space;
                }

                // Too long a line is taken only where there is no other, as for a word wider than the measure.
                if (double.IsPositiveInfinity(best[start].Demerits)) continue;
                var hyphen = fragments[end - 1].After == Junction.Hyphen ? hyphenWidth(fragments[end - 1]) : 0;
                var width = start == 0 ? measure - indent : measure;
                if (hasWay && natural + hyphen - spaces * MostShrink > width) break;
                hasWay = true;
                var demerits = best[start].Demerits + Demerits(fragments, start, end, natural + hyphen, spaces, width);
                if (demerits < best[end].Demerits) best[end] = (demerits, start);
            }
        }

        var ends = new List<int>();
        for (var end = fragments.Count; end > 0; end = best[end].From) ends.Add(end - 1);
        ends.Reverse();
        return ends;
    }

    private static double Demerits(
        IReadOnlyList<Fragment> fragments,
        int start,
        int end,
        double natural,
        double spaces,
        double measure)
    {
        var last = fragments[end - 1];
        var isHyphenated = last.After == Junction.Hyphen;
        var missing = measure - natural;
        double badness;
        if (last.After == Junction.End && missing >= 0) badness = 0;
        else if (spaces == 0) badness = missing >= 0 && missing < 1 ? 0 : HopelessBadness;
        else badness = Math.Min(HopelessBadness, 100 * Math.Pow(Math.Abs(missing) / (spaces * (missing > 0 ? MostStretch : MostShrink)), 3));

        var demerits = Math.Pow(10 + badness + (isHyphenated ? HyphenPenalty : 0), 2);
        if (isHyphenated && start > 0 && fragments[start - 1].After == Junction.Hyphen) demerits += DoubleHyphenDemerits;
        if (last.After == Junction.End && natural < measure * ShortestLastLine) demerits += ShortLastLineDemerits;
        return demerits;
    }
}
