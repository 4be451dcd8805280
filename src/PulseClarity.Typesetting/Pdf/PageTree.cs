namespace PulseClarity.Typesetting.Pdf;

/// <summary>The pages of one part of a book, in branches that are written as they fill (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(PdfObjects objects, int root)
{
    private const int PagesInABranch = 64;
    private readonly List<int> _branches = [];
    private readonly List<int> _pages = [];
    private int _branch;

    /// <summary>How many pages there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The branches, in their order.</summary>
    internal IReadOnlyList<int> Branches => _branches;

    /// <summary>Adds a page.</summary>
    /// <returns>The branch that it hangs on.</returns>
    internal int Add(int page)
    {
        if (_pages.Count == 0) _branches.Add(_branch = objects.Reserve());
        _pages.Add(page);
        Count++;
        var branch = _branch;
        if (_pages.Count == PagesInABranch) Finish();
        return branch;
    }

    /// <summary>Writes the branch that is not full.</summary>
    internal void Finish()
    {
        if (_pages.Count == 0) return;
        objects.Begin(_branch).Raw("<</Type/Pages/Parent "u8).Reference(root)
            .Raw("/Count "u8).Whole(_pages.Count).Raw("/Kids["u8).References(_pages).Raw("]>>"u8);
        objects.End();
        _pages.Clear();
    }
}
