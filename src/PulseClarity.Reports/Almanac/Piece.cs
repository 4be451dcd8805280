namespace PulseClarity.Reports.Almanac;

/// <summary>A part of a paragraph: one of several ways to say it.</summary>
/// <param name="Ways">The ways; each one or more whole sentences.</param>
/// <param name="Place">What it is for.</param>
internal sealed record Piece(IReadOnlyList<string> Ways, PiecePlace Place)
{
    /// <summary>What the paragraph is about: it is always there.</summary>
    internal static Piece Say(params IReadOnlyList<string> ways) => new(ways, PiecePlace.Needed);

    /// <summary>More of the same, where there is room.</summary>
    internal static Piece More(params IReadOnlyList<string> ways) => new(ways, PiecePlace.WhereThereIsRoom);

    /// <summary>The small thing at the end, where there is room.</summary>
    internal static Piece Close(params IReadOnlyList<string> ways) => new(ways, PiecePlace.Ending);
}
