using PulseClarity.Typesetting.Books.Blocks;

namespace PulseClarity.Typesetting.Books;

/// <summary>Divides blocks among columns, from where the page stands now.</summary>
/// <param name="columns">Columns a page.</param>
/// <param name="lines">Lines of a full column.</param>
/// <param name="column">The column being filled.</param>
/// <param name="top">The line at which this page's columns begin.</param>
/// <param name="line">The next line of the column being filled.</param>
internal sealed class ColumnPlan(int columns, int lines, int column, int top, int line)
{
    // A page that ends a chapter with fewer lines than this looks like a mistake.
    private const int FewestOnLastPage = 6;

    // By how many lines columns may be longer or shorter to keep such a page from being: first take the rest in, then give it company.
    private static readonly int[] Changes = [0, 1, -1, -2, -3];

    // So that an answer is not torn over two columns for the sake of its last lines.
    private const int Slack = 3;

    private bool IsAtTop => line == top && (column > 0 || line == 0);

    /// <summary>The line after the last of each column.</summary>
    /// <param name="galley">The blocks.</param>
    /// <param name="isLast">Whether the last page ends with them.</param>
    internal IReadOnlyList<int> Ends(Galley galley, bool isLast)
    {
        var plain = Fill(galley, 0);
        if (!isLast) return plain;
        if (columns > 1 && Airy(galley, PageOf(plain.Count - 1)) is { } airy) return airy;
        var ends = Changes.Select(change => change == 0 ? plain : Fill(galley, change)).FirstOrDefault(ends => !HasShortTail(galley, ends)) ?? plain;
        return columns == 1 ? ends : Balanced(galley, ends);
    }

    // Where the last page has room to spare, every question gets a line more of it, and columns end where answers do: pages of one
    // kind look alike, however long their answers are.
    private List<int>? Airy(Galley galley, int lastPage)
    {
        foreach (var (space, slack) in (ReadOnlySpan<(int, int)>)[(1, Slack), (1, 0), (0, Slack)])
        {
            galley.MoreSpace = space;
            var ends = galley.Fill(0, RoomOf, IsAtTop, slack);
            if (PageOf(ends.Count - 1) == lastPage) return Balanced(galley, ends);
        }

        galley.MoreSpace = 0;
        return null;
    }

    private int PageOf(int at) => (column + at) / columns;

    private List<int> Fill(Galley galley, int change) => galley.Fill(0, at => RoomOf(at) + change, IsAtTop);

    private int RoomOf(int at) => at == 0 ? lines - line : column + at < columns ? lines - top : lines;

    // The first of a plan's columns that stands on its last page.
    private int LastPage(List<int> ends) => Math.Max(0, (column + ends.Count - 1) / columns * columns - column);

    private bool HasShortTail(Galley galley, List<int> ends)
    {
        var first = LastPage(ends);
        return first > 0 && galley.LineCount - ends[first - 1] < FewestOnLastPage;
    }

    // The last page's columns get the smallest height at which its text still fits them.
    private List<int> Balanced(Galley galley, List<int> ends)
    {
        var first = LastPage(ends);
        if (first == 0 && column > 0) return ends;
        var start = first == 0 ? 0 : ends[first - 1];
        var (room, isAtTop) = first == 0 ? (lines - line, IsAtTop) : (lines, true);
        var least = galley.Height(start, galley.LineCount, isAtTop) / columns - Slack;
        for (var height = Math.Max(1, least); height < room; height++)
        {
            var tail = galley.Fill(start, _ => height, isAtTop);
            if (tail.Count <= columns && Fits(galley, start, tail, height, isAtTop))
                return [.. ends.Take(first), .. tail];
        }

        return ends;
    }

    // What cannot be broken may stand higher than it was given room for.
    private static bool Fits(Galley galley, int start, List<int> ends, int height, bool isAtTop)
    {
        foreach (var end in ends)
        {
            if (end == start || galley.Height(start, end, isAtTop) > height) return false;
            (start, isAtTop) = (end, true);
        }

        return true;
    }
}
