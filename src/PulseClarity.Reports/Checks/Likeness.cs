namespace PulseClarity.Reports.Checks;

/// <summary>Finds texts that say much of what an earlier one said: by the runs of five words that they share (Broder, 1997).</summary>
/// <param name="most">The share of a text's runs that one earlier text may hold.</param>
internal sealed class Likeness(double most)
{
    private const int Run = 5;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly Dictionary<ulong, List<int>> _more = [];
    private readonly List<string> _names = [];

    /// <summary>The name of an earlier text that is too much alike; null when there is none.</summary>
    internal string? AlikeTo(string text)
    {
        var runs = RunsOf(text);
        if (runs.Count == 0) return null;
        var shared = new Dictionary<int, int>();
        foreach (var run in runs)
        {
            if (!_first.TryGetValue(run, out var holder)) continue;
            Count(holder);
            if (_more.TryGetValue(run, out var others)) others.ForEach(Count);
        }

        foreach (var (holder, count) in shared)
        {
            if (count > most * runs.Count) return _names[holder];
        }

        return null;

        void Count(int holder) => shared[holder] = shared.GetValueOrDefault(holder) + 1;
    }

    /// <summary>Takes note of a text.</summary>
    internal void Keep(string name, string text)
    {
        var number = _names.Count;
        _names.Add(name);
        foreach (var run in RunsOf(text))
        {
            if (_first.TryAdd(run, number)) continue;
            if (!_more.TryGetValue(run, out var others)) _more[run] = others = [];
            others.Add(number);
        }
    }

    private static HashSet<ulong> RunsOf(string text)
    {
        const ulong FnvOffset = 14695981039346656037;
        const ulong FnvPrime = 1099511628211;
        string[] words = [.. Words.All(text)];
        HashSet<ulong> runs = [];
        for (var start = 0; start + Run <= words.Length; start++)
        {
            var hash = FnvOffset;
            for (var word = start; word < start + Run; word++)
            {
                foreach (var letter in words[word]) hash = (hash ^ letter) * FnvPrime;
                hash = (hash ^ ' ') * FnvPrime;
            }

            runs.Add(hash);
        }

        return runs;
    }
}
