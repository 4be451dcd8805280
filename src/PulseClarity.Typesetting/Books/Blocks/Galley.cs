namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>The blocks of a section in their order, not yet on pages, and the places where columns can end.</summary>
internal sealed class Galley
{
    private readonly List<Block> _blocks = [];
    private readonly List<(int Block, int Line)> _lines = [];

    /// <summary>How many lines it has, without the empty ones between blocks.</summary>
    internal int LineCount => _lines.Count;

    internal IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Adds a block; one without a line is left out.</summary>
    internal void Add(Block block)
    {
        if (block.Lines == 0) return;
        for (var line = 0; line < block.Lines; line++) _lines.Add((_blocks.Count, line));
        _blocks.Add(block);
    }

    internal void Clear()
    {
        _blocks.Clear();
        _lines.Clear();
        MoreSpace = 0;
    }

    /// <summary>Lines added wherever a block has some before it.</summary>
    internal int MoreSpace { get; set; }

    /// <summary>How high the smallest part is that can begin it in a column.</summary>
    internal int FewestFirstLines
    {
        get
        {
            for (var at = 1; at < LineCount; at++)
            {
                if (CanBreakBefore(at)) return Height(0, at, isAtTop: true);
            }

            return Height(0, LineCount, isAtTop: true);
        }
    }

    /// <summary>Where a line belongs.</summary>
    internal (Block Block, int Line) this[int at] => (_blocks[_lines[at].Block], _lines[at].Line);

    /// <summary>How high a part of it stands in a column, in lines of the grid.</summary>
    /// <param name="from">The first line.</param>
    /// <param name="to">The line after the last.</param>
    /// <param name="isAtTop">Whether nothing stands above it, so that it needs no space before.</param>
    internal int Height(int from, int to, bool isAtTop)
    {
        var height = 0;
        for (var at = from; at < to; at++) height += HeightOf(at, at == from, isAtTop);
        return height;
    }

    /// <summary>Fills columns in their order, each with as much as it can hold.</summary>
    /// <param name="from">The line to begin with.</param>
    /// <param name="roomOf">How many lines of the grid a column holds.</param>
    /// <param name="isAtTop">Whether nothing stands in the first column.</param>
    /// <param name="slack">How many lines of a column may stay empty so that it ends where a block does.</param>
    /// <returns>The line after the last of each column.</returns>
    internal List<int> Fill(int from, Func<int, int> roomOf, bool isAtTop, int slack = 0)
    {
        var ends = new List<int>();
        while (from < LineCount)
        {
            var isFirst = ends.Count == 0;
            var room = roomOf(ends.Count);
            var (height, end, fitting, whole) = (0, from, from, from);
            for (var at = from; at < LineCount; at++)
            {
                height += HeightOf(at, at == from, isAtTop || !isFirst);
                if (height > room) break;
                fitting = at + 1;
                if (fitting < LineCount && !CanBreakBefore(fitting)) continue;
                end = fitting;
                if (fitting == LineCount || this[fitting].Line == 0 && room - height <= slack) whole = fitting;
            }

            if (whole > from) end = whole;

            // What no column can hold together is broken where it must be, but not to fill what is left of a column.
            if (end == from && (isAtTop || !isFirst)) end = Math.Max(fitting, from + 1);
            ends.Add(end);
            from = end;
        }

        return ends;
    }

    /// <summary>The empty lines before a block that does not begin a column.</summary>
    internal int SpaceBefore(Block block) => block.SpaceBefore > 0 ? block.SpaceBefore + MoreSpace : 0;

    private int HeightOf(int at, bool isFirst, bool isAtTop)
    {
        var (block, line) = this[at];
        if (line == 0) return 1 + (isFirst && isAtTop ? 0 : SpaceBefore(block));
        return 1 + (isFirst ? block.RepeatedLines : 0);
    }

    private bool CanBreakBefore(int at)
    {
        var (block, line) = this[at];
        return line == 0 ? !_blocks[_lines[at].Block - 1].KeepsNext : block.CanBreakBefore(line);
    }
}
