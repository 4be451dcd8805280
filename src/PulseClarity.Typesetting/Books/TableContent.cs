namespace PulseClarity.Typesetting.Books;

/// <summary>A table: its heads and its rows, each as long as the heads.</summary>
/// <param name="Heads">What each column holds.</param>
/// <param name="Rows">The rows; the first cell of each names it.</param>
/// <exception cref="ArgumentException">There is no head, or a row has more or fewer cells than there are heads.</exception>
public sealed record TableContent(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = Checked(Heads, Rows);

    // A screen reader tells the head with each cell, and must know which it is.
    private static IReadOnlyList<IReadOnlyList<string>> Checked(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(rows);
        if (heads.Count == 0) throw new ArgumentException("A table has at least one column.", nameof(heads));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != heads.Count)
                throw new ArgumentException($"Row {i} has {rows[i].Count} cells, and there are {heads.Count} heads.", nameof(rows));
        }

        return rows;
    }
}
