namespace PulseClarity.Typesetting.Books.Blocks;

/// <summary>A part of a section, as high as a number of lines of the grid.</summary>
internal abstract class Block
{
    /// <summary>How many lines of the grid it takes.</summary>
    internal abstract int Lines { get; }

    /// <summary>How many lines stay empty above it, unless it begins a column.</summary>
    internal int SpaceBefore { get; init; }

    /// <summary>Whether what follows begins in the same column.</summary>
    internal bool KeepsNext { get; init; }

    /// <summary>Whether it answers a question.</summary>
    internal bool IsAnswer { get; init; }

    /// <summary>How many lines are set again where it goes on in another column, as the heads of a table.</summary>
    internal virtual int RepeatedLines => 0;

    /// <summary>Whether a column can end before a line of it other than the first.</summary>
    internal virtual bool CanBreakBefore(int line) => false;

    /// <summary>Sets lines of it.</summary>
    /// <param name="frame">The column.</param>
    /// <param name="from">The first line to set.</param>
    /// <param name="to">The line after the last.</param>
    /// <param name="y">The baseline of the first line, in points; of the first repeated line where there are some.</param>
    internal abstract void Write(Frame frame, int from, int to, double y);
}
