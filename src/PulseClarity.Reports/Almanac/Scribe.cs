using PulseClarity.Reports.Checks;

namespace PulseClarity.Reports.Almanac;

/// <summary>Puts paragraphs together for one report: of the ways to say a thing it takes one whose sentences the report does
/// not hold yet, and whose opening words no paragraph has.</summary>
internal sealed class Scribe(Dice dice)
{
    private const int ShortestTarget = 84;
    private const int TargetSpread = 24;
    private const int FewestWords = 45;
    private const int LeastWords = 77;
    private const int MostWords = 122;
    private const int OpeningWords = 3;
    private const int EchoWords = 5;
    private const double MostEcho = 0.3;
    private readonly int _start = dice.Next(1_000);
    private readonly HashSet<string> _sentences = [];
    private readonly HashSet<string> _openings = [];
    private readonly HashSet<string> _echoes = [];

    /// <summary>Writes a paragraph from its pieces, in their order; the spare lines fill it up where it came out too short. Empty
    /// where the report has said all of it before: no paragraph is better than a stump.</summary>
    internal string Paragraph(IReadOnlyList<string> spare, params IReadOnlyList<Piece> pieces)
    {
        var target = ShortestTarget + dice.Next(TargetSpread);
        var chosen = new string?[pieces.Count];
        var words = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Place == PiecePlace.Needed) words += Take(pieces[i].Ways, opening: i == 0, MostWords - words, mostEcho: 1, out chosen[i]);
        }

        if (chosen[0] is null) return "";
        var ending = pieces.FirstOrDefault(piece => piece.Place == PiecePlace.Ending);
        string? last = null;
        if (ending is not null) words += Take(ending.Ways, opening: false, MostWords - words, MostEcho, out last);
        for (var i = 0; i < pieces.Count && words < target; i++)
        {
            if (pieces[i].Place == PiecePlace.WhereThereIsRoom)
                words += Take(pieces[i].Ways, opening: false, MostWords - words, MostEcho, out chosen[i]);
        }

        var fillers = new List<string?>();
        while (words < LeastWords)
        {
            var taken = Take(spare, opening: false, MostWords - words, mostEcho: 1, out var filler);
            if (taken == 0) break;
            words += taken;
            fillers.Add(filler);
        }

        if (words < FewestWords) return "";
        return string.Join(' ', chosen.Concat(fillers).Append(last).Where(text => text is not null));
    }

    /// <summary>One of several, by the seed alone.</summary>
    internal string OneOf(params IReadOnlyList<string> ways) => ways[dice.Next(ways.Count)];

    /// <summary>Where a row of so many begins that is told from one after the other; the same each time.</summary>
    internal int StartOf(int count) => _start % count;

    /// <summary>How many words a text has.</summary>
    internal static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // Of the ways that are free, the one that echoes least of what is already written.
    private int Take(IReadOnlyList<string> ways, bool opening, int room, double mostEcho, out string? taken)
    {
        taken = null;
        if (ways.Count == 0) return 0;
        var first = dice.Next(ways.Count);
        var least = double.MaxValue;
        for (var i = 0; i < ways.Count; i++)
        {
            var way = ways[(first + i) % ways.Count];
            if (WordsIn(way) > room || Sentences.Of(way).Any(_sentences.Contains) || (opening && _openings.Contains(OpeningOf(way)))) continue;
            var echo = EchoOf(way);
            if (echo > mostEcho || echo >= least) continue;
            (taken, least) = (way, echo);
        }

        if (taken is null) return 0;
        _sentences.UnionWith(Sentences.Of(taken));
        _echoes.UnionWith(RunsOf(taken));
        if (opening) _openings.Add(OpeningOf(taken));
        return WordsIn(taken);
    }

    private double EchoOf(string text)
    {
        var runs = RunsOf(text).ToList();
        return runs.Count == 0 ? 0 : runs.Count(_echoes.Contains) / (double)runs.Count;
    }

    private static IEnumerable<string> RunsOf(string text)
    {
        var words = text.Split(' ');
        return Enumerable.Range(0, Math.Max(0, words.Length - EchoWords + 1)).Select(i => string.Join(' ', words, i, EchoWords));
    }

    private static string OpeningOf(string text) =>
        string.Join(' ', text.Split(' ').Take(OpeningWords)).TrimEnd(',', ';', ':', '.').ToLowerInvariant();
}
