using PulseClarity.Reports.Facts;

namespace PulseClarity.Reports.Almanac.Phrases;

/// <summary>A sentence, or a part of one, in which some places have several ways: <c>Put [the cup|a lamp] where {mover} can see it</c>.
/// In braces stand slots that the facts fill.</summary>
internal sealed class Phrase
{
    private readonly string[][] _parts;
    private readonly string _ages;
    private readonly string _spans;

    /// <summary>Reads a line. It may begin with letters and a colon that say where it fits: y, g, o for the young, the grown and the
    /// old; d, l for days and for longer periods.</summary>
    internal Phrase(string line)
    {
        var tags = TagsOf(line);
        _ages = string.Concat(tags.Where("ygo".Contains));
        _spans = string.Concat(tags.Where("dl".Contains));
        _parts = [.. PartsOf(tags.Length > 0 ? line[(tags.Length + 1)..].TrimStart() : line)];
        Variants = _parts.Aggregate(1, (product, part) => product * part.Length);
    }

    /// <summary>How many ways there are to say it.</summary>
    internal int Variants { get; }

    /// <summary>Whether it suits a reader of an age, and a kind of period.</summary>
    internal bool Suits(AgeBand age, PeriodKind kind) =>
        (_ages.Length == 0 || _ages.Contains(age switch { AgeBand.Young => 'y', AgeBand.Grown => 'g', _ => 'o' }))
        && (_spans.Length == 0 || _spans.Contains(kind == PeriodKind.Day ? 'd' : 'l'));

    /// <summary>One of the ways; slots are still open.</summary>
    internal string Say(int variant) => string.Concat(_parts.Select(part =>
    {
        var chosen = part[variant % part.Length];
        variant /= part.Length;
        return chosen;
    }));

    private static string TagsOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 4 && line[..colon].All("ygodl".Contains) ? line[..colon] : "";
    }

    private static IEnumerable<string[]> PartsOf(string line)
    {
        var from = 0;
        while (from < line.Length)
        {
            var open = line.IndexOf('[', from);
            if (open < 0) open = line.Length;
            if (open > from) yield return [line[from..open]];
            if (open == line.Length) yield break;
            var close = line.IndexOf(']', open);
            yield return line[(open + 1)..close].Split('|');
            from = close + 1;
        }
    }
}
