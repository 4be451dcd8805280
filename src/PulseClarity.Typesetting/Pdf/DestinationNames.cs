namespace PulseClarity.Typesetting.Pdf;

/// <summary>The places that a link from outside can name (ISO 32000-1, 12.3.2.3), as a name tree.</summary>
internal sealed class DestinationNames
{
    private const int NamesInALeaf = 128;
    private readonly SortedDictionary<string, PdfDestination> _places = new(StringComparer.Ordinal);

    /// <summary>Names a place.</summary>
    /// <param name="name">Letters, digits, hyphens and dots.</param>
    /// <param name="destination">The place.</param>
    /// <exception cref="ArgumentException">Another place has the name, or it has other characters.</exception>
    internal void Add(string name, PdfDestination destination)
    {
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'))
            throw new ArgumentException($"'{name}' is not a name of letters, digits, hyphens and dots.", nameof(name));
        if (!_places.TryAdd(name, destination)) throw new ArgumentException($"Another place is named '{name}'.", nameof(name));
    }

    /// <summary>The catalogue's entry; none where no place is named.</summary>
    internal string Write(PdfObjects objects)
    {
        if (_places.Count == 0) return "";
        var leaves = new List<int>();
        foreach (var part in _places.Chunk(NamesInALeaf))
        {
            var leaf = objects.Reserve();
            var body = objects.Begin(leaf).Raw($"<</Limits[({part[0].Key})({part[^1].Key})]/Names[");
            foreach (var (name, destination) in part) body.Raw($"({name}){destination.Array}");
            body.Raw("]>>"u8);
            objects.End();
            leaves.Add(leaf);
        }

        return $"/Names<</Dests<</Kids[{PdfSyntax.References(leaves)}]>>>>";
    }
}
