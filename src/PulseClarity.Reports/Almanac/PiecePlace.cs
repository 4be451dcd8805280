namespace PulseClarity.Reports.Almanac;

/// <summary>What a piece is for in its paragraph.</summary>
internal enum PiecePlace
{
    /// <summary>Always there.</summary>
    Needed,

    /// <summary>There while the paragraph is short.</summary>
    WhereThereIsRoom,

    /// <summary>Last, unless the paragraph would grow too long.</summary>
    Ending,
}
