namespace PulseClarity.Typesetting.Pdf;

/// <summary>The way back from pages and annotations to the structure tree (ISO 32000-1, 14.7.4.4), as a number tree whose leaves are
/// written as they fill.</summary>
internal sealed class ParentTree(PdfObjects objects)
{
    private const int KeysInALeaf = 128;
    private readonly PdfBytes _leaf = new();
    private readonly List<int> _leaves = [];
    private int _first;

    /// <summary>The key that the next entry gets.</summary>
    internal int NextKey { get; private set; }

    /// <summary>Adds an annotation's element.</summary>
    internal int Add(int element)
    {
        Key().Reference(element);
        return Ended();
    }

    /// <summary>Adds the elements of a page's pieces of content, in their order.</summary>
    internal int Add(IReadOnlyList<int> elements)
    {
        Key().Raw("["u8).References(elements).Raw("]"u8);
        return Ended();
    }

    /// <summary>Writes what is left.</summary>
    /// <returns>The number of the tree.</returns>
    internal int Finish()
    {
        WriteLeaf();
        var root = objects.Reserve();
        objects.Begin(root).Raw("<</Kids["u8).References(_leaves).Raw("]>>"u8);
        objects.End();
        return root;
    }

    private PdfBytes Key() => _leaf.Whole(NextKey).Raw(" "u8);

    private int Ended()
    {
        _leaf.Raw(" "u8);
        var key = NextKey++;
        if (NextKey - _first == KeysInALeaf) WriteLeaf();
        return key;
    }

    private void WriteLeaf()
    {
        if (NextKey == _first) return;
        var number = objects.Reserve();
        objects.Begin(number).Raw("<</Limits["u8).Whole(_first).Raw(" "u8).Whole(NextKey - 1).Raw("]/Nums["u8).Raw(_leaf.Written).Raw("]>>"u8);
        objects.End();
        _leaves.Add(number);
        _leaf.Clear();
        _first = NextKey;
    }
}
