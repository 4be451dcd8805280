using System.Collections.Immutable;
using System.Text;

namespace PulseClarity.Astrology.Places;

/// <summary>Finds places by any of their names: the 52,607 with 5,000 people or more, from GeoNames. Immutable and safe to share
/// between threads.</summary>
public sealed class Gazetteer
{
    /// <summary>What must be shown where the places are used.</summary>
    public const string Attribution = "Places from GeoNames (geonames.org), CC BY 4.0";

    private const int SuggestionCount = 5;
    private const double ClearlyLarger = 10;

    // A place found by a whole name counts as ten times as large; one found by the beginning of another name than its own
    // (Madras for Chennai) as a third, by a word inside a name as a tenth.
    private const double ExactWeight = 10;
    private const double OtherNameWeight = 1.0 / 3;
    private const double InsideWeight = 0.1;

    private static readonly Lazy<Gazetteer> LazyDefault = new(() => new Gazetteer(PlaceTable.LoadEmbedded()));

    private readonly PlaceTable _table;

    private Gazetteer(PlaceTable table) => _table = table;

    private enum Match
    {
        Inside,
        PrefixOfOtherName,
        Prefix,
        Exact,
    }

    /// <summary>The places that the library carries, loaded at first use.</summary>
    public static Gazetteer Default => LazyDefault.Value;

    /// <summary>How many places there are.</summary>
    public int Count => _table.Count;

    /// <summary>Places while somebody types: any of a place's names may begin with the text, or one of its words may; accents,
    /// case, hyphens and apostrophes do not matter. What follows a comma narrows by region or country. Larger places come first,
    /// and whole names before beginnings of longer ones.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="limit">How many places at the most.</param>
    public ImmutableArray<Place> Search(string text, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (limit <= 0 || PlaceQuery.Parse(text) is not { } query) return [];

        var found = Ranked(query, limit, Match.Inside);
        return found.IsEmpty ? FirstReading(query, reading => Ranked(reading, limit, Match.Inside)) : found;
    }

    /// <summary>The place that a text typed whole stands for.</summary>
    /// <param name="text">A name, with region or country after a comma if need be.</param>
    public PlaceLookup Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PlaceQuery.Parse(text) is not { } query) return new PlaceLookup.Unknown([]);

        var exact = Ranked(query, SuggestionCount, Match.Exact);
        if (exact.IsEmpty) exact = FirstReading(query, reading => Ranked(reading, SuggestionCount, Match.Exact));
        if (exact.Length == 1 || (exact.Length > 1 && exact[0].Population >= ClearlyLarger * exact[1].Population))
            return new PlaceLookup.Found(exact[0]);
        if (exact.Length > 1) return new PlaceLookup.Several(exact);

        var begun = Search(text, SuggestionCount);
        return new PlaceLookup.Unknown(begun.IsEmpty ? Similar(query) : begun);
    }

    private static ImmutableArray<Place> FirstReading(PlaceQuery query, Func<PlaceQuery, ImmutableArray<Place>> search) =>
        query.WithoutComma().Select(search).FirstOrDefault(found => !found.IsEmpty, []);

    private ImmutableArray<Place> Ranked(PlaceQuery query, int limit, Match atLeast)
    {
        // The best so far by weight; places come largest first, so that the search can stop once nothing can beat them.
        var best = new PriorityQueue<(int Index, Place? Place), double>();
        var needle = Encoding.UTF8.GetBytes(query.Name);
        ReadOnlySpan<byte> names = _table.Names;
        for (var from = 0; from < names.Length;)
        {
            var at = names[from..].IndexOf(needle);
            if (at < 0) break;

            var index = _table.PlaceAt(from + at);
            var end = _table.NameStarts[index + 1];
            var population = _table.Populations[index];
            if (best.Count == limit && best.TryPeek(out _, out var least) && ExactWeight * population <= least) break;

            if (BestMatch(names[_table.NameStarts[index]..end], needle) is { } match && match >= atLeast)
            {
                var place = query.Narrowing.Count > 0 ? _table[index] : null;
                if (place is null || query.Admits(place))
                {
                    best.Enqueue((index, place), Weight(population, match));
                    if (best.Count > limit) best.Dequeue();
                }
            }

            from = end;
        }

        var ranked = new Stack<Place>(best.Count);
        while (best.TryDequeue(out var entry, out _)) ranked.Push(entry.Place ?? _table[entry.Index]);
        return [.. ranked];
    }

    private static double Weight(int population, Match match) => population * match switch
    {
        Match.Exact => ExactWeight,
        Match.Prefix => 1,
        Match.PrefixOfOtherName => OtherNameWeight,
        _ => InsideWeight,
    };

    private static Match? BestMatch(ReadOnlySpan<byte> names, ReadOnlySpan<byte> needle)
    {
        Match? best = null;
        for (var from = 0; from < names.Length;)
        {
            var at = names[from..].IndexOf(needle);
            if (at < 0) break;

            at += from;
            var after = names[at + needle.Length];
            Match? match = names[at - 1] switch
            {
                (byte)'\t' when after is (byte)'\t' or (byte)'\n' => Match.Exact,
                (byte)'\t' => at == 1 ? Match.Prefix : Match.PrefixOfOtherName,
                (byte)' ' => Match.Inside,
                _ => null,
            };
            if (match is { } found && (best is null || found > best)) best = found;
            from = at + 1;
        }

        return best;
    }

    // The whole table is read for a name that nobody bears; that takes some tens of milliseconds.
    private ImmutableArray<Place> Similar(PlaceQuery query)
    {
        const int FarthestEdit = 2;
        var allowed = query.Name.Length <= 4 ? 1 : FarthestEdit;
        var wanted = Encoding.UTF8.GetBytes(query.Name);
        var found = new List<(int Distance, int Index)>();
        for (var index = 0; index < _table.Count; index++)
        {
            ReadOnlySpan<byte> names = _table.Names.AsSpan(_table.NameStarts[index].._table.NameStarts[index + 1]);
            var closest = allowed + 1;
            foreach (var range in names[1..^1].Split((byte)'\t'))
                closest = Math.Min(closest, EditDistance.Within(wanted, names[1..^1][range], allowed));
            if (closest <= allowed && (query.Narrowing.Count == 0 || query.Admits(_table[index]))) found.Add((closest, index));
        }

        // One letter more of distance is worth a place thirty times as large.
        const double Penalty = 30;
        return
        [
            .. found.OrderByDescending(entry => _table.Populations[entry.Index] / Math.Pow(Penalty, entry.Distance))
                .Take(SuggestionCount)
                .Select(entry => _table[entry.Index]),
        ];
    }
}
