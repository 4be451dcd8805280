namespace PulseClarity.Reports.Diagrams;

/// <summary>Moves labels round a circle apart so that none overlap, each as little as can be.</summary>
internal static class Spreading
{
    /// <summary>Where the labels go, in the order given.</summary>
    /// <param name="angles">Where they belong, in degrees.</param>
    /// <param name="least">The least distance of two labels in degrees; made smaller where the circle could not hold them.</param>
    internal static double[] Round(IReadOnlyList<double> angles, double least)
    {
        var count = angles.Count;
        if (count < 2) return [.. angles];
        least = Math.Min(least, 360.0 / (count + 1));
        var order = Enumerable.Range(0, count).OrderBy(i => angles[i]).ToArray();

        // The circle is cut open where it is emptiest, so that no label is pushed over the cut.
        var cut = Enumerable.Range(0, count).MaxBy(i => Gap(i));
        double Gap(int i) => i == 0 ? angles[order[0]] + 360 - angles[order[^1]] : angles[order[i]] - angles[order[i - 1]];
        var line = new (int Label, double At)[count];
        for (var i = 0; i < count; i++)
        {
            var label = order[(cut + i) % count];
            line[i] = (label, angles[label] + (cut + i >= count ? 360 : 0) - i * least);
        }

        // Least squares under "keep your order and distance" is isotonic regression: pool what would run backwards.
        var pools = new List<(double Sum, int Size)>();
        foreach (var (_, at) in line)
        {
            pools.Add((at, 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Size > pools[^1].Sum / pools[^1].Size)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Size + pools[^1].Size);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var placed = new double[count];
        var next = 0;
        foreach (var (sum, size) in pools)
        {
            for (var i = 0; i < size; i++, next++) placed[line[next].Label] = sum / size + next * least;
        }

        return placed;
    }
}
