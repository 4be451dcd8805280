using System.Buffers;
using System.Runtime.InteropServices;

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
    /// <param name="list">The text.</param>
    /// <param name="measure">The width of a line in points.</param>
    /// <param name="shape">By how much the first lines are shorter.</param>
    internal static List<int> Choose(List<Fragment> list, double measure, LineShape shape)
    {
        var fragments = CollectionsMarshal.AsSpan(list);

        // Widths and spaces from the beginning to before a fragment, so that each line is a difference.
        var sums = ArrayPool<(double Natural, double Spaces)>.Shared.Rent(fragments.Length + 1);
        sums[0] = default;
        for (var i = 0; i < fragments.Length; i++)
        {
            var space = fragments[i].After == Junction.Space ? fragments[i].Words.Space.Width : 0;
            sums[i + 1] = (sums[i].Natural + fragments[i].Width + space, sums[i].Spaces + space);
        }

        // best[k]: the way with the fewest demerits to end a line after fragment k - 1.
        var best = ArrayPool<(double Demerits, int From, int Lines)>.Shared.Rent(fragments.Length + 1);
        Array.Fill(best, (double.PositiveInfinity, -1, 0), 0, fragments.Length + 1);
        best[0] = (0, -1, 0);
        for (var end = 1; end <= fragments.Length; end++)
        {
            ref readonly var last = ref fragments[end - 1];
            if (last.After == Junction.Joined) continue;
            var hyphen = last.After == Junction.Hyphen ? last.Words.Hyphen.Width : 0;
            var trailing = sums[end].Spaces - sums[end - 1].Spaces;
            var hasWay = false;
            for (var start = end - 1; start >= 0; start--)
            {
                // Too long a line is taken only where there is no other, as for a word wider than the measure.
                if (double.IsPositiveInfinity(best[start].Demerits)) continue;
                var natural = sums[end].Natural - sums[start].Natural - trailing + hyphen;
                var spaces = sums[end].Spaces - sums[start].Spaces - trailing;
                var width = measure - shape.Indent(best[start].Lines);
                if (hasWay && natural - spaces * MostShrink > width) break;
                hasWay = true;
                var demerits = best[start].Demerits + Demerits(fragments, start, end, natural, spaces, width);
                if (demerits < best[end].Demerits) best[end] = (demerits, start, best[start].Lines + 1);
            }
        }

        var ends = new List<int>();
        for (var end = fragments.Length; end > 0; end = best[end].From) ends.Add(end - 1);
        ends.Reverse();
        ArrayPool<(double, double)>.Shared.Return(sums);
        ArrayPool<(double, int, int)>.Shared.Return(best);
        return ends;
    }

    private static double Demerits(ReadOnlySpan<Fragment> fragments, int start, int end, double natural, double spaces, double measure)
    {
        ref readonly var last = ref fragments[end - 1];
        var isHyphenated = last.After == Junction.Hyphen;
        var missing = measure - natural;
        double badness;
        if (last.After == Junction.End && missing >= 0) badness = 0;
        else if (spaces == 0) badness = missing >= 0 && missing < 1 ? 0 : HopelessBadness;
        else badness = Math.Min(HopelessBadness, 100 * Cube(Math.Abs(missing) / (spaces * (missing > 0 ? MostStretch : MostShrink))));

        var demerits = Square(10 + badness + (isHyphenated ? HyphenPenalty : 0));
        if (isHyphenated && start > 0 && fragments[start - 1].After == Junction.Hyphen) demerits += DoubleHyphenDemerits;
        if (last.After == Junction.End && natural < measure * ShortestLastLine) demerits += ShortLastLineDemerits;
        return demerits;
    }

    private static double Square(double value) => value * value;

    private static double Cube(double value) => value * value * value;
}
